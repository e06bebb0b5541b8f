import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../calendar-date.ts";
import type { Decimal } from "../decimal.ts";
import type { FinancialYear } from "../financial-year.ts";
import { changedWithin, changeWords, definitionStarts } from "./definition-change.ts";
import { parseReadingPeriod } from "./reading-period.ts";
import { expectedOutturn, type PeriodReading, yearToDate } from "./year-to-date.ts";

const year = "2017-18" as FinancialYear;
const before = "2016-17" as FinancialYear;

function reading(text: string, value: number | null, share?: [number, number]): PeriodReading {
  const period = parseReadingPeriod(text);
  if (!period.ok) throw new Error(period.reason);
  const [count = null, of = null] = share ?? [];
  return { period: period.value, value: value === null ? null : (String(value) as Decimal), count, of };
}
const quarters = (financialYear: string, ...values: (number | null)[]) =>
  values.map((value, place) => reading(`${financialYear} Q${place + 1}`, value));

test("events of the year add up", () => {
  expect(yearToDate("SUM", quarters("2017-18", 10, 20), year, [])).toEqual({
    value: "30",
    count: null,
    of: null,
    periods: 2,
  });
});

test("what follows a gap does not count, for the sum would seem less than it is", () => {
  expect(yearToDate("SUM", quarters("2017-18", 10, null, 30), year, [])?.value).toBe("10");
  expect(yearToDate("SUM", quarters("2017-18", null, 20), year, [])).toBeNull();
});

test("a share of the year is that of its counts, and not a mean of per cents", () => {
  const readings = [reading("2017-18 Q1", 50, [1, 2]), reading("2017-18 Q2", 10, [10, 98])];
  expect(yearToDate("SHARE", readings, year, [])).toEqual({ value: "11", count: 11, of: 100, periods: 2 });
});

test("a share of nothing is not known", () => {
  expect(yearToDate("SHARE", [reading("2017-18 Q1", 0, [0, 0])], year, [])).toBeNull();
});

test("a position of the year is its last", () => {
  expect(yearToDate("LATEST", quarters("2017-18", 10, 12), year, [])?.value).toBe("12");
  expect(yearToDate("LATEST", quarters("2017-18", null, null, 12), year, [])).toMatchObject({
    value: "12",
    periods: 3,
  });
});

const foretold = (outturn: "NONE" | "SAME_PACE" | "LAST_YEARS_SHAPE", readings: PeriodReading[]) =>
  expectedOutturn({ yearToDate: "SUM", outturn }, readings, year, { before, places: 0, starts: [] });

test("the outcome is foretold by the measure's own method, which is told", () => {
  const soFar = quarters("2017-18", 10, 20);
  expect(foretold("NONE", soFar)).toBeNull();
  expect(foretold("SAME_PACE", soFar)).toEqual({
    value: "60",
    actual: false,
    method: "At the pace of the first 2 of 4 periods.",
  });
  expect(foretold("LAST_YEARS_SHAPE", [...quarters("2016-17", 10, 10, 30, 50), ...soFar])).toEqual({
    value: "150",
    actual: false,
    method: "If the rest of the year keeps to the shape of 2016-17.",
  });
});

test("last year's shape needs all of last year", () => {
  expect(
    foretold("LAST_YEARS_SHAPE", [...quarters("2016-17", 10, 10, 30), ...quarters("2017-18", 10)]),
  ).toBeNull();
  expect(
    foretold("LAST_YEARS_SHAPE", [...quarters("2016-17", 0, 10, 30, 1), ...quarters("2017-18", 10)]),
  ).toBeNull();
});

test("a year that is complete is foretold no more", () => {
  expect(foretold("SAME_PACE", quarters("2017-18", 1, 2, 3, 4))).toEqual({
    value: "10",
    actual: true,
    method: "The year is complete.",
  });
});

test("a past year with a gap is not foretold", () => {
  expect(foretold("SAME_PACE", quarters("2017-18", 10, null, 30))).toBeNull();
  expect(foretold("SAME_PACE", [...quarters("2017-18", 10), ...quarters("2018-19", 10)])).toBeNull();
});

describe("a definition that changes within the year", () => {
  const from = definitionStarts([{ from: null }, { from: "2017-18 Q3" }]);
  const soFar = (...values: number[]) => yearToDate("SUM", quarters("2017-18", ...values), year, from);

  test("leaves the year without a sum: two counts of two things are not one figure", () => {
    expect(soFar(10, 20)?.value).toBe("30");
    expect(soFar(10, 20, 30)).toBeNull();
    expect(yearToDate("SHARE", [reading("2017-18 Q3", 50, [1, 2])], year, from)).toBeNull();
    expect(changeWords(changedWithin(from, year) as CalendarDate)).toBe(
      "What is counted changed with October 2017: the two parts of the year are not added.",
    );
  });

  test("leaves it without an outcome, even before it comes", () => {
    const measure = { yearToDate: "SUM", outturn: "SAME_PACE" } as const;
    const options = { before, places: 0, starts: from };
    expect(expectedOutturn(measure, quarters("2017-18", 10, 20), year, options)).toBeNull();
    expect(expectedOutturn(measure, quarters("2017-18", 1, 2, 3, 4), year, options)).toBeNull();
  });

  test("takes nothing from a position, nor from the years before and after", () => {
    expect(yearToDate("LATEST", quarters("2017-18", 10, 20, 30), year, from)?.value).toBe("30");
    expect(yearToDate("SUM", quarters("2016-17", 1, 2, 3, 4), before, from)?.value).toBe("10");
    expect(changedWithin(from, "2018-19" as FinancialYear)).toBeNull();
    expect(changedWithin(definitionStarts([{ from: "2017-18 Q1" }]), year)).toBeNull();
  });

  test("gives the shape of the year before to no year that begins with another definition", () => {
    const measure = { yearToDate: "SUM", outturn: "LAST_YEARS_SHAPE" } as const;
    const readings = [...quarters("2016-17", 1, 2, 3, 4), ...quarters("2017-18", 2)];
    const outcome = (starts: CalendarDate[]) =>
      expectedOutturn(measure, readings, year, { before, places: 0, starts });
    expect(outcome([])?.value).toBe("20");
    expect(outcome(definitionStarts([{ from: "2017-18 Q1" }]))).toBeNull();
    expect(outcome(definitionStarts([{ from: "2016-17 Q3" }]))).toBeNull();
  });
});
