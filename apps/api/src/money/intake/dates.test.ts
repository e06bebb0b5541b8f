import type { Cell } from "@frankpledge/tabular";
import { describe, expect, test } from "vitest";
import { buildTable, buildTableOfText, readFile } from "./build-table.ts";
import { isUndated } from "./reading.ts";

const read = (dates: readonly Cell[], heading = "Payment Date") =>
  readFile(
    buildTable([["Supplier", heading, "Amount"], ...dates.map((date) => ["Example Ltd", date, "10.00"])]),
  );

test("dates are read in whichever way they are written, days first", async () => {
  const file = await read([
    "05/04/2023",
    "5/4/23",
    "2023-04-05",
    "2023-04-05 00:00:00",
    "05-Apr-23",
    "5 April 2023",
    "Apr-23",
    "45021",
    45021,
    { date: "2023-04-05" },
    null,
  ]);
  expect(file.lines.map((line) => line.paidOn)).toEqual([
    ...Array(6).fill("2023-04-05"),
    "2023-04",
    ...Array(3).fill("2023-04-05"),
    null,
  ]);
  expect(file.lines[4]).toMatchObject({ dateAsWritten: "05-Apr-23", financialYear: "2023-24", period: 1 });
  expect(file.lines[6]).toMatchObject({ paidOn: "2023-04", financialYear: "2023-24", period: 1 });
});

test("months come first only where the column proves it", async () => {
  const proved = await read(["04/05/2023", "04/25/2023", "12/31/2023"]);
  expect(proved.lines.map((line) => line.paidOn)).toEqual(["2023-04-05", "2023-04-25", "2023-12-31"]);
  expect(proved.found.questions).toEqual([expect.stringContaining("put the month first")]);

  const open = await read(["04/05/2023", "05/06/2023"]);
  expect(open.lines.map((line) => line.paidOn)).toEqual(["2023-05-04", "2023-06-05"]);
  expect(open.found.questions).toEqual([]);

  const mixed = await read(["25/04/2023", "04/25/2023", "01/04/2023"]);
  expect(mixed.lines.map((line) => line.paidOn)).toEqual(["2023-04-25", null, "2023-04-01"]);
  expect(mixed.lines[1]).toMatchObject({
    dateAsWritten: "04/25/2023",
    notes: [expect.stringContaining("kept without a date")],
  });
  expect(mixed.found.questions).toEqual([expect.stringContaining("two orders")]);
});

test("the proof may stand far down in a long file", async () => {
  const dates = Array.from({ length: 3_000 }, (_, row) => `0${(row % 9) + 1}/04/2023`);
  dates[2_345] = "04/13/2023";
  const file = await read(dates);
  expect(file.found.layouts[0]?.dateOrder).toBe("MDY");
});

test("a date that no ledger could have is refused by name", async () => {
  const file = await read(["03/04/2203", "01/04/1901", "01/04/2023", "22/11/2027", "24/11/2027"]);
  expect(file.others).toEqual([
    "HEADING 1",
    "rejected 2: The date 03/04/2203 lies in the future.",
    "rejected 3: The date 01/04/1901 lies before 1990.",
    "rejected 6: The date 24/11/2027 lies in the future.",
  ]);
});

test("words in place of a date do not lose the row", async () => {
  const file = await read(["01/04/2023", "Various", "02/04/2023", "03/04/2023"]);
  expect(file.lines[1]).toMatchObject({ paidOn: null, dateAsWritten: "Various", financialYear: null });
  expect(file.lines[1]?.notes).toEqual(["“Various” is not a date. The line is kept without a date."]);
});

test("midnights that a time zone moved are put back", async () => {
  const file = await read([
    { date: "2023-04-04T23:00:00" },
    { date: "2023-03-31T23:00:00" },
    { date: "2023-01-05T00:00:00" },
    { date: "2023-01-06" },
  ]);
  expect(file.lines.map((line) => line.paidOn)).toEqual([
    "2023-04-05",
    "2023-04-01",
    "2023-01-05",
    "2023-01-06",
  ]);
  expect(file.found.questions).toEqual([expect.stringContaining("midnights that a time zone moved")]);

  const real = await read([
    { date: "2023-04-04T23:00:00" },
    { date: "2023-04-04T09:12:33" },
    { date: "2023-04-04T16:40:01" },
  ]);
  expect(real.lines.map((line) => line.paidOn)).toEqual(["2023-04-04", "2023-04-04", "2023-04-04"]);
});

describe("periods and financial years", () => {
  test.each([
    ["Period", "2023/24 P05", "2023-24", 5, null],
    ["Period", "P05 2023-24", "2023-24", 5, null],
    ["Period", "Period 13", null, 13, null],
    ["Period", "5", null, 5, null],
    ["Period", "05-2023/24", "2023-24", 5, null],
    ["Month", "May-23", "2023-24", 2, "2023-05"],
    ["Month", "May", null, 2, null],
    ["Period", "202305", null, null, null],
  ])("%s %s", async (heading, period, financialYear, number, paidOn) => {
    const file = await readFile(
      buildTable([
        ["Account", heading, "Cost Centre", "Amount"],
        ["4100", period, "C100", "10.00"],
        ["4200", period, "C200", "12.50"],
      ]),
      { source: "POSTING" },
    );
    expect(file.lines[0]).toMatchObject({ financialYear, period: number, paidOn });
  });

  describe("of no year", () => {
    const ask = async (...rows: string[]) =>
      await readFile(buildTableOfText(rows.join("\n")), { source: "POSTING" });

    test("are asked for it, and their lines are undated", async () => {
      const file = await ask("Account,Period,Amount", "4100,1,10.00", "4100,14,12.00");
      expect(file.found.questions).toEqual([expect.stringContaining("which year are they of?")]);
      expect(file.lines.map((line) => [line.period, isUndated(line)])).toEqual([
        [1, true],
        [14, true],
      ]);
    });

    test("are not where a title, a column or the period itself says it", async () => {
      const rows = ["4100,1,10.00", "4100,2,12.00"];
      for (const file of [
        await ask("Ledger 2024/25", "Account,Period,Amount", ...rows),
        await ask("Account,Period,Amount,Year", ...rows.map((row) => `${row},2024/25`)),
        await ask("Account,Period,Amount", "4100,2024/25 P1,10.00", "4100,2024/25 P2,12.00"),
      ]) {
        expect(file.found.questions.join()).not.toContain("which year are they of?");
        expect(file.lines.map(isUndated)).toEqual([false, false]);
      }
    });
  });

  test("that no accounts have are noted", async () => {
    const file = await readFile(
      buildTableOfText(
        "Account,Year,Period,Amount\n4100,2024/25,12,10.00\n4100,2024/25,15,11.00\n4100,2024/25,3,12.50",
      ),
      { source: "POSTING" },
    );
    expect(file.lines.map((line) => [line.period, line.notes, isUndated(line)])).toEqual([
      [12, [], false],
      [null, ["The period “15” is none of the accounts: the line is kept without one."], true],
      [3, [], false],
    ]);
  });

  test("the accounts' own year and period go before those of the date", async () => {
    const file = await readFile(
      buildTableOfText(
        "Account,Fin Year,Period,Posting Date,Amount\n4100,2022/23,13,20/04/2023,10.00\n4100,2023/24,1,20/04/2023,10.00",
      ),
      { source: "POSTING" },
    );
    expect(file.lines.map((line) => [line.financialYear, line.period, line.paidOn])).toEqual([
      ["2022-23", 13, "2023-04-20"],
      ["2023-24", 1, "2023-04-20"],
    ]);
  });
});

describe("a month that only the sheet's name or a title states", () => {
  const rows = [
    ["Supplier", "Amount"],
    ["Example Ltd", "10.00"],
    ["Example Fuel Ltd", "12.50"],
  ];
  test.each([
    ["April 2020", [], { paidOn: "2020-04", financialYear: "2020-21", period: 1 }],
    ["Data", [["Spend over £500 – May 2023"]], { paidOn: "2023-05", financialYear: "2023-24", period: 2 }],
    ["Data", [["P02 2015-16"]], { paidOn: "2015-05", financialYear: "2015-16", period: 2 }],
    ["June", [["Payments 2020/21"]], { paidOn: "2020-06", financialYear: "2020-21", period: 3 }],
    [
      "Data",
      [["1st August 2010 - 31st August 2010"]],
      { paidOn: "2010-08", financialYear: "2010-11", period: 5 },
    ],
    ["Data", [["Payments April 2020 to March 2021"]], { paidOn: null, financialYear: null, period: null }],
  ])("%s %s", async (sheet, titles, expected) => {
    const file = await readFile(buildTable({ [sheet]: [...titles, ...rows] }));
    expect(file.lines).toHaveLength(2);
    expect(file.lines[0]).toMatchObject(expected);
    expect(file.found.questions.join(" ")).toContain(
      expected.paidOn ? "is taken for its rows" : "read without one",
    );
  });
});
