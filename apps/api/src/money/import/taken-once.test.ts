import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { rowsOf } from "../../database/database.ts";
import { officer } from "../../testing/accounts.ts";
import { handIn, takeIn } from "../../testing/take-in.ts";
import { openTestApi, type TestApi } from "../../testing/test-api.ts";
import { commitImport, undoImport } from "./commit-import.ts";

const author = { id: null, name: "Finance officer" };
const HEADINGS = "Date,Supplier,Purpose,Amount";
const SPEND = `${HEADINGS}
05/04/2025,Example Stationery Ltd,Paper,10.00
06/05/2025,Example Café Ltd,Lunch,20.00
06/05/2025,Example Café Ltd,Lunch,20.00
`;

let api: TestApi;
beforeEach(async () => {
  api = await openTestApi();
  onTestFinished(() => api.close());
});

/** The sum of what stands, and how many lines there are. */
async function ledger(): Promise<{ sum: string; standing: number; lines: number }> {
  const { finance, payments } = await api.read(
    `{ finance(body: "testshire", groupBy: []) { total { supplierPayments paymentCount } }
      payments(body: "testshire") { totalCount } }`,
    { as: officer },
  );
  const { supplierPayments, paymentCount } = finance.total;
  return { sum: supplierPayments ?? "none", standing: paymentCount, lines: payments.totalCount };
}

describe("a file is taken in once", () => {
  test("identical lines of it are all real", async () => {
    expect(await takeIn(api.store, { text: SPEND })).toMatchObject({ accepted: 3, duplicates: 0 });
    expect(await ledger()).toEqual({ sum: "50.00", standing: 3, lines: 3 });
  });

  test("and again adds nothing, however it was saved since", async () => {
    await takeIn(api.store, { text: SPEND });
    const [headings = "", ...rows] = SPEND.trim().split("\n");
    const turned = [headings, ...rows.reverse()].join("\r\n");
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(SPEND.replaceAll(",", "\t"), "utf16le"),
    ]);
    for (const text of [SPEND, turned, utf16, Buffer.from(SPEND, "latin1")])
      expect(await takeIn(api.store, { text, name: "again.csv" })).toMatchObject({
        state: "COMMITTED",
        accepted: 0,
        duplicates: 3,
        revision: null,
      });
    expect(await ledger()).toEqual({ sum: "50.00", standing: 3, lines: 3 });
  });

  test("a longer file of numbered lines adds only those that are new", async () => {
    const numbered = (...rows: string[]) => [`${HEADINGS},Transaction number`, ...rows].join("\n");
    const [one, two, three] = ["1", "2", "3"].map((n) => `05/04/2025,Example Ltd,Paper,${n}0.00,T${n}`);
    await takeIn(api.store, { text: numbered(one as string, two as string) });
    expect(await takeIn(api.store, { text: numbered(two as string, three as string) })).toMatchObject({
      accepted: 1,
      duplicates: 1,
    });
    expect((await ledger()).sum).toBe("60.00");
  });

  test("lines without a number in another file are taken, and counted as alike", async () => {
    await takeIn(api.store, { text: SPEND });
    const more = `${SPEND}07/05/2025,Example Lamps plc,Lamp,1.00\n`;
    expect(await takeIn(api.store, { text: more })).toMatchObject({
      accepted: 4,
      duplicates: 0,
      lookalikes: 3,
    });
  });

  test("though a line of it was corrected since", async () => {
    await takeIn(api.store, { text: SPEND });
    await correct(`{ supplier: { eq: "Example Stationery Ltd" } }`, `{ amount: "11.00" }`);
    await correct(
      `{ supplier: { eq: "Example Stationery Ltd" }, standing: true }`,
      `{ supplierRedacted: true }`,
    );
    expect(await takeIn(api.store, { text: SPEND })).toMatchObject({ accepted: 0, duplicates: 3 });
    expect((await ledger()).sum).toBe("51.00");
  });
});

describe("a line that a person took back", () => {
  const NUMBERED = `${HEADINGS},Transaction number
05/04/2025,Example Stationery Ltd,Paper,10.00,T1
06/05/2025,Example Café Ltd,Lunch,20.00,T2
`;

  test.each([
    ["the same file", SPEND, SPEND, { accepted: 0, duplicates: 3, takenBack: 1 }],
    ["the same file of numbered lines", NUMBERED, NUMBERED, { accepted: 0, duplicates: 2, takenBack: 1 }],
    [
      "an overlapping file",
      NUMBERED,
      `${NUMBERED}07/05/2025,Example Lamps plc,Lamp,1.00,T3\n`,
      { accepted: 1, duplicates: 2, takenBack: 1 },
    ],
  ])("does not come back with %s", async (_, first, second, expected) => {
    await takeIn(api.store, { text: first });
    await takeBack(`{ supplier: { eq: "Example Stationery Ltd" } }`);
    const { sum } = await ledger();
    const again = await takeIn(api.store, { text: second });
    expect(again).toMatchObject({ ...expected, lookalikes: 0, renumbered: 0 });
    expect(Number((await ledger()).sum)).toBe(Number(sum) + expected.accepted);
  });

  test("of two alike, the one that counts is met first", async () => {
    const row = "06/05/2025,Example Café Ltd,Lunch,20.00,T2";
    await takeIn(api.store, { text: `${NUMBERED}${row}\n` });
    const { payments } = await api.read(
      `{ payments(body: "testshire", filter: { supplier: { eq: "Example Café Ltd" } }) { nodes { id } } }`,
      { as: officer },
    );
    await takeBackIds([payments.nodes[0].id]);
    expect(await handIn(api.store, { text: NUMBERED })).toMatchObject({ duplicates: 2, takenBack: 0 });
    expect(await handIn(api.store, { text: `${NUMBERED}${row}\n` })).toMatchObject({
      duplicates: 3,
      takenBack: 1,
    });
  });

  test("comes in again with the numbered lines of an import that was undone", async () => {
    const { id } = await takeIn(api.store, { text: NUMBERED });
    await correct(`{ supplier: { eq: "Example Stationery Ltd" } }`, `{ amount: "11.00" }`);
    await undoImport(api.store, id, { author });
    expect(await takeIn(api.store, { text: NUMBERED })).toMatchObject({
      accepted: 2,
      duplicates: 0,
      takenBack: 0,
      renumbered: 0,
    });
  });
});

test("a transaction number that is on record with other words is taken in, and counted", async () => {
  const text = (sum: string) =>
    `${HEADINGS},Transaction number\n05/04/2025,Example Ltd,Paper,${sum},T1\n06/04/2025,Example Ltd,Ink,5.00,T2\n`;
  await takeIn(api.store, { text: text("10.00") });
  expect(await takeIn(api.store, { text: text("12.00") })).toMatchObject({
    accepted: 1,
    duplicates: 1,
    renumbered: 1,
  });
});

async function takeBack(filter: string): Promise<void> {
  const { payments } = await api.read(`{ payments(body: "testshire", filter: ${filter}) { nodes { id } } }`, {
    as: officer,
  });
  await takeBackIds(payments.nodes.map(({ id }: { id: string }) => id));
}

async function takeBackIds(ids: string[]): Promise<void> {
  await api.read(
    `mutation ($ids: [ID!]!) { reverseLines(body: "testshire", source: PAYMENT, ids: $ids, reason: "Not ours") }`,
    { as: officer, variables: { ids } },
  );
}

async function correct(filter: string, input: string): Promise<void> {
  const { payments } = await api.read(`{ payments(body: "testshire", filter: ${filter}) { nodes { id } } }`, {
    as: officer,
  });
  await api.read(
    `mutation ($ids: [ID!]!) { correctLines(body: "testshire", source: PAYMENT, ids: $ids, input: ${input}, reason: "Wrong") }`,
    { as: officer, variables: { ids: payments.nodes.map(({ id }: { id: string }) => id) } },
  );
}

describe("an import that is undone", () => {
  test("is undone once, with what was corrected of it, and can be taken in again", async () => {
    const { id } = await takeIn(api.store, { text: SPEND });
    await correct(`{ supplier: { eq: "Example Stationery Ltd" } }`, `{ amount: "11.00" }`);
    await undoImport(api.store, id, { author });
    expect(await ledger()).toMatchObject({ sum: "0.00", standing: 0 });
    await expect(undoImport(api.store, id, { author })).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await takeIn(api.store, { text: SPEND })).toMatchObject({ accepted: 3, duplicates: 0 });
    expect(await ledger()).toMatchObject({ sum: "50.00", standing: 3 });
  });

  test("leaves what another import brought", async () => {
    const { id } = await takeIn(api.store, { text: SPEND });
    await takeIn(api.store, { text: `${HEADINGS}\n01/06/2025,Example Ltd,Ink,5.00\n` });
    await undoImport(api.store, id, { author });
    expect(await ledger()).toMatchObject({ sum: "5.00", standing: 1 });
  });
});

test("a commit that fails midway leaves no trace, and works the next time", async () => {
  await api.create("AllocationRule", {
    name: "All",
    paidFrom: "2025-04",
    paidTo: "2026-03",
    shares: [{ share: 5000 }],
  });
  const { id } = await handIn(api.store, { text: SPEND });
  const counts = async () =>
    await rowsOf(
      api.database.db,
      sql`SELECT (SELECT count(*) FROM payments)::int AS lines, (SELECT count(*) FROM allocations)::int AS parts,
        (SELECT count(*) FROM codings)::int AS codings, (SELECT count(*) FROM project_deltas)::int AS deltas,
        (SELECT max(number) FROM revisions)::int AS revision, (SELECT last_revision FROM records)::int AS last,
        (SELECT count(*) FROM import_lines)::int AS staged, (SELECT state FROM imports) AS state`,
    );
  const before = await counts();
  await api.database.asSuperuser(
    sql`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''full disk''; END'`,
  );
  await api.database.asSuperuser(
    sql`CREATE TRIGGER fail BEFORE INSERT ON heading_deltas EXECUTE FUNCTION fail()`,
  );
  await expect(commitImport(api.store, id, { author })).rejects.toThrow();
  expect(await counts()).toEqual(before);
  await api.database.asSuperuser(sql`DROP TRIGGER fail ON heading_deltas`);
  expect(await commitImport(api.store, id, { author })).toMatchObject({
    state: "COMMITTED",
    accepted: 3,
    revision: 3,
  });
});
