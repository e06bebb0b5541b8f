import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfSpreadsheet, monthNamed, parseLedgerDate } from "./ledger-date.ts";
import { parsed } from "./result.ts";

describe("dates as ledgers write them", () => {
  test.each([
    ["05/04/2023", "2023-04-05"],
    ["5/4/23", "2023-04-05"],
    ["5.4.2023", "2023-04-05"],
    ["05-04-2023", "2023-04-05"],
    ["05 04 2023", "2023-04-05"],
    [" 05/04/2023 ", "2023-04-05"],
    ["31/12/99", "1999-12-31"],
    ["2023-04-05", "2023-04-05"],
    ["2023/4/5", "2023-04-05"],
    ["2023-04-05 00:00:00", "2023-04-05"],
    ["2023-04-05T00:00:00.000Z", "2023-04-05"],
    ["05/04/2023 00:00", "2023-04-05"],
    ["05/04/2023 12:00:00 AM", "2023-04-05"],
    ["05-Apr-23", "2023-04-05"],
    ["05-APR-2023", "2023-04-05"],
    ["05APR2023", "2023-04-05"],
    ["5 April 2023", "2023-04-05"],
    ["5th April, 2023", "2023-04-05"],
    ["Wednesday, 5 April 2023", "2023-04-05"],
    ["April 5, 2023", "2023-04-05"],
    ["Sept 2023", "2023-09"],
    ["Apr-23", "2023-04"],
    ["Apr '23", "2023-04"],
    ["April 2023", "2023-04"],
    ["2023-04", "2023-04"],
    ["04/2023", "2023-04"],
    ["20230405", "2023-04-05"],
    ["05042023", "2023-04-05"],
    ["202304", "2023-04"],
    ["2023", "2023"],
    ["45021", "2023-04-05"],
    ["45021.0", "2023-04-05"],
    ["03/04/2203", "2203-04-03"],
  ])("%s is %s", (text, date) => {
    expect(parseLedgerDate(text)).toEqual(parsed(date));
  });

  test("the order of figures is the column's, unless a year of four figures tells", () => {
    expect(parseLedgerDate("04/05/2023", "MDY")).toEqual(parsed("2023-04-05"));
    expect(parseLedgerDate("23/04/05", "YMD")).toEqual(parsed("2023-04-05"));
    expect(parseLedgerDate("2023-04-05", "MDY")).toEqual(parsed("2023-04-05"));
    expect(parseLedgerDate("05/04/2023", "YMD")).toEqual(parsed("2023-04-05"));
  });

  test.each([
    ["31/02/2023", "not a day of the calendar"],
    ["04/25/2023", "not a day of the calendar"],
    ["29 February 2023", "not a day of the calendar"],
    ["", "not a date"],
    ["various", "not a date"],
    ["1", "not a date"],
    ["123.45", "not a date"],
    ["5 Smarch 2023", "not a date"],
    ["99999", "not a date"],
  ])("“%s” is %s", (text, reason) => {
    expect(parseLedgerDate(text)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });

  test("no text makes it throw", () => {
    const nearly = fc.string({ unit: fc.constantFrom(..."0123456789/-. :TAprMayZ") });
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearly), fc.constantFrom("DMY", "MDY", "YMD"), (text, order) => {
        expect(parseLedgerDate(text, order)).toHaveProperty("ok");
      }),
    );
  });
});

test("a day of the years around ours is read back in every form", () => {
  const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2040-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(days, (moment) => {
      const iso = moment.toISOString().slice(0, 10);
      const [year = "", month = "", day = ""] = iso.split("-");
      const serial = Date.parse(iso) / 86_400_000 + 25_569;
      for (const form of [iso, `${day}/${month}/${year}`, `${day}.${month}.${year.slice(2)}`, String(serial)])
        expect(parseLedgerDate(form)).toEqual(parsed(iso));
    }),
  );
});

test("a spreadsheet's day number is a day only where it is likely one", () => {
  expect(dayOfSpreadsheet(43_922)).toBe("2020-04-01");
  expect(dayOfSpreadsheet(43_922.958333)).toBe("2020-04-01");
  expect(dayOfSpreadsheet(1_234)).toBeNull();
  expect(dayOfSpreadsheet(500_000)).toBeNull();
});

test("months go by their names", () => {
  expect(["Sep", "SEPTEMBER", "sept", "Smarch"].map(monthNamed)).toEqual([9, 9, 9, undefined]);
});
