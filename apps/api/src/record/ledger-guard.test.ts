import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { rowsOf } from "../database/database.ts";
import { officer } from "../testing/accounts.ts";
import { everyKindOfRow } from "../testing/every-kind-of-row.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

const REFUSED_BY_RIGHTS = "42501";
const REFUSED_BY_TRIGGER = "FP001";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  const { payment, posting } = await everyKindOfRow(api);
  // What may be written once is: a line is taken back, and its allocation is another.
  await api.read(
    `mutation ($ids: [ID!]!) { reverseLines(body: "testshire", source: PAYMENT, ids: $ids, reason: "Twice") }`,
    { as: officer, variables: { ids: [payment] } },
  );
  for (const share of [100, 200])
    await api.read(
      `mutation ($ids: [ID!]!) { allocateLines(body: "testshire", source: POSTING, ids: $ids, shares: [{ share: ${share} }]) }`,
      { as: officer, variables: { ids: [posting] } },
    );
  return () => api.close();
});

async function sqlState(run: () => Promise<unknown>): Promise<string | null> {
  try {
    await run();
    return null;
  } catch (thrown) {
    const cause = (thrown as { cause?: unknown }).cause ?? thrown;
    return (cause as { code?: string }).code ?? String(cause);
  }
}
const asApplication = (statement: string) => sqlState(() => rowsOf(api.database.db, sql.raw(statement)));
const asSuperuser = (statement: string) => sqlState(() => api.database.asSuperuser(sql.raw(statement)));

/** What of each table would be worth forging. */
const CONTENT: Record<string, string[]> = {
  postings: [
    "amount = amount + 1",
    "supplier = 'Forged'",
    "kind = 'INCOME'",
    "import_id = NULL",
    "opened_revision = 1",
  ],
  payments: [
    "amount = 0",
    "description = NULL",
    "content_key = NULL",
    "salt = NULL",
    "leaf = NULL",
    "coding_id = id",
  ],
  allocations: [
    "pence = pence + 1",
    "project_id = NULL",
    "share = 1",
    "origin = 'HAND'",
    "opened_revision = 1",
  ],
};
const DERIVED: Record<string, string[]> = {
  project_deltas: ["pence = pence + 1", "project_id = NULL", "lines = 0"],
  heading_deltas: ["pence = pence + 1", "revision = 1"],
  codings: ["subjective = 'Forged'"],
};

describe.each([...Object.keys(CONTENT), ...Object.keys(DERIVED)])("of %s", (table) => {
  const changes = CONTENT[table] ?? DERIVED[table] ?? [];

  test("nothing is changed or deleted by the application", async () => {
    for (const change of changes)
      expect([change, await asApplication(`UPDATE ${table} SET ${change}`)]).toEqual([
        change,
        REFUSED_BY_RIGHTS,
      ]);
    expect(await asApplication(`DELETE FROM ${table}`)).toBe(REFUSED_BY_RIGHTS);
    expect(await asApplication(`TRUNCATE ${table}`)).toBe(REFUSED_BY_RIGHTS);
    expect(await asApplication(`ALTER TABLE ${table} DISABLE TRIGGER ALL`)).toBe(REFUSED_BY_RIGHTS);
  });

  test("nor by whoever puts the application's role off", async () => {
    for (const change of changes)
      expect([change, await asSuperuser(`UPDATE ${table} SET ${change}`)]).toEqual([
        change,
        REFUSED_BY_TRIGGER,
      ]);
    expect(await asSuperuser(`DELETE FROM ${table}`)).toBe(REFUSED_BY_TRIGGER);
    expect(await asSuperuser(`TRUNCATE ${table}`)).toBe(REFUSED_BY_TRIGGER);
  });
});

test("where a line's standing or an allocation ends is written once", async () => {
  for (const [table, column] of [
    ["payments", "reversed_revision"],
    ["allocations", "closed_revision"],
  ]) {
    const ended = `WHERE ${column} IS NOT NULL`;
    expect(await asApplication(`UPDATE ${table} SET ${column} = ${column} + 1 ${ended}`)).toBe(
      REFUSED_BY_TRIGGER,
    );
    expect(await asApplication(`UPDATE ${table} SET ${column} = NULL ${ended}`)).toBe(REFUSED_BY_TRIGGER);
  }
});

test("a text of a line is blanked only by a withdrawal that names it", async () => {
  const blank = `SELECT frankpledge_blank('payments', (SELECT id FROM payments LIMIT 1), 'supplier')`;
  expect(await asApplication(blank)).toBe(REFUSED_BY_TRIGGER);
});
