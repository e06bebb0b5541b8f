import { LARGEST_SUM, poundsFromPence } from "@frankpledge/domain";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { financialYears, partialDates, pence } from "../../../../packages/domain/testing/arbitraries.ts";
import { BODY, officer } from "../testing/accounts.ts";
import {
  buildCommitment,
  buildDecision,
  buildFund,
  buildMeeting,
  buildOwner,
  buildPlan,
  buildPriority,
  buildProject,
  buildQuestion,
  buildRagScheme,
  buildStatusUpdate,
} from "../testing/builders.ts";
import { runs } from "../testing/env.ts";
import { type EveryKind, everyKindOfRow } from "../testing/every-kind-of-row.ts";
import { type Answer, codesOf, openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let kinds: EveryKind;
beforeAll(async () => {
  api = await openTestApi();
  kinds = await everyKindOfRow(api);
  return () => api.close();
});

/** Texts as people, programs and attackers send them. */
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ maxLength: 400 }),
  fc.constantFrom(
    "\u0000",
    "a\u0000b",
    "\ud800",
    "a\udc00b",
    "\u001b[31m",
    "\u007f",
    "\u0085",
    "\r\n\t",
    " padded ",
    "\u2028\u2029",
    "\ufeffbom",
    "\ufffd",
    "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "e\u0301 é",
    "'; DROP TABLE plans; --",
    "\\u0000",
    "$1 $$ %s {0}",
    "%_\\",
    "<script>alert(1)</script>",
    '=HYPERLINK("x")',
    "null",
    "__proto__",
    "[withdrawn]",
    "x".repeat(301),
    "é".repeat(20_001),
    "y".repeat(100_001),
  ),
);

const settings = (usual: number) => ({ numRuns: runs(usual) });

/** That an answer is one clear sentence with a code that tells the asker what to do. */
function expectRefused(answer: Answer, codes: string[]): void {
  expect(answer.errors.length).toBeGreaterThan(0);
  for (const { message, extensions } of answer.errors) {
    expect(codes).toContain(extensions.code);
    expect(message.length).toBeLessThan(1_000);
  }
}

let made = 0;
const fields: [entity: string, field: string, input: (text: string) => object][] = [
  ["Plan", "title", (title) => buildPlan({ title })],
  ["Plan", "about", (about) => buildPlan({ about })],
  ["Plan", "source", (source) => buildPlan({ source })],
  [
    "Plan",
    "directions { note }",
    (note) => buildPlan({ directions: [{ lead: "POLICE", purpose: "P", note }] }),
  ],
  ["Priority", "title", (title) => buildPriority(kinds.plan, { title })],
  ["Commitment", "text", (text) => buildCommitment(kinds.plan, { text })],
  ["Owner", "title", (title) => buildOwner({ title })],
  [
    "RagScheme",
    "ratings { label }",
    (label) => buildRagScheme(kinds.plan, { ratings: [{ colour: "RED", label }] }),
  ],
  ["Project", "title", (title) => buildProject(kinds.plan, { title })],
  [
    "Project",
    "cost { asWritten }",
    (asWritten) => buildProject(kinds.plan, { cost: { state: "UNKNOWN", asWritten } }),
  ],
  ["StatusUpdate", "narrative", (narrative) => buildStatusUpdate(kinds.project, { narrative })],
  ["Fund", "purpose", (purpose) => buildFund({ purpose })],
  ["Decision", "reference", (reference) => buildDecision({ reference })],
  ["Decision", "tags", (tag) => buildDecision({ reference: `fuzz ${made}`, tags: [tag] })],
  ["Meeting", "minutes", (minutes) => buildMeeting({ minutes })],
  ["Meeting", "papers { contact }", (contact) => buildMeeting({ papers: [{ title: "P", contact }] })],
  ["Question", "answer", (answer) => buildQuestion(kinds.meeting, { answer })],
];

describe("a text that is sent comes back to the letter, or is refused in one clear sentence", () => {
  test.each(fields)("%s.%s", async (entity, field, input) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        made += 1;
        const answer = await api.ask(
          `mutation ($input: Create${entity}Input!) { create${entity}(input: $input) { id slug value: ${field} } }`,
          { as: officer, variables: { input: { body: BODY, ...input(text) } } },
        );
        if (answer.errors.length > 0) return expectRefused(answer, ["BAD_USER_INPUT", "CONFLICT"]);
        const { value, slug } = answer.data[`create${entity}`];
        const [, inner] = /\{ (\w+) \}/.exec(field) ?? [];
        const parts = Array.isArray(value) ? value : [value];
        expect(parts.map((part) => (inner ? part[inner] : part))).toEqual([text.trim()]);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
      settings(7),
    );
  });

  test.each(["reason", "slug", "body"])("the %s of a change", async (argument) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const answer = await api.ask(
          `mutation ($input: CreateOwnerInput!, $reason: String) { createOwner(input: $input, reason: $reason) { id slug } }`,
          {
            as: officer,
            variables: {
              reason: argument === "reason" ? text : null,
              input: buildOwner({
                body: argument === "body" ? text : BODY,
                ...(argument === "slug" ? { slug: text } : {}),
              }),
            },
          },
        );
        if (answer.errors.length > 0)
          return expectRefused(answer, ["BAD_USER_INPUT", "CONFLICT", "FORBIDDEN"]);
        const { revisions } = await api.read(
          `{ revisions(body: "${BODY}", first: 1) { nodes { reason } } }`,
          { as: officer },
        );
        expect(revisions.nodes[0].reason).toBe(argument === "reason" ? text.trim() || null : null);
        if (argument === "slug" && text !== "") expect(answer.data.createOwner.slug).toBe(text);
      }),
      settings(10),
    );
  });

  test("the title of a release", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (title) => {
        const answer = await api.ask(
          `mutation ($title: String!) { publishRelease(body: "${BODY}", title: $title) { title } }`,
          { as: officer, variables: { title } },
        );
        if (answer.errors.length > 0) return expectRefused(answer, ["BAD_USER_INPUT"]);
        expect(answer.data.publishRelease.title).toBe(title.trim());
      }),
      settings(8),
    );
  });
});

describe("whatever is asked for is answered, or refused in one clear sentence", () => {
  test.each([
    ["plan(slug: $text) { title }"],
    ['project(body: $text, plan: "testshire-2025", slug: $text) { title }'],
    [`decision(body: "${BODY}", reference: $text) { title }`],
    ["policingBody(slug: $text) { name }"],
    ["search(text: $text) { label excerpt }"],
    ["projects(body: $text) { totalCount }"],
    ["projects(after: $text) { totalCount }"],
    ["projects(filter: { q: $text }) { totalCount }"],
    [
      "projects(filter: { title: { contains: $text }, slug: { eq: $text }, code: { in: [$text] } }) { totalCount }",
    ],
    ["releases(body: $text, after: $text) { totalCount }"],
    [`revisions(body: "${BODY}", after: $text) { totalCount }`],
  ])("%s", async (field) => {
    await fc.assert(
      fc.asyncProperty(texts, fc.boolean(), async (text, signedIn) => {
        const answer = await api.ask(`query ($text: String!) { ${field} }`, {
          variables: { text },
          ...(signedIn ? { as: officer } : {}),
        });
        if (answer.errors.length > 0)
          expectRefused(answer, ["BAD_USER_INPUT", "NOT_FOUND", "UNAUTHENTICATED", "FORBIDDEN"]);
      }),
      settings(8),
    );
  });

  test.each([
    ["ID!", "projectById(id: $text) { title }", "query"],
    ["ID!", "history(id: $text) { kind }", "query"],
    [
      "ID!",
      "projects(filter: { planId: { eq: $text }, priorityIds: { has: $text } }) { totalCount }",
      "query",
    ],
    ["AsAt!", "projects(asAt: $text) { totalCount }", "query"],
    ["AsAt!", `changes(body: "${BODY}", from: $text, to: "latest") { totalCount }`, "query"],
    ["PartialDate!", "projects(filter: { forecastEnd: { gte: $text, eq: $text } }) { totalCount }", "query"],
    ["ID!", "removeProject(id: $text) { id }", "mutation"],
    ["ID!", "clearRows(ids: [$text])", "mutation"],
    [
      "DateTime!",
      `clearRows(ids: ["00000000-0000-7000-8000-000000000000"], embargoUntil: $text)`,
      "mutation",
    ],
  ])("%s in %s", async (type, field, operation) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const answer = await api.ask(`${operation} ($text: ${type}) { ${field} }`, {
          variables: { text },
          as: officer,
        });
        if (answer.errors.length > 0) expectRefused(answer, ["BAD_USER_INPUT", "NOT_FOUND"]);
      }),
      settings(8),
    );
  });

  test("numbers, lists and objects where a text is wanted, and the other way round", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom("title", "statutory", "cost", "priorityIds", "stage", "planId", "forecastEnd"),
        async (value, field) => {
          const answer = await api.ask(
            "mutation ($input: CreateProjectInput!) { createProject(input: $input) { id } }",
            { as: officer, variables: { input: { ...buildProject(kinds.plan), [field]: value } } },
          );
          if (answer.errors.length > 0) expectRefused(answer, ["BAD_USER_INPUT"]);
        },
      ),
      settings(30),
    );
  });

  test.each([
    "9999-12-31T23:59:59-14:00",
    "0000-01-01T00:00:00Z",
    "-000001-01-01T00:00:00Z",
    "+275760-09-13T00:00:00Z",
    "2025-01-01T00:00:00+14:00",
    "2025-06-30T23:59:60Z",
  ])("an embargo until %s", async (until) => {
    const { id } = await api.create("Decision", buildDecision({ reference: `until ${until}` }));
    const answer = await api.ask(
      "mutation ($ids: [ID!]!, $until: DateTime) { clearRows(ids: $ids, embargoUntil: $until) }",
      {
        as: officer,
        variables: { ids: [id], until },
      },
    );
    if (answer.errors.length > 0) return expectRefused(answer, ["BAD_USER_INPUT"]);
    await api.read(`{ decisionById(id: "${id}") { embargoUntil } }`, { as: officer });
  });
});

describe("values come back as they were sent", () => {
  test("money, to the penny", async () => {
    await fc.assert(
      fc.asyncProperty(pence, pence, pence, async (budget, tranche, total) => {
        const pounds = poundsFromPence;
        const lines = [
          { kind: "ALLOCATION", stated: { value: pounds(budget) }, partnershipTotal: pounds(total) },
        ];
        made += 1;
        const { createFund, createDecision } = await api.read(
          `mutation ($fund: CreateFundInput!, $decision: CreateDecisionInput!) {
            createFund(input: $fund) { budget { value } tranches { amount { value } } }
            createDecision(input: $decision) { lines { amount stated { value } partnershipTotal } } }`,
          {
            as: officer,
            variables: {
              fund: buildFund({
                body: BODY,
                budget: { value: pounds(budget) },
                tranches: [{ number: 1, amount: { value: pounds(tranche) } }],
              }),
              decision: buildDecision({ body: BODY, reference: `money ${made}`, lines }),
            },
          },
        );
        expect(createFund).toEqual({
          budget: { value: pounds(budget) },
          tranches: [{ amount: { value: pounds(tranche) } }],
        });
        expect(createDecision.lines).toEqual([
          { amount: pounds(budget), stated: { value: pounds(budget) }, partnershipTotal: pounds(total) },
        ]);
      }),
      settings(8),
    );
  });

  test.each([
    ["1.005", null],
    ["1,000", null],
    ["£1", null],
    ["1e3", null],
    [" 1", null],
    ["", null],
    ["NaN", null],
    [poundsFromPence(LARGEST_SUM + 1n), null],
    ["9".repeat(400), null],
    [1.5, null],
    ["1", "1.00"],
    ["-0", "0.00"],
    ["+1.5", "1.50"],
    ["00012.30", "12.30"],
    [poundsFromPence(LARGEST_SUM), poundsFromPence(LARGEST_SUM)],
    [poundsFromPence(-LARGEST_SUM), poundsFromPence(-LARGEST_SUM)],
  ])("money sent as %j is %j", async (sent, kept) => {
    const answer = await api.ask(
      "mutation ($input: CreateFundInput!) { createFund(input: $input) { budget { value } } }",
      {
        as: officer,
        variables: { input: buildFund({ body: BODY, budget: { value: sent } }) },
      },
    );
    if (kept === null) expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
    else expect(answer.data.createFund.budget.value).toBe(kept);
  });

  test("dates, as far as they are stated, and financial years", async () => {
    await fc.assert(
      fc.asyncProperty(partialDates, financialYears, async (date, financialYear) => {
        made += 1;
        const lines = [{ kind: "ALLOCATION", stated: { value: "1" }, financialYear }];
        const { createDecision } = await api.read(
          "mutation ($input: CreateDecisionInput!) { createDecision(input: $input) { approvedOn lines { financialYear } } }",
          {
            as: officer,
            variables: {
              input: buildDecision({ body: BODY, reference: `date ${made}`, approvedOn: date, lines }),
            },
          },
        );
        expect(createDecision).toEqual({ approvedOn: date, lines: [{ financialYear }] });
      }),
      settings(8),
    );
  });

  test.each(["2025-02-29", "2025-13", "2025-00", "0999", "20250101", "2025-1", "x", ""])(
    "%j is no date",
    async (forecastEnd) => {
      const answer = await api.ask(
        "mutation ($input: CreateProjectInput!) { createProject(input: $input) { id } }",
        {
          as: officer,
          variables: { input: buildProject(kinds.plan, { forecastEnd }) },
        },
      );
      expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
    },
  );
});
