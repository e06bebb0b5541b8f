import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { verifyReleases } from "../../record/verify.ts";
import { administrator } from "../../testing/accounts.ts";
import { runs } from "../../testing/env.ts";
import { expectedParts, partsKept } from "../../testing/money-allocation.ts";
import { knownOf, sumOf, variancesBeside } from "../../testing/money-figures.ts";
import { ACTS, MoneyHistory } from "../../testing/money-history.ts";
import { dimensionOf, type Picture, pictureAt } from "../../testing/money-picture.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";
import { FINANCE_DIMENSIONS, type FinanceDimension } from "./dimension.ts";
import { FILTER_FIELDS } from "./finance-filter.ts";

let api: TestApi;
let bodies = 0;
beforeAll(async () => {
  api = await openTestApi({ empty: true });
  return () => api.close();
});

const FIGURES =
  "originalBudget budget profiledBudget ordered actual supplierPayments forecast variance varianceToDate savingsTarget savingsDelivered lineCount postingCount paymentCount";

/** What is asked of a report, by chance; the filter's value is chosen among those there are. */
interface Question {
  groupBy: FinanceDimension[];
  toPeriod: number | null;
  filter: { field: string; how: "eq" | "isNull" | "isNotNull"; place: number } | null;
}

const questions: fc.Arbitrary<Question> = fc.record({
  groupBy: fc.uniqueArray(fc.constantFrom(...FINANCE_DIMENSIONS), { maxLength: 3 }),
  toPeriod: fc.option(fc.integer({ min: 0, max: 14 })),
  filter: fc.option(
    fc.record({
      field: fc.constantFrom(...Object.keys(FILTER_FIELDS)),
      how: fc.constantFrom("eq" as const, "isNull" as const, "isNotNull" as const),
      place: fc.nat(20),
    }),
  ),
});

const steps = fc.array(
  fc.record({
    act: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom("takeInPayments" as const, "takeInPostings" as const) },
      { weight: 3, arbitrary: fc.constantFrom("correct" as const, "link" as const, "addRule" as const) },
      { weight: 1, arbitrary: fc.constant("publish" as const) },
      { weight: 6, arbitrary: fc.constantFrom(...ACTS) },
    ),
    numbers: fc.array(fc.nat(5_000_000), { minLength: 5, maxLength: 40, size: "max" }),
    asked: fc.array(questions, { minLength: 2, maxLength: 2 }),
  }),
  { minLength: 6, maxLength: 22, size: "max" },
);

/** Asks, and gives what a plain sum over the raw rows says should be answered. */
async function check(
  body: string,
  picture: Picture,
  { groupBy, toPeriod, filter }: Question,
  asAt: string,
  anonymous: boolean,
) {
  const byMonth = toPeriod !== null || groupBy.includes("MONTH") || groupBy.includes("QUARTER");
  let facts = picture.facts(byMonth, toPeriod);
  let asked: Record<string, object> | null = null;
  if (filter) {
    const dimension = dimensionOf(filter.field);
    const keys = facts.map((fact) => picture.key(dimension, fact));
    const codes = [...new Set(keys.flatMap(({ code }) => code ?? []))].sort();
    const chosen = codes[filter.place % Math.max(codes.length, 1)];
    const fits = (fact: (typeof facts)[number]) => {
      const { code } = picture.key(dimension, fact);
      return filter.how === "eq" ? code === chosen : (code === null) === (filter.how === "isNull");
    };
    if (filter.how !== "eq" || chosen !== undefined) {
      facts = facts.filter(fits);
      asked = { [filter.field]: filter.how === "eq" ? { eq: chosen } : { isNull: filter.how === "isNull" } };
    }
  }
  const variables = { body, groupBy, toPeriod, filter: asked, asAt };
  const { finance } = await api.read(
    `query ($body: String!, $groupBy: [FinanceDimension!]!, $toPeriod: Int, $filter: FinanceFilter, $asAt: AsAt) {
      finance(body: $body, groupBy: $groupBy, toPeriod: $toPeriod, filter: $filter, asAt: $asAt) {
        rows { keys { code label } figures { ${FIGURES} } } total { ${FIGURES} } notes } }`,
    { variables, ...(anonymous ? {} : { as: administrator }) },
  );
  const rows = new Map<string, { labels: string[]; own: typeof facts }>();
  for (const fact of facts) {
    const keys = groupBy.map((dimension) => picture.key(dimension, fact));
    const key = JSON.stringify(keys.map(nameOf));
    const before = rows.get(key)?.own ?? [];
    rows.set(key, { labels: keys.map(({ label }) => label), own: [...before, fact] });
  }
  const expected = [...rows].flatMap(([key, { labels, own }]) => {
    const { figures, empty } = sumOf(own, knownOf(labels, picture.known));
    return groupBy.length === 0 || empty ? [] : [[key, figures] as const];
  });
  const answered = finance.rows.map(
    ({ keys, figures }: { keys: { code: string | null; label: string }[]; figures: object }) => [
      JSON.stringify(keys.map(nameOf)),
      figures,
    ],
  );
  const when = `${JSON.stringify(variables)}`;
  expect(Object.fromEntries(answered), when).toEqual(Object.fromEntries(expected));
  expect(answered.length, when).toBe(expected.length);
  expect(finance.total, when).toEqual(sumOf(facts, picture.known).figures);
  const beside = variancesBeside(
    expected.map(([, figures]) => figures),
    finance.total,
  );
  const said = { varianceToDate: "variance to date of the total", variance: "variance of the total" };
  for (const [name, words] of Object.entries(said))
    expect(
      finance.notes.some((note: string) => note.includes(words)),
      `${name} ${when}`,
    ).toBe(beside.includes(name as keyof typeof said));
  return { variables, answer: finance };
}

const nameOf = ({ code, label }: { code: string | null; label: string }): string => code ?? `(${label})`;

test("for random histories of money, every breakdown is a plain sum of the rows, and no past answer changes", {
  timeout: 1_800_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (happened) => {
      bodies += 1;
      const body = `body-${bodies}`;
      const history = new MoneyHistory(api.store, body);
      await history.open();
      const given: {
        asAt: string;
        question: Question;
        anonymous: boolean;
        answer: object;
        picture: Picture;
      }[] = [];
      let revision = 1;
      let release = 0;
      for (const { act, numbers, asked } of happened) {
        if (!(await history.act(act, numbers))) continue;
        if (act === "publish") release += 1;
        // The same lines taken in again add nothing, and make no revision.
        else revision = await history.lastRevision();
        const anonymous = act === "publish";
        const picture = await pictureAt(
          api.store.db,
          history.bodyId,
          anonymous ? { revision, release } : { revision },
        );
        for (const question of asked) {
          const { answer } = await check(body, picture, question, anonymous ? "latest" : "live", anonymous);
          const asAt = anonymous ? `release:${release}` : `revision:${revision}`;
          given.push({ asAt, question, anonymous, answer, picture });
        }
      }
      expect(await partsKept(api.store.db, history.bodyId)).toEqual(
        await expectedParts(api.store.db, history),
      );
      for (const { asAt, question, anonymous, answer, picture } of given)
        expect((await check(body, picture, question, asAt, anonymous)).answer).toEqual(answer);
      await history.act("publish", [1]);
      for (const { faults } of await verifyReleases(api.store, body)) expect(faults).toEqual([]);
    }),
    { numRuns: runs(5) },
  );
});
