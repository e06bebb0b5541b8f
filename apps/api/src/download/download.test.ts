import { spendingAsked } from "@frankpledge/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { officer } from "../testing/accounts.ts";
import { type EveryKind, everyKindOfRow } from "../testing/every-kind-of-row.ts";
import { takeIn } from "../testing/take-in.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";
import { takeFile, takeRows, takeTable } from "./testing/take-file.ts";

const SPEND = `Date,Supplier,Purpose,Amount,VAT,Department,Invoice number
05/04/2025,Example Stationery Ltd,Paper,"£1,234.50",246.90,Estates,A1
06/05/2025,Example Lamps plc,"=HYPERLINK(""http://example.invalid"",""Lamp"")",600.00,,Streets,B1
07/05/2025,Example Lamps plc,Refund,(100.00),,Streets,B2
08/05/2025,@Example Café,"Tea, £5 a head",55.00,,,
,Example Cleaning,Undated,50,,Estates,
08/06/2024,REDACTED PERSONAL DATA,Expenses,501.00,,,C1
`;

let api: TestApi;
let every: EveryKind;

beforeAll(async () => {
  api = await openTestApi();
  every = await everyKindOfRow(api);
  await takeIn(api.store, { text: SPEND, name: "more.csv" });
  await api.publish("With payments");
});
afterAll(() => api.close());

/** The payments that the API lists for the question of an address, as the viewer's page asks. */
async function listed(query: string) {
  const { filter, orderBy } = spendingAsked(new URLSearchParams(query));
  const { payments } = await api.read(
    `query ($filter: PaymentFilter, $orderBy: [PaymentOrder!]) {
      payments(body: "testshire", filter: $filter, orderBy: $orderBy, first: 500) {
        nodes { id revision paidOn supplier description amount vat department invoiceNumber supplierRedacted
          projects { slug title } } } }`,
    { variables: { filter, orderBy } },
  );
  return payments.nodes as Record<string, unknown>[];
}

describe("payments", () => {
  it.each([
    ["", 8],
    ["supplier=example lamps", 3],
    ["min=500&sort=-amount", 4],
    ["max=£0&sort=amount", 2],
    ["from=2025-05-01&to=2025-05-31&sort=date", 4],
    ["link=linked", 3],
    ["department=Estates&sort=supplier", 2],
    ["q=lamp", 3],
    ["project=testshire-2025/lamp-posts", 3],
    ["q=nothing-of-the-kind", 0],
  ])("by “%s” are line for line those of the list, as CSV, workbook and JSON", async (query, count) => {
    const project = new URLSearchParams(query).has("project");
    const nodes = project
      ? (await listed("")).filter(({ projects }) => (projects as object[]).length > 0)
      : await listed(query);
    expect(nodes).toHaveLength(count);
    const rows = await takeRows(api, `payments.json?${query}`);
    expect(rows).toMatchObject(nodes);
    const csv = await takeTable(api, `payments.csv?${query}`);
    const plain = (text: unknown) => String(text).replace(/^(?=[=@])/, "'");
    expect(csv.rows.map(({ id, paidOn, supplier, amount }) => [id, paidOn, supplier, amount])).toEqual(
      nodes.map(({ id, paidOn, supplier, amount }) => [id, paidOn ?? undefined, plain(supplier), amount]),
    );
    expect((await takeTable(api, `payments.xlsx?${query}`)).rows.map(withoutZeros)).toEqual(
      csv.rows.map(withoutApostrophes).map(withoutZeros),
    );
  });

  it("count and sum as the API sums the same question", async () => {
    const query = "from=2025-04-01";
    const { spending, all, postingSpending } = await api.read(
      `query ($filter: PaymentFilter) {
        spending(body: "testshire", filter: $filter) { count sum undated withheld notLinked readAt { release } }
        all: spending(body: "testshire") { count sum undated withheld notLinked }
        postingSpending(body: "testshire", filter: { amount: { gte: "0" } }) { count sum } }`,
      { variables: { filter: spendingAsked(new URLSearchParams(query)).filter } },
    );
    const rows = await takeRows(api, `payments.json?${query}`);
    const pence = rows.reduce((sum, { amount }) => sum + BigInt(String(amount).replace(".", "")), 0n);
    expect(spending).toMatchObject({ count: rows.length, readAt: { release: 2 } });
    expect(BigInt(spending.sum.replace(".", ""))).toBe(pence);
    expect(all).toEqual({ count: 8, sum: "3567.56", undated: 1, withheld: 1, notLinked: 5 });
    expect(postingSpending).toEqual({ count: 2, sum: "499.99" });
  });

  it("refuse a question that they cannot read, in its sentence", async () => {
    const { statusCode, json } = await takeFile(api, "payments.csv?min=lots&colour=red");
    expect(statusCode).toBe(400);
    expect(json().errors[0].message).toMatch(/lots.*colour/);
    expect((await takeFile(api, "payments.csv?project=nowhere")).statusCode).toBe(404);
  });

  it("keep a spreadsheet from running a supplier's words", async () => {
    const { payload } = await takeFile(api, "payments.csv?supplier=example");
    expect(payload).toContain(`"'=HYPERLINK(""http://example.invalid"",""Lamp"")"`);
    expect(payload).toContain("'@Example Café");
    expect(payload).not.toMatch(/(^|,)"?[=@]/m);
  });

  it("have what was taken back for officers alone, who are told which lines stand", async () => {
    const [lamp] = await listed("supplier=example stationery&min=1000");
    await api.read(
      `mutation ($ids: [ID!]!) { reverseLines(body: "testshire", source: PAYMENT, ids: $ids, reason: "Paid twice") }`,
      { as: officer, variables: { ids: [lamp?.id] } },
    );
    const live = await takeTable(api, "payments.csv?supplier=example stationery&min=-2000", officer);
    expect(live.rows.map(({ amount, standing }) => [amount, standing])).toContainEqual(["1234.50", "false"]);
    expect(live.rows.map(({ amount }) => amount)).toContain("-1234.50");
    await api.publish("Without it");
    const now = await takeTable(api, "payments.csv?supplier=example stationery");
    expect(now.rows.map(({ amount }) => amount)).toEqual(["-7.50"]);
    expect(now.headers).not.toContain("standing");
    const before = await takeRows(api, "payments.json?supplier=example stationery&release=2");
    expect(before).toHaveLength(2);
  });
});

describe("the rows of an entity", () => {
  it("are told as the API tells them, with what names each row that they refer to", async () => {
    const { projects } = await api.read(
      `{ projects(body: "testshire") { nodes { id slug revision title stage statutory forecastEnd planId
        plan { slug title } priorities { slug title } leadCommitment { slug code } } } }`,
    );
    expect(await takeRows(api, "projects.json")).toMatchObject(projects.nodes);
    const { rows, headers } = await takeTable(api, "projects.csv");
    expect(headers).toEqual(expect.arrayContaining(["cost.value", "cost.state", "ownerId", "owner.title"]));
    expect(rows).toMatchObject([
      {
        id: every.project,
        "plan.slug": "testshire-2025",
        "priorities.title": "Safer streets",
        statutory: "false",
      },
    ]);
  });

  it("tell money as pounds wherever it stands", async () => {
    expect(await takeRows(api, "decisions.json")).toMatchObject([
      {
        lines: [{ stated: { value: "1234.50" }, fund: { name: "Lighting fund" } }],
        projects: [{ title: "Lamp posts" }],
      },
    ]);
    expect((await takeTable(api, "budget-lines.xlsx")).rows[0]).toMatchObject({ original: "12000" });
  });

  it.each([
    "commitments",
    "budget-lines",
    "budget-movements",
    "purchase-orders",
    "savings",
    "grants",
    "partners",
    "funds",
    "postings",
  ])("%s are the same in every form", async (name) => {
    const json = await takeRows(api, `${name}.json`);
    const csv = await takeTable(api, `${name}.csv`);
    const workbook = await takeTable(api, `${name}.xlsx`);
    expect(json.length).toBeGreaterThan(0);
    expect(csv.rows.map(({ id }) => id)).toEqual(json.map(({ id }) => id));
    expect(workbook.headers).toEqual(csv.headers);
    expect(workbook.rows.map(withoutZeros)).toEqual(csv.rows.map(withoutApostrophes).map(withoutZeros));
  });
});

/** A workbook keeps numbers, and shows "1234.50" for 1234.5. */
const withoutZeros = (row: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, text]) => [
      name,
      text.replace(/^(-?\d+)\.(\d*?)0+$/, "$1.$2").replace(/\.$/, ""),
    ]),
  );

/** CSV alone needs them: a workbook says of each cell that it is text. */
const withoutApostrophes = (row: Record<string, string>) =>
  Object.fromEntries(Object.entries(row).map(([name, text]) => [name, text.replace(/^'(?=[=@+-])/, "")]));
