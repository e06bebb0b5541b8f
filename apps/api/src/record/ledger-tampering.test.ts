import { beforeAll, expect, test } from "vitest";
import { BODY, officer } from "../testing/accounts.ts";
import { type EveryKind, everyKindOfRow } from "../testing/every-kind-of-row.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { whileTampered } from "../testing/while-tampered.ts";
import { verifyReleases } from "./verify.ts";

let api: TestApi;
let kinds: EveryKind;
beforeAll(async () => {
  api = await openTestApi();
  kinds = await everyKindOfRow(api);
  for (const [act, id] of [
    [
      `correctLines(body: "testshire", source: PAYMENT, ids: $ids, input: { amount: "1.00" }, reason: "Wrong")`,
      kinds.payment,
    ],
    [
      `allocateLines(body: "testshire", source: POSTING, ids: $ids, shares: [{ share: 3333 }])`,
      kinds.posting,
    ],
  ])
    await api.read(`mutation ($ids: [ID!]!) { ${act} }`, { as: officer, variables: { ids: [id] } });
  await api.publish("The second");
  expect(await faults()).toEqual([]);
  return async () => {
    expect(await faults(), "what is left when all has been put back").toEqual([]);
    await api.close();
  };
});

async function faults(): Promise<string[]> {
  const verified = await verifyReleases(api.store, BODY);
  return verified.flatMap((release) => release.faults);
}

/** What is wrong while a table is changed behind the record's back. */
const tampered = async (table: string, change: string): Promise<string> =>
  (await whileTampered(api.database, { table, change, look: faults })).join("\n");

test.each([
  ["a payment's amount", "payments", "amount = amount + 1", /^Payment \S+ is not as it was written\./m],
  ["a posting's amount", "postings", "amount = amount + 1", /^Posting \S+ is not as it was written\./m],
  ["a supplier's name", "payments", "supplier = 'Forged Ltd'", /^Payment \S+ is not as it was written\./m],
  ["a posting's kind", "postings", "kind = 'INCOME'", /^Posting \S+ is not as it was written\./m],
  ["a salt that is gone", "payments", "salt = NULL", /was blanked without a withdrawal/],
  [
    "a line said to be taken back",
    "postings",
    "reversed_revision = 2",
    /is marked as taken back, but no line takes it back/,
  ],
  [
    "a line no longer said to be",
    "payments",
    "reversed_revision = NULL",
    /takes a line back that is not marked so/,
  ],
  [
    "a line's headings",
    "postings",
    "subjective = 'Employees'",
    /is summed under headings that are not its own/,
  ],
  [
    "where a line is summed",
    "payments",
    "coding_id = gen_random_uuid()",
    /is summed under headings that are not its own/,
  ],
  ["the words of headings", "codings", "subjective = 'Forged'", /The headings \S+, by which sums are kept/],
  [
    "an allocation's project",
    "allocations",
    "project_id = NULL",
    /What revision \d+ wrote of Allocation is not as it was published/,
  ],
  [
    "an allocation's pence",
    "allocations",
    "pence = 1",
    /The sums by project that revision \d+ wrote are not those/,
  ],
  [
    "when an allocation ended",
    "allocations",
    "closed_revision = opened_revision",
    /wrote of Allocation is not/,
  ],
  [
    "a sum by project",
    "project_deltas",
    "pence = pence + 100",
    /^The sums by project that revision \d+ wrote are not those of its payments\./m,
  ],
  [
    "a sum by heading",
    "heading_deltas",
    "pence = pence + 100",
    /^The sums by heading that revision \d+ wrote are not those of its postings\./m,
  ],
  ["the month of a sum", "project_deltas", "period = 9", /The sums by project/],
  ["the project of a sum", "heading_deltas", "project_id = NULL, link = 'NOT_YET'", /The sums by heading/],
  ["when a sum was written", "project_deltas", "revision = revision - 1", /The sums by project/],
  ["a count of lines", "heading_deltas", "lines = lines + 1", /The sums by heading/],
  [
    "a release's sum",
    "project_sums",
    "payments = payments + 100",
    /The sums by project that release 1 wrote/,
  ],
  [
    "the quarter of a release's sum",
    "priority_sums",
    "period = 9",
    /The sums by priority that release 1 wrote/,
  ],
])("%s, altered behind the record's back, is found", async (_, table, change, found) => {
  expect(await tampered(table, `UPDATE ${table} SET ${change}`)).toMatch(found);
});

test.each([
  ["payments", /What revision \d+ wrote of Payment is not/],
  ["allocations", /What revision \d+ wrote of Allocation is not/],
  ["project_deltas", /The sums by project/],
  ["heading_deltas", /The sums by heading/],
  ["project_sums", /The sums by project that release 1 wrote/],
  ["priority_sums", /The sums by priority that release 1 wrote/],
])("what is taken out of %s is missed", async (table, found) => {
  expect(
    await tampered(table, `DELETE FROM ${table} WHERE ctid IN (SELECT ctid FROM ${table} LIMIT 1)`),
  ).toMatch(found);
});

test("a line that is slipped into what a release published is found", async () => {
  const copied = `INSERT INTO payments SELECT (jsonb_populate_record(line, jsonb_build_object('id', gen_random_uuid(), 'line_number', 99))).*
    FROM payments AS line WHERE id = '${kinds.payment}'`;
  expect(await tampered("payments", copied)).toMatch(
    /What revision \d+ wrote of Payment is not as it was published/,
  );
});
