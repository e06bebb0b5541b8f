import { expect, test } from "vitest";
import { buildTable, buildTableOfText, readFile } from "./build-table.ts";
import { PrintedTotals } from "./printed-totals.ts";

const totalsOf = ({ readings }: Awaited<ReturnType<typeof readFile>>) => {
  const totals = new PrintedTotals();
  for (const reading of readings) totals.add(reading);
  return totals.finish();
};

test("totals are left out, and compared with the lines above them", async () => {
  const file = await readFile(
    buildTableOfText(`
Supplier,Date,Purpose,Amount
Example Fuel Ltd,01/04/2023,Diesel,100.00
Example Fuel Ltd,02/04/2023,Diesel,50.50
Sub-total,,,150.50
Example Stationery Ltd,03/04/2023,Paper,20.00
Example Stationery Ltd,04/04/2023,Pens,5.00
Example Stationery Ltd Total,,,25.00
Grand Total,,,175.50
`),
  );
  expect(file.lines).toHaveLength(4);
  expect(file.others).toEqual(["HEADING 1", "TOTAL 4", "TOTAL 7", "TOTAL 8"]);
  expect(totalsOf(file)).toEqual([
    { sheet: "", row: 4, printed: 15_050n, read: 15_050n, agrees: true },
    { sheet: "", row: 7, printed: 2_500n, read: 2_500n, agrees: true },
    { sheet: "", row: 8, printed: 17_550n, read: 17_550n, agrees: true },
  ]);
});

test("a total that disagrees is said, with the sum that was read", async () => {
  const file = await readFile(
    buildTableOfText(
      "Supplier,Date,Amount\nExample Fuel Ltd,01/04/2023,100.00\nExample Fuel Ltd,01/04/2023,10.00\nTotal,,120.00",
    ),
  );
  expect(totalsOf(file)).toEqual([{ sheet: "", row: 4, printed: 12_000n, read: 11_000n, agrees: false }]);
});

test("totals are known wherever their label and their sum stand", async () => {
  const file = await readFile(
    buildTableOfText(`
Total spend:,£150.50,,
Supplier,Date,Purpose,Amount
Example Fuel Ltd,01/04/2023,Diesel,100.00
Example Fuel Ltd,02/04/2023,Diesel,50.50
,,,150.50
,,TOTAL,150.50
Total: £150.50,,,
Total,150.50,,
`),
  );
  expect(file.lines).toHaveLength(2);
  expect(file.others).toEqual(["TOTAL 1", "HEADING 2", "TOTAL 5", "TOTAL 6", "TOTAL 7", "TOTAL 8"]);
  expect(totalsOf(file).map((total) => total.agrees)).toEqual([true, true, true, true, true]);
});

test("a grand total over several sheets is that of the file", async () => {
  const headings = ["Supplier", "Date", "Amount"];
  const file = await readFile(
    buildTable({
      April: [headings, ["Example Fuel Ltd", "01/04/2023", "10.00"], ["Total", null, "10.00"]],
      May: [
        headings,
        ["Example Fuel Ltd", "01/05/2023", "20.00"],
        ["Total", null, "20.00"],
        ["Grand Total", null, "30.00"],
      ],
    }),
  );
  expect(totalsOf(file).map((total) => [total.sheet, total.printed, total.agrees])).toEqual([
    ["April", 1_000n, true],
    ["May", 2_000n, true],
    ["May", 3_000n, true],
  ]);
});

test("a supplier may be called Total", async () => {
  const file = await readFile(
    buildTableOfText(`
Supplier,Date,Amount
Total Example Gas Ltd,01/04/2023,100.00
TOTAL,02/04/2023,33.00
Subtotal Example Systems Ltd,03/04/2023,7.00
`),
  );
  expect(file.lines.map((line) => line.supplier)).toEqual([
    "Total Example Gas Ltd",
    "TOTAL",
    "Subtotal Example Systems Ltd",
  ]);
});

test("in a list without dates a supplier called Total is a line unless it is the sum", async () => {
  const file = await readFile(
    buildTableOfText(
      "Supplier,Ref,Amount\nTotal Example Gas,1,100.00\nExample Ltd,2,50.00\nTotal Example Gas,3,7.00\nTotal,,157.00",
    ),
  );
  expect(file.lines).toHaveLength(3);
  expect(file.others).toEqual(["HEADING 1", "TOTAL 5"]);
});

test("an amount alone that is no sum of the rows above is listed, not guessed at", async () => {
  const file = await readFile(
    buildTableOfText(
      "Supplier,Date,Amount\nExample Ltd,01/04/2023,100.00\n,,73.00\nExample Ltd,02/04/2023,5.00",
    ),
  );
  expect(file.lines).toHaveLength(2);
  expect(file.others[1]).toContain("rejected 3: The row holds an amount and nothing else");
});

test("footers, notes and groups between the lines are left out and reported", async () => {
  const file = await readFile(
    buildTableOfText(`
Supplier,Date,Purpose,Amount
Corporate Services
Example Fuel Ltd,01/04/2023,Diesel,100.00
Operations
Example Fuel Ltd,02/04/2023,Diesel,50.50

Please note: amounts exclude VAT.
Page 1 of 1
Number of payments,2,,
12
End of report
`),
  );
  expect(file.lines).toHaveLength(2);
  expect(file.others).toEqual([
    "HEADING 1",
    "TITLE 2",
    "TITLE 4",
    "FOOTER 7",
    "FOOTER 8",
    "FOOTER 9",
    "FOOTER 10",
    "FOOTER 11",
  ]);
});

test("a row with a name and a date and no amount is listed", async () => {
  const file = await readFile(
    buildTableOfText(
      "Supplier,Date,Amount\nExample Ltd,01/04/2023,100.00\nExample Fuel Ltd,01/04/2023,\nExample Ltd,02/04/2023,5.00",
    ),
  );
  expect(file.others).toEqual(["HEADING 1", "rejected 3: No amount is written."]);
});

test("a line needs neither a supplier nor a date", async () => {
  const file = await readFile(
    buildTableOfText(
      "Supplier,Date,Purpose,Amount\nExample Ltd,01/04/2023,Diesel,100.00\n,01/04/2023,Pay,10.00\nExample Ltd,,Pay,5.00\n,,Bank charges,4.00",
    ),
  );
  expect(file.lines.map((line) => [line.supplier, line.paidOn])).toEqual([
    ["Example Ltd", "2023-04-01"],
    [null, "2023-04-01"],
    ["Example Ltd", null],
    [null, null],
  ]);
});

test("sums by day or by name that a spreadsheet put between the lines are totals", async () => {
  const file = await readFile(
    buildTableOfText(`
Date,Supplier,Purpose,Amount
05/04/2023,Example Fuel Ltd,Diesel,100.00
05/04/2023,Example Stationery Ltd,Paper,20.00
05/04/2023 Total,,,120.00
06/04/2023,Example Fuel Ltd,Diesel,7.00
06/04/2023 Total,,,7.00
Grand Total,,,127.00
`),
  );
  expect(file.lines).toHaveLength(3);
  expect(file.others).toEqual(["HEADING 1", "TOTAL 4", "TOTAL 6", "TOTAL 7"]);
});

test("balances are no postings", async () => {
  const file = await readFile(
    buildTableOfText(`
Account,Date,Ref,Details,Debit,Credit
4100,,,Opening balance,500.00,
4100,03/04/2023,INV1,Example Fuel Ltd diesel,120.00,
4100,04/04/2023,CRN1,Example Fuel Ltd refund,,20.00
4100,,,Balance c/f,600.00,
`),
    { source: "POSTING" },
  );
  expect(file.lines.map((line) => line.pence)).toEqual([12_000n, -2_000n]);
  expect(totalsOf(file)).toEqual([]);
});

test("a row that breaks off says so", async () => {
  const file = await readFile(
    buildTableOfText(
      "Supplier,Date,Purpose,Amount\nExample Ltd,01/04/2023,Diesel,100.00\nExample Fuel Ltd,01/04/2023",
    ),
  );
  expect(file.others[1]).toBe(
    "rejected 3: No amount is written: the row has 2 cells where there are 4 headings.",
  );
});
