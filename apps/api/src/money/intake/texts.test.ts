import { describe, expect, test } from "vitest";
import { buildTable, readFile } from "./build-table.ts";
import { isRedacted } from "./redaction.ts";

describe("a name that is withheld", () => {
  test.each([
    "REDACTED",
    "REDACTED PERSONAL DATA",
    "Redacted under FOI s.40",
    "Supplier name redacted",
    "THIRD PARTY",
    "Name withheld",
    "NAME WITHHELD (GDPR)",
    "PERSONAL DATA",
    "Personal information",
    "xxxxx",
    "XXX XXXX",
    "*****",
    "Not disclosed",
    "Confidential",
    "Section 40(2) exempt",
    "Exempt under the Freedom of Information Act s40",
    "Withheld due to data protection",
    "Individual",
    "Private Individual",
  ])("%s", (supplier) => expect(isRedacted(supplier)).toBe(true));

  test.each([
    "Example Confidential Shredding Ltd",
    "Confidential Waste Example Ltd",
    "Third Party Example Logistics Ltd",
    "Example Individual Care Ltd",
    "S40 Example Motors",
    "Example GDPR Training Ltd",
    "Exxon Example",
    "Personal Example Trainers Ltd",
    "XX Example Ltd",
    "Sensitive Example Skincare",
  ])("is not %s", (supplier) => expect(isRedacted(supplier)).toBe(false));

  test("keeps the words that stand in its place", async () => {
    const file = await readFile(
      buildTable([
        ["Supplier", "Date", "Amount"],
        ["REDACTED PERSONAL DATA", "01/04/2023", "10.00"],
        ["Example Ltd", "01/04/2023", "10.00"],
      ]),
    );
    expect(file.lines.map((line) => [line.supplier, line.supplierRedacted])).toEqual([
      ["REDACTED PERSONAL DATA", true],
      ["Example Ltd", false],
    ]);
  });
});

test("texts are put on one line and nothing of them is cut", async () => {
  const long = `Paper ${"and pens ".repeat(400)}`.trim();
  const file = await readFile(
    buildTable([
      ["Supplier", "Date", "Purpose", "Amount"],
      ["  Example\r\nStationery\u00a0 Ltd\u0007 ", "01/04/2023", long, "10.00"],
    ]),
  );
  expect(file.lines[0]).toMatchObject({ supplier: "Example Stationery Ltd", description: long });
});

test("numbers, days and truth values in columns of words are words", async () => {
  const file = await readFile(
    buildTable(
      [
        ["Supplier", "Date", "Cost Centre", "Trans No", "Purpose", "Amount"],
        ["Example Ltd", { date: "2023-04-01" }, 1200, 1900025255, { date: "2023-04-01" }, 10],
        ["Example Ltd", { date: "2023-04-01" }, "00120", 1900025256, true, 10],
      ],
      "XLSX",
    ),
  );
  expect(file.lines.map((line) => [line.costCentre, line.transactionNumber])).toEqual([
    ["1200", "1900025255"],
    ["00120", "1900025256"],
  ]);
});

test("whose money it is, and whether it is capital, by the words of their columns", async () => {
  const file = await readFile(
    buildTable([
      ["Budget Holder", "Cap/Rev", "Supplier", "Date", "Amount", "Type"],
      ["OPCC", "Rev", "Example Ltd", "01/04/2023", "10.00", "Accrual"],
      ["Chief Constable", "Capital", "Example Ltd", "01/04/2023", "10.00", "Payment"],
      ["PCC", "Balance sheet", "Example Ltd", "01/04/2023", "10.00", "Payment"],
    ]),
  );
  expect(file.lines.map((line) => [line.holder, line.revenueCapital, line.kind])).toEqual([
    ["COMMISSIONER", "REVENUE", "Accrual"],
    ["CHIEF_CONSTABLE", "CAPITAL", "Payment"],
    ["COMMISSIONER", null, "Payment"],
  ]);
});
