import { get, type IncomingMessage } from "node:http";
import { setTimeout } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { withdraw } from "../record/withdraw.ts";
import { BODY, officer } from "../testing/accounts.ts";
import { buildFund } from "../testing/builders.ts";
import { takeIn } from "../testing/take-in.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { takeRows, takeTable } from "./testing/take-file.ts";

const LINES = 30_000;

/**
 * Lines straight into the table: days that many of them share, some without a day, and the same sums and suppliers
 * again and again.
 */
const lines = sql`INSERT INTO payments (id, body_id, opened_revision, line_number, leaf_format, coding_id, amount,
    paid_on, supplier, supplier_redacted, description)
  SELECT gen_random_uuid(), body_id, last_revision, place, 1, body_id, place % 300 * 100 + 1,
    CASE WHEN place % 7 > 0 THEN '2025-05-' || lpad((place % 28 + 1)::text, 2, '0') END,
    CASE WHEN place % 40 > 0 THEN 'Example Supplier ' || place % 40 END, false, 'Purchase ' || place
  FROM records, generate_series(1, ${LINES}::int) AS place`;

let api: TestApi;
let port: number;
let fund: string;

beforeAll(async () => {
  api = await openTestApi();
  fund = (await api.create("Fund", buildFund({ purpose: "For a person", name: "A fund" }))).id;
  await api.publish();
  await api.database.tamper(lines);
  port = Number(new URL(await api.server.listen({ port: 0, host: "127.0.0.1" })).port);
});
afterAll(() => api.close());

/** The answer over a real connection, as soon as its headers are there. */
function begin(path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get({ port, path: `/downloads/testshire/${path}`, agent: false }, resolve).on("error", reject);
  });
}

async function textOf(answer: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of answer) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}

it.each(["-date", "date", "-amount", "amount", "supplier"])(
  "is all of a long ledger, each line once, in the order “%s” of the list",
  async (sort) => {
    const rows = await takeRows(api, `payments.json?sort=${sort}`);
    expect(rows).toHaveLength(LINES);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(LINES);
    const field = sort.replace("-", "");
    const { payments } = await api.read(
      `{ payments(body: "testshire", filter: { standing: true }, first: 500, offset: 25400, orderBy: [
        { field: ${field === "date" ? "paidOn" : field}, direction: ${sort.startsWith("-") ? "DESC" : "ASC"} }
        ${sort === "supplier" ? "{ field: paidOn, direction: DESC }" : ""}]) { nodes { id } } }`,
    );
    expect(rows.slice(25_400, 25_900).map(({ id }) => ({ id }))).toEqual(payments.nodes);
  },
  120_000,
);

it("is as long as a workbook and as CSV", async () => {
  const workbook = await takeTable(api, "payments.xlsx?supplier=Example Supplier 1");
  const csv = await takeTable(api, "payments.csv?supplier=Example Supplier 1");
  expect(workbook.rows).toHaveLength(8_250);
  expect(csv.rows).toHaveLength(8_250);
}, 120_000);

it("stays at its point of the record while somebody writes", async () => {
  const answer = await begin("payments.csv?release=1");
  await api.read(
    `mutation { reverseLines(body: "testshire", source: PAYMENT, reason: "Not ours",
      ids: ["${(await takeRows(api, "payments.json?min=299&max=300"))[0]?.id}"]) }`,
    { as: officer },
  );
  await takeIn(api.store, { text: "Date,Supplier,Amount\n01/01/2020,Example Supplier,5\n" });
  const lines = (await textOf(answer)).trimEnd().split("\r\n");
  expect(lines).toHaveLength(LINES + 1);
  expect(lines.join()).not.toContain("2020-01-01");
}, 60_000);

it("is cut off, not ended, when it cannot be finished", async () => {
  // JSON is more than the connection holds of itself, so most of it is still to be read.
  const answer = await begin("payments.json?release=1");
  await withdraw(api.store, {
    body: BODY,
    rowId: fund,
    field: "purpose",
    reason: "It names a person",
    approvedBy: "Monitoring officer",
    author: officer,
  });
  expect(answer.statusCode).toBe(200);
  await expect(textOf(answer)).rejects.toThrow("aborted");
}, 60_000);

it("is read no further once nobody takes it", async () => {
  const read = () => api.database.statements.filter((text) => text.includes('"#place"')).length;
  const before = read();
  const answer = await begin("payments.json?release=1");
  answer.destroy();
  await expect
    .poll(
      async () => {
        const seen = read();
        await setTimeout(200);
        return read() === seen;
      },
      { timeout: 20_000 },
    )
    .toBe(true);
  expect(read() - before).toBeLessThan(LINES / 2_000 / 2);
}, 60_000);
