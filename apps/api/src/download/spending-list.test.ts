import { afterAll, beforeAll, expect, it } from "vitest";
import { officer } from "../testing/accounts.ts";
import { takeIn } from "../testing/take-in.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { takeRows, takeTable } from "./testing/take-file.ts";

const SPEND = `Date,Supplier,Purpose,Amount,VAT,Invoice number,Transaction number,Department,Contract
01/04/2025,Example Paper Ltd,At the line,500.00,100.00,,T1,Estates,C-7
02/04/2025,Example Paper Ltd,A penny over,500.01,,,T2,Estates,
03/04/2025,Example Paper Ltd,A refund,(900.00),,,T3,,
04/04/2025,Example Lamps plc,First of 900,300.00,,INV-1,T4,,
04/04/2025,Example Lamps plc,Second of 900,300.00,,INV-1,T5,,
04/04/2025,Example Lamps plc,Third of 900,300.00,,INV-1,T6,,
05/04/2025,Example Wire Ltd,Another's invoice of the number,300.00,,INV-1,T7,,
06/04/2025,Example Wire Ltd,By its transaction,400.00,,,T8/1,,
06/04/2025,Example Wire Ltd,By its transaction too,200.00,,,T8/2,,
07/04/2025,Example Wire Ltd,Billed,600.00,,INV-2,T9,,
07/04/2025,Example Wire Ltd,Credited,(150.00),,INV-2,T10,,
08/04/2025,Example Tea Ltd,No number,300.00,,N/A,,,
09/04/2025,Example Tea Ltd,Nor this,301.00,,N/A,,,
10/04/2025,Example Coal Ltd,A number that ends like a line's,600.00,,,T20/12,,
10/04/2025,Example Coal Ltd,A refund of another,(200.00),,,T20/13,,
`;

// By the invoice the last payment is taken for a line of T20, and what was refunded of another is set off.
const BY_LINE = ["A number that ends like a line's", "Billed", "A refund", "A penny over"];
const BY_INVOICE = [
  "By its transaction",
  "By its transaction too",
  "First of 900",
  "Second of 900",
  "Third of 900",
  "A refund",
  "A penny over",
];

let api: TestApi;
let body: string;

const purposes = async (query = "") =>
  (await takeRows(api, `spending-over-500.json${query}`)).map(({ purpose }) => purpose);

beforeAll(async () => {
  api = await openTestApi();
  await takeIn(api.store, { text: SPEND });
  await api.publish("By the line");
  const { policingBodies } = await api.read(`{ policingBodies { id } }`);
  body = policingBodies[0].id;
  await api.update("PolicingBody", body, { spendingBasis: "INVOICE" });
  await api.publish("By the invoice");
});
afterAll(() => api.close());

it("has each line above £500, either way, where the body counts by the line", async () => {
  expect(await purposes("?release=1")).toEqual(BY_LINE);
});

it("has each line of an invoice above £500 where the body counts by the invoice", async () => {
  const listed = await purposes("?release=2");
  expect(listed.toSorted()).toEqual(BY_INVOICE.toSorted());
  expect(await purposes("?release=2&max=£250")).toEqual(["By its transaction too", "A refund"]);
});

it("has the same lines as the API and leaves the others to its opposite", async () => {
  const { over, under } = await api.read(
    `{ over: payments(body: "testshire", filter: { over500: true }, first: 500) { nodes { description } }
      under: spending(body: "testshire", filter: { over500: false }) { count } }`,
  );
  expect(over.nodes.map(({ description }: { description: string }) => description)).toEqual(await purposes());
  expect(under.count).toBe(15 - BY_INVOICE.length);
});

it("counts no line that was taken back to an invoice", async () => {
  const { payments } = await api.read(
    `{ payments(body: "testshire", filter: { description: { in: ["Second of 900", "Third of 900"] } }) { nodes { id } } }`,
  );
  await api.read(
    `mutation ($ids: [ID!]!) { reverseLines(body: "testshire", source: PAYMENT, ids: $ids, reason: "Twice") }`,
    { as: officer, variables: { ids: payments.nodes.map(({ id }: { id: string }) => id) } },
  );
  await api.publish("Without two");
  expect(await purposes()).not.toContain("First of 900");
  expect(await purposes("?release=2")).toContain("First of 900");
});

it("has the columns of the Order, and says who withheld a name, why and until when", async () => {
  const { payments } = await api.read(
    `{ payments(body: "testshire", filter: { description: { eq: "A penny over" } }) { nodes { id } } }`,
  );
  await api.read(
    `mutation ($ids: [ID!]!) { correctLines(body: "testshire", source: PAYMENT, ids: $ids, reason: "A person",
      input: { supplierRedacted: true, valueForMoney: "The lowest of three quotes", redaction: { reason: "It is a sole trader's name",
        authorisedBy: "Monitoring officer", until: "2027-04" } }) }`,
    { as: officer, variables: { ids: payments.nodes.map(({ id }: { id: string }) => id) } },
  );
  await api.publish("A name withheld");
  const { headers, rows } = await takeTable(api, "spending-over-500.csv?max=501&min=500");
  expect(headers).toEqual([
    "Date",
    "Recipient",
    "Purpose",
    "Value for money",
    "Amount",
    "VAT",
    "Merchant category",
    "Department",
    "Contract",
    "Reference",
    "Withheld because",
    "Withheld by",
    "Withheld until",
  ]);
  expect(rows).toEqual([
    {
      Date: "2025-04-02",
      Recipient: "Name withheld",
      Purpose: "A penny over",
      "Value for money": "The lowest of three quotes",
      Amount: "500.01",
      Department: "Estates",
      Reference: "T2",
      "Withheld because": "It is a sole trader's name",
      "Withheld by": "Monitoring officer",
      "Withheld until": "2027-04",
    },
  ]);
  const workbook = await takeTable(api, "spending-over-500.xlsx?max=501&min=500");
  expect(workbook).toEqual({ headers, rows });
});
