import { describe, expect, test } from "vitest";
import { buildTable, buildTableOfText, readFile } from "./build-table.ts";

async function rolesOf(text: string, source: "PAYMENT" | "POSTING" = "PAYMENT"): Promise<string[]> {
  return (await readFile(buildTableOfText(text), { source })).found.layouts[0]?.roles ?? [];
}

test("the layout that central government uses", async () => {
  const file = await readFile(
    buildTableOfText(`
Department family,Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount,Description,Supplier Postcode
Home Example,Wessex Example Police,30/04/2023,Fleet,Transport,Example Fuel Ltd,5000123,25000.00,Diesel,ZZ1 1ZZ
Home Example,Wessex Example Police,28/04/2023,IT,Digital,Example Computers Ltd,5000124,31250.50,Laptops,ZZ2 2ZZ
`),
  );
  expect(file.found.layouts[0]?.roles).toEqual([
    "department",
    "body",
    "date",
    "expenseType",
    "area",
    "supplier",
    "transactionNumber",
    "amount",
    "description",
    "ignore",
  ]);
  expect(file.lines[0]).toMatchObject({
    department: "Home Example",
    paidOn: "2023-04-30",
    financialYear: "2023-24",
    period: 1,
    expenseType: "Fleet",
    area: "Transport",
    supplier: "Example Fuel Ltd",
    transactionNumber: "5000123",
    pence: 2_500_000n,
    description: "Diesel",
  });
});

describe("which of several columns of sums is the amount", () => {
  test.each([
    [
      "net before VAT and gross",
      "Supplier,Date,Gross,VAT,Net",
      "120.00,20.00,100.00",
      ["grossAmount", "vat", "amount"],
    ],
    [
      "a total that the rows prove gross",
      "Supplier,Date,Amount,VAT,Total",
      "100.00,20.00,120.00",
      ["amount", "vat", "grossAmount"],
    ],
    [
      "an amount that the rows prove gross",
      "Supplier,Date,Amount,VAT Amount,Value",
      "120.00,20.00,100.00",
      ["grossAmount", "vat", "amount"],
    ],
    [
      "the line's before the invoice's",
      "Supplier,Date,Invoice Amount,Line Amount,Ref",
      "700.00,100.00,1",
      ["ignore", "amount", "transactionNumber"],
    ],
    [
      "excluding VAT before including",
      "Supplier,Date,Amount inc VAT,Amount ex VAT,Ref",
      "120.00,100.00,1",
      ["grossAmount", "amount", "transactionNumber"],
    ],
  ])("%s", async (_case, headings, sums, roles) => {
    const rows = Array.from({ length: 4 }, (_, row) => `Example ${row} Ltd,0${row + 1}/04/2023,${sums}`);
    expect((await rolesOf([headings, ...rows].join("\n"))).slice(2)).toEqual(roles);
  });

  test("VAT is never the amount, and a gross amount alone is asked about", async () => {
    const file = await readFile(
      buildTableOfText(
        "Supplier,Date,Gross,VAT\nExample Ltd,01/04/2023,120.00,20.00\nExample Fuel Ltd,02/04/2023,60.00,10.00",
      ),
    );
    expect(file.lines.map((line) => [line.pence, line.vatPence])).toEqual([
      [12_000n, 2_000n],
      [6_000n, 1_000n],
    ]);
    expect(file.found.questions.join(" ")).toContain("Only amounts that include VAT are given (“Gross”)");
  });

  test("sums that are not read are named", async () => {
    const file = await readFile(
      buildTableOfText(
        "Supplier,Date,Amount,Discount taken\nExample Ltd,01/04/2023,120.00,3.50\nExample Fuel Ltd,02/04/2023,60.00,1.75",
      ),
    );
    expect(file.found.questions).toEqual([
      "The amounts are taken from “Amount”; sums also stand in “Discount taken”, which is not read.",
    ]);
  });
});

test("debits less credits are the amounts of a ledger", async () => {
  const file = await readFile(
    buildTableOfText(`
Account,Account Description,Cost Centre,Journal Ref,Posting Date,Invoice Date,Narrative,Debit,Credit
4100,Vehicle fuel,C100,J1,30/04/2023,01/03/2023,Fuel cards,1200.50,
4100,Vehicle fuel,C100,J2,30/04/2023,,Accrual reversed,,300.25
8000,Fees,C200,J3,30/04/2023,,Fees,0.00,50.00
`),
    { source: "POSTING" },
  );
  expect(file.lines.map((line) => [line.subjective, line.expenseType, line.paidOn, line.pence])).toEqual([
    ["4100", "Vehicle fuel", "2023-04-30", 120_050n],
    ["4100", "Vehicle fuel", "2023-04-30", -30_025n],
    ["8000", "Fees", "2023-04-30", -5_000n],
  ]);
});

test("a column of marks says which amounts are credits", async () => {
  const file = await readFile(
    buildTableOfText(
      "Account,Date,Supplier,Amount,DR/CR\n4100,01/04/2023,Example Ltd,10.00,DR\n4100,02/04/2023,Example Ltd,4.00,CR",
    ),
    { source: "POSTING" },
  );
  expect(file.lines.map((line) => line.pence)).toEqual([1_000n, -400n]);
});

test("a list of payments goes by the day of payment, a ledger by that of posting", async () => {
  const text = "Supplier,Payment Date,Posting Date,Amount\nExample Ltd,01/04/2023,30/04/2023,10.00";
  expect((await rolesOf(text)).indexOf("date")).toBe(1);
  expect((await rolesOf(text, "POSTING")).indexOf("date")).toBe(2);
});

test("content corrects a heading that says something else", async () => {
  const file = await readFile(
    buildTableOfText(`
Type,Name,Organisation,Updated,Supplier,Amount
Revenue,Example Fuel Ltd,Wessex Example Council,01/04/2023,10001,600.00
Capital,Example Stationery Ltd,Wessex Example Council,02/04/2023,10002,900.00
`),
  );
  expect(file.found.layouts[0]?.roles).toEqual([
    "revenueCapital",
    "supplier",
    "body",
    "date",
    "ignore",
    "amount",
  ]);
  expect(file.lines.map((line) => line.revenueCapital)).toEqual(["REVENUE", "CAPITAL"]);
});

test("two descriptions are kept together", async () => {
  const file = await readFile(
    buildTableOfText(
      "Supplier,Date,Amount,Purpose,Narrative\nExample Ltd,01/04/2023,10.00,Office,Paper\nExample Fuel Ltd,01/04/2023,11.00,Fleet,Diesel",
    ),
  );
  expect(file.lines.map((line) => line.description)).toEqual(["Office; Paper", "Fleet; Diesel"]);
});

test("what was decided before goes before heading and content", async () => {
  const file = await readFile(
    buildTable([
      ["Supplier", "Date", "Amount", "Charged"],
      ["Example Ltd", "04/05/2023", "10.00", "12.00"],
    ]),
    { kept: { columns: { charged: "amount", amount: "ignore" }, dateOrder: "MDY" } },
  );
  expect(file.found.layouts[0]?.certainty).toEqual(["HEADING", "HEADING", "KEPT", "KEPT"]);
  expect(file.lines[0]).toMatchObject({ pence: 1_200n, paidOn: "2023-04-05" });
});

test("a table without headings is read by what it holds, and asked about", async () => {
  const file = await readFile(
    buildTableOfText(`
05/04/2023,Example Stationery Ltd,Paper and pens for the front office,500123,600.00
06/04/2023,Example Fuel Ltd,Diesel for the fleet,500124,1250.50
06/04/2023,Wessex Example Council,Rates,500125,-99.50
`),
  );
  expect(file.found.layouts[0]?.roles).toEqual([
    "date",
    "supplier",
    "description",
    "transactionNumber",
    "amount",
  ]);
  expect(file.lines).toHaveLength(3);
  expect(file.found.questions).toEqual([expect.stringContaining("A table has no headings")]);
});

test("a sign that disagrees with its heading is asked about, and kept", async () => {
  const rows = Array.from(
    { length: 6 },
    (_, row) => `Example ${row} Ltd,0${row + 1}/04/2023,-${row + 1}0.00`,
  );
  const file = await readFile(buildTableOfText(["Supplier,Date,Amount", ...rows].join("\n")));
  expect(file.lines.every((line) => line.pence < 0n)).toBe(true);
  expect(file.found.questions).toEqual([
    expect.stringContaining("Nearly all amounts in “Amount” are negative"),
  ]);
  const credit = await readFile(buildTableOfText(["Supplier,Date,Credit", ...rows].join("\n")));
  expect(credit.found.questions).toEqual([expect.stringContaining("The only sums stand in “Credit”")]);
});
