import { expect, test } from "vitest";
import { buildTable, buildTableOfText, readFile } from "./build-table.ts";

const HEADINGS = "Supplier,Date,Purpose,Amount";
const read = (...rows: string[]) =>
  readFile(buildTableOfText([HEADINGS, "Example Ltd,01/04/2023,Diesel,10.00", ...rows].join("\n")));

test("a sum that its own comma split is put together", async () => {
  const file = await read(
    "Example Ltd,01/04/2023,Diesel,£1,234.50",
    "Example Ltd,01/04/2023,Diesel,-12,345,678.90",
    "Example Ltd,01/04/2023,Diesel,1,234",
  );
  expect(file.lines.map((line) => line.pence)).toEqual([1_000n, 123_450n, -1_234_567_890n, 123_400n]);
  expect(file.lines[1]?.notes).toEqual([
    "A comma had split this row into too many cells: they were joined again.",
  ]);
});

test("a name that its own comma split is put together", async () => {
  const file = await read(
    "Smith, Example Sons Ltd,01/04/2023,Diesel,20.00",
    "Example,Smith Ltd,01/04/2023,Diesel,30.00",
  );
  expect(file.lines.map((line) => [line.supplier, line.paidOn, line.pence])).toEqual([
    ["Example Ltd", "2023-04-01", 1_000n],
    ["Smith, Example Sons Ltd", "2023-04-01", 2_000n],
    ["Example,Smith Ltd", "2023-04-01", 3_000n],
  ]);
});

test("where cells could be joined in two ways, the row is listed", async () => {
  const file = await readFile(
    buildTableOfText(
      "Supplier,Purpose,Date,Amount\nExample Ltd,Diesel,01/04/2023,10.00\nSmith,Example Sons,Diesel,01/04/2023,20.00\nExample Ltd,Diesel, petrol,01/04/2023,20.00",
    ),
  );
  expect(file.lines.map((line) => line.description)).toEqual(["Diesel", "Diesel, petrol"]);
  expect(file.others[1]).toBe(
    "rejected 3: The row has 5 cells where there are 4 headings, and they could be joined in more than one way: is a comma without quotation marks in it?",
  );
});

test("empty cells beyond the headings and missing ones at the end are no fault", async () => {
  const file = await readFile(
    buildTable([
      ["Amount", "Supplier", "Date", "Purpose"],
      ["10.00", "Example Ltd", "01/04/2023", "Diesel", null, "", " "],
      ["20.00", "Example Ltd", "01/04/2023"],
    ]),
  );
  expect(file.lines.map((line) => line.description)).toEqual(["Diesel", null]);
});

test("a remark beside the table of a spreadsheet does not lose its row", async () => {
  const file = await readFile(
    buildTable(
      [
        ["Supplier", "Date", "Amount"],
        ["Example Ltd", "01/04/2023", 10],
        ["Example Ltd", "01/04/2023", 11, null, "checked"],
      ],
      "XLSX",
    ),
  );
  expect(file.lines).toHaveLength(2);
});
