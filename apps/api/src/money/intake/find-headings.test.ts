import { expect, test } from "vitest";
import { buildTable, buildTableOfText, readFile } from "./build-table.ts";

const rolesOf = (file: Awaited<ReturnType<typeof readFile>>, layout = 0): string[] =>
  file.found.layouts[layout]?.roles ?? [];

test("headings are found below titles, parameters of the report and blank lines", async () => {
  const file = await readFile(
    buildTableOfText(`
Wessex Example Constabulary
Payments over £500

Report parameters:
Ledger,GL01,Run by,Finance
Period from,1,Period to,2
Year,2023
Company,01
Currency,GBP

Includes VAT that cannot be recovered

Supplier,Payment Date,Description,Net Amount
Example Stationery Ltd,05/04/2023,Paper,600.00
Example Fuel Ltd,06/04/2023,Diesel,1250.50
`),
  );
  expect(file.lines.map((line) => [line.supplier, line.paidOn, line.pence])).toEqual([
    ["Example Stationery Ltd", "2023-04-05", 60_000n],
    ["Example Fuel Ltd", "2023-04-06", 125_050n],
  ]);
  expect(file.others).toEqual([...[1, 2, 4, 5, 6, 7, 8, 9, 11].map((row) => `TITLE ${row}`), "HEADING 13"]);
  expect(file.found.questions).toEqual([]);
});

test("headings in two lines are read as one", async () => {
  const file = await readFile(
    buildTable([
      ["Name of", "Date of", "Net", "VAT", "Reference"],
      ["supplier", "payment", "amount", "amount", null],
      ["Example Stationery Ltd", "05/04/2023", "600.00", "120.00", "A1"],
      ["Example Fuel Ltd", "06/04/2023", "1,250.50", "250.10", "A2"],
    ]),
  );
  expect(rolesOf(file)).toEqual(["supplier", "date", "amount", "vat", "transactionNumber"]);
  expect(file.found.layouts[0]?.headings[0]).toBe("Name of supplier");
  expect(file.lines).toHaveLength(2);
  expect(file.others).toEqual(["HEADING 1", "HEADING 2"]);
});

test("a line of groups above the headings, and one of units below, are no rows", async () => {
  const file = await readFile(
    buildTableOfText(`
Who was paid,,What was paid,
Supplier,Payment date,Description,Amount
,(dd/mm/yyyy),,£
Example Stationery Ltd,05/04/2023,Paper,600.00
Example Fuel Ltd,06/04/2023,Diesel,1250.50
`),
  );
  expect(file.lines.map((line) => line.pence)).toEqual([60_000n, 125_050n]);
  expect(file.others.filter((other) => !other.startsWith("HEADING") && !other.startsWith("TITLE"))).toEqual(
    [],
  );
});

test("headings that come again on every page are left out", async () => {
  const file = await readFile(
    buildTableOfText(`
Supplier,Date,Amount
Example Stationery Ltd,05/04/2023,600.00
Page 1 of 2
Supplier,Date,Amount
Example Fuel Ltd,06/04/2023,1250.50
`),
  );
  expect(file.lines.map((line) => line.row)).toEqual([2, 5]);
  expect(file.others).toEqual(["HEADING 1", "FOOTER 3", "HEADING 4"]);
  expect(file.found.layouts).toHaveLength(1);
});

test("headings that change further down and between sheets are each read their own way", async () => {
  const file = await readFile(
    buildTable(
      {
        April: [
          ["Supplier", "Date", "Amount"],
          ["Example Stationery Ltd", { date: "2023-04-05" }, 600],
          [],
          ["Date", "Net Amount", "VAT", "Payee", "Purpose"],
          [{ date: "2023-04-06" }, 700, 140, "Example Fuel Ltd", "Diesel"],
        ],
        May: [
          ["* Supplier:", "* DATE ", " AMOUNT (£)"],
          ["Example Cleaning Ltd", { date: "2023-05-02" }, 800.5],
        ],
      },
      "XLSX",
    ),
  );
  expect(
    file.lines.map((line) => [line.sheet, line.supplier, line.paidOn, line.pence, line.vatPence]),
  ).toEqual([
    ["April", "Example Stationery Ltd", "2023-04-05", 60_000n, null],
    ["April", "Example Fuel Ltd", "2023-04-06", 70_000n, 14_000n],
    ["May", "Example Cleaning Ltd", "2023-05-02", 80_050n, null],
  ]);
  expect(file.found.layouts).toHaveLength(2);
  expect(file.found.places.map((place) => place.layout)).toEqual([0, 1, 0]);
});

test("headings at the end of a table head the rows above them", async () => {
  const file = await readFile(
    buildTableOfText(`
Example Stationery Ltd,05/04/2023,Paper,600.00
Example Fuel Ltd,06/04/2023,Diesel,1250.50
Example Cleaning Ltd,07/04/2023,Cleaning,900
Supplier,Date Paid,Purpose,Amount
`),
  );
  expect(file.lines.map((line) => [line.row, line.description])).toEqual([
    [1, "Paper"],
    [2, "Diesel"],
    [3, "Cleaning"],
  ]);
  expect(file.others).toEqual(["HEADING 4"]);
});

test("headings that were sorted into the midst of their rows head them all", async () => {
  const file = await readFile(
    buildTableOfText(`
Example Cleaning Ltd,07/04/2023,900
Example Fuel Ltd,06/04/2023,1250.50
Supplier,Date,Amount
Wessex Example Council,05/04/2023,600.00
`),
  );
  expect(file.lines.map((line) => line.row)).toEqual([1, 2, 4]);
  expect(file.others).toEqual(["HEADING 3"]);
});

test("headings of words that nobody knows are found above the figures, and asked about", async () => {
  const file = await readFile(
    buildTableOfText(`
Empfänger,Tag,Zweck,Betrag
Example Stationery Ltd,05/04/2023,Paper,600.00
Example Fuel Ltd,06/04/2023,Diesel,1250.50
Example Cleaning Ltd,06/04/2023,Windows,99.50
`),
  );
  expect(file.lines.map((line) => [line.supplier, line.paidOn, line.pence])).toContainEqual([
    "Example Fuel Ltd",
    "2023-04-06",
    125_050n,
  ]);
  expect(file.others).toEqual(["HEADING 1"]);
  expect(file.found.questions.join(" ")).toContain("“Betrag” is read as the amount by what it holds");
});

test("a summary of the lines on another sheet is left out, and said", async () => {
  const file = await readFile(
    buildTable({
      Data: [
        ["Supplier", "Date", "Purpose", "Amount"],
        ["Example Stationery Ltd", "05/04/2023", "Paper", "600.00"],
        ["Example Fuel Ltd", "06/04/2023", "Diesel", "1250.50"],
      ],
      Pivot: [
        ["Row Labels", "Sum of Amount"],
        ["Example Fuel Ltd", 1250.5],
        ["Grand Total", 1850.5],
      ],
      Summary: [
        ["Supplier", "Amount"],
        ["Example Fuel Ltd", 1250.5],
        ["Example Stationery Ltd", 600],
      ],
    }),
  );
  expect(file.lines).toHaveLength(2);
  expect(file.found.questions).toHaveLength(2);
  expect(file.found.questions.join(" ")).toContain("left out");
  expect(file.others.filter((other) => other.startsWith("rejected"))).toEqual([]);
});

test("a file without any table says so", async () => {
  const file = await readFile(buildTable([["Dear reader,"], ["this is a letter."]]));
  expect(file.found.questions).toEqual([
    "No table of payments or postings was found in this file: is it the right file?",
  ]);
  expect(file.others).toEqual(["TITLE 1", "TITLE 2"]);
});

test("a list with no payments in it has headings and no lines", async () => {
  const file = await readFile(buildTableOfText("Supplier,Date,Amount\nNo payments were made this month"));
  expect(file.lines).toEqual([]);
  expect(file.others).toEqual(["HEADING 1", "TITLE 2"]);
});

test("a sheet that repeats another is asked about", async () => {
  const rows = [
    ["Supplier", "Date", "Amount"],
    ...["1", "2", "3"].map((day) => ["Example Fuel Ltd", `0${day}/04/2023`, "10.00"]),
  ];
  const file = await readFile(buildTable({ April: rows, "April (2)": rows, May: rows.slice(0, 3) }));
  expect(file.found.questions).toEqual([
    "The sheets “April” and “April (2)” hold the same rows: is one a copy? Both are read.",
  ]);
  expect(file.lines).toHaveLength(8);
});

test("lines that say whose file it is, with headings of their own, are titles", async () => {
  const file = await readFile(
    buildTableOfText(`
Organisation Name,Organisation URI,Effective Date
Wessex Example Council,http://wessex.example,30/09/2023

Date,Supplier Name,Net Amount,Purpose
30/09/2023,Example Builders Ltd,1234.56,Works
29/09/2023,Example Trust,55,Care
`),
  );
  expect(file.lines).toHaveLength(2);
  expect(file.others).toEqual(["TITLE 1", "TITLE 2", "HEADING 4"]);
  expect(file.found.questions).toEqual([]);
});

test("a hidden sheet is read, and asked about", async () => {
  const rows = (sum: string) => [
    ["Supplier", "Date", "Amount"],
    ["Example Ltd", "01/04/2023", sum],
    ["Example Fuel Ltd", "02/04/2023", "12.50"],
  ];
  const file = buildTable(
    { April: rows("10.00"), "Old April": rows("9.00"), Notes: [["Ask Finance"]] },
    "XLSX",
  );
  const read = await readFile({ ...file, hiddenSheets: new Set(["Old April", "Notes"]) });
  expect(read.lines).toHaveLength(4);
  expect(read.found.questions).toEqual([
    "The sheet “Old April” is hidden in the workbook: its rows are read like the others. Should they count?",
  ]);
});
