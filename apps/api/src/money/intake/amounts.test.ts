import { expect, test } from "vitest";
import { buildTable, buildTableOfText, readFile } from "./build-table.ts";

const read = (amounts: readonly (string | number | null)[], format: "CSV" | "XLSX" = "CSV") =>
  readFile(
    buildTable(
      [["Supplier", "Date", "Amount"], ...amounts.map((amount) => ["Example Ltd", "01/04/2023", amount])],
      format,
    ),
  );

test("sums are read in whichever way they are written", async () => {
  const file = await read([
    "£1,234.50",
    "1234.5",
    "(123.45)",
    "123.45-",
    "-£5",
    "£-5",
    "1,234",
    "12.50 CR",
    "nil",
    "-",
    "0.00",
    "Â£9.99",
  ]);
  expect(file.lines.map((line) => Number(line.pence))).toEqual([
    123450, 123450, -12345, -12345, -500, -500, 123400, -1250, 0, 0, 0, 999,
  ]);
  expect(file.others).toEqual(["HEADING 1"]);
});

test("a spreadsheet's numbers are read to the penny, their noise left away", async () => {
  const file = await read([1234.5600000001, 0.1 + 0.2, -45], "XLSX");
  expect(file.lines.map((line) => line.pence)).toEqual([123_456n, 30n, -4_500n]);
});

test("a comma parts the pence where the whole column has it so", async () => {
  const file = await readFile(
    buildTableOfText(
      "Supplier;Date;Amount\nExample Ltd;01/04/2023;1.234,50\nExample Ltd;01/04/2023;99,5\nExample Ltd;01/04/2023;-1 000,00\nExample Ltd;01/04/2023;500",
      ";",
    ),
  );
  expect(file.found.layouts[0]?.decimal).toBe("COMMA");
  expect(file.lines.map((line) => line.pence)).toEqual([123_450n, 9_950n, -100_000n, 50_000n]);
});

test("what cannot be counted is listed with its reason", async () => {
  const file = await read([
    "10.00",
    "€20.00",
    "$5",
    "1.2345",
    "99999999999999.00",
    "#REF!",
    null,
    "12,34",
    "TBC",
    "5.00 USD",
    "8.00",
  ]);
  expect(file.lines.map((line) => line.pence)).toEqual([1_000n, 800n]);
  expect(file.others).toEqual([
    "HEADING 1",
    "rejected 3: “€20.00” is in another currency (€): only pounds sterling are read.",
    "rejected 4: “$5” is in another currency ($): only pounds sterling are read.",
    "rejected 5: “1.2345” has more decimals than there are pence.",
    "rejected 6: “99999999999999.00” is larger than any sum the record keeps.",
    "rejected 7: “#REF!” is not one amount of money.",
    "rejected 8: No amount is written.",
    expect.stringContaining("rejected 9: “12,34” is ambiguous"),
    "rejected 10: “TBC” is not one amount of money.",
    "rejected 11: “5.00 USD” is in another currency (USD): only pounds sterling are read.",
  ]);
});

test("a column of currencies keeps other currencies out", async () => {
  const file = await readFile(
    buildTableOfText(
      "Supplier,Date,Currency,Amount\nExample Ltd,01/04/2023,GBP,10.00\nExample Ltd,01/04/2023,EUR,20.00",
    ),
  );
  expect(file.lines).toHaveLength(1);
  expect(file.others[1]).toBe(
    "rejected 3: The amount is in another currency (EUR): only pounds sterling are read.",
  );
});

test("identical lines are all kept", async () => {
  const file = await read(["322.50", "322.50", "322.50"]);
  expect(file.lines).toHaveLength(3);
});

test("where the net amount is blank the gross is taken, and noted", async () => {
  const file = await readFile(
    buildTableOfText(
      "Supplier,Date,Net,Gross\nExample Ltd,01/04/2023,10.00,12.00\nExample Ltd,01/04/2023,,60.00\nExample Ltd,03/04/2023,11.00,12.00",
    ),
  );
  expect(file.lines.map((line) => line.pence)).toEqual([1_000n, 6_000n, 1_100n]);
  expect(file.lines[1]?.notes).toEqual(["The net amount is blank: the gross amount was taken."]);
});
