import { expect, test } from "vitest";
import { buildTableOfText, readFile } from "./build-table.ts";

test("what was decided of headings is done with them wherever they stand and however they are written", async () => {
  const file = await readFile(
    buildTableOfText(
      "WERT (£),Supplier,When:,Who,Purpose\n99.00,A3,05/04/2023,Example Ltd,Paper\n1.50,A4,05/05/2023,Example Fuel Ltd,Diesel",
    ),
    {
      kept: {
        columns: { who: "supplier", when: "date", wert: "amount", supplier: "transactionNumber" },
        dateOrder: "MDY",
      },
    },
  );
  expect(
    file.lines.map((line) => [
      line.supplier,
      line.paidOn,
      line.pence,
      line.transactionNumber,
      line.description,
    ]),
  ).toEqual([
    ["Example Ltd", "2023-05-04", 9_900n, "A3", "Paper"],
    ["Example Fuel Ltd", "2023-05-05", 150n, "A4", "Diesel"],
  ]);
  expect(file.found.layouts[0]?.certainty).toEqual(["KEPT", "KEPT", "KEPT", "KEPT", "HEADING"]);
});

test("columns without a heading are kept by their place, and those of the same heading by their count", async () => {
  const file = await readFile(
    buildTableOfText(
      "Supplier,Date,Amount,Amount,\nExample Ltd,01/04/2023,1.00,1.20,A1\nExample Fuel Ltd,02/04/2023,2.00,2.40,A2",
    ),
    { kept: { columns: { "amount 2": "amount", amount: "ignore", "column 5": "invoiceNumber" } } },
  );
  expect(file.lines.map((line) => [line.pence, line.invoiceNumber])).toEqual([
    [120n, "A1"],
    [240n, "A2"],
  ]);
});

test("a file that proves another order of its dates is read by its proof", async () => {
  const file = await readFile(
    buildTableOfText("Supplier,Date,Amount\nExample Ltd,25/04/2023,1.00\nExample Ltd,04/05/2023,1.00"),
    {
      kept: { columns: {}, dateOrder: "MDY" },
    },
  );
  expect(file.lines.map((line) => line.paidOn)).toEqual(["2023-04-25", "2023-05-04"]);
});
