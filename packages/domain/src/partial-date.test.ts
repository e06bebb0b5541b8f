import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDates, partialDates } from "../testing/arbitraries.ts";
import type { CalendarDate } from "./calendar-date.ts";
import {
  comparePartialDates,
  firstDayOf,
  formatPartialDate,
  isPassed,
  lastDayOf,
  type PartialDate,
  parsePartialDate,
  precisionOf,
} from "./partial-date.ts";
import { parsed } from "./result.ts";

describe("reading", () => {
  test.each([
    ["2020", "YEAR"],
    ["2020-01", "MONTH"],
    ["2020-01-31", "DAY"],
  ] as const)("%s is stated to the %s", (text, precision) => {
    expect(parsePartialDate(text)).toEqual(parsed(text));
    expect(precisionOf(text as PartialDate)).toBe(precision);
  });

  test.each([
    "",
    "20",
    "2020-13",
    "2020-00",
    "2020-1",
    "2020-02-30",
    "0000",
    "2020-01-31T00:00",
    "January 2020",
  ])("“%s” is refused", (text) => {
    expect(parsePartialDate(text).ok).toBe(false);
  });
});

describe("the days it can mean", () => {
  test.each([
    ["2020", "2020-01-01", "2020-12-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["2020-01-31", "2020-01-31", "2020-01-31"],
  ])("%s: %s to %s", (date, first, last) => {
    expect(firstDayOf(date as PartialDate)).toBe(first);
    expect(lastDayOf(date as PartialDate)).toBe(last);
  });

  test("the first is never after the last, and both lie within the date", () => {
    fc.assert(
      fc.property(partialDates, (date) => {
        expect(firstDayOf(date) <= lastDayOf(date)).toBe(true);
        expect(firstDayOf(date).startsWith(date) && lastDayOf(date).startsWith(date)).toBe(true);
      }),
    );
  });
});

describe("order", () => {
  test("by first day, then the one stated less far", () => {
    const sorted = ["2019-12-31", "2020", "2020-01", "2020-01-01", "2020-01-02", "2020-02"] as PartialDate[];
    expect([...sorted].reverse().sort(comparePartialDates)).toEqual(sorted);
  });

  test("it is total, and agrees with the first days", () => {
    fc.assert(
      fc.property(partialDates, partialDates, partialDates, (a, b, c) => {
        expect(comparePartialDates(a, b)).toBe(0 - comparePartialDates(b, a));
        expect(comparePartialDates(a, b) === 0).toBe(a === b);
        if (firstDayOf(a) < firstDayOf(b)) expect(comparePartialDates(a, b)).toBeLessThan(0);
        if (comparePartialDates(a, b) <= 0 && comparePartialDates(b, c) <= 0) {
          expect(comparePartialDates(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

describe("passed", () => {
  test.each([
    ["2020-01", "2020-02-07", true],
    ["2020-01", "2020-01-31", false],
    ["2020-01", "2020-02-01", true],
    ["2020-03", "2020-02-07", false],
    ["2020", "2020-12-31", false],
    ["2020-02-07", "2020-02-07", false],
    ["2020-02-06", "2020-02-07", true],
  ])("S3.5: %s on %s: %s", (date, onDate, expected) => {
    expect(isPassed(date as PartialDate, onDate as CalendarDate)).toBe(expected);
  });

  test("once passed, always passed", () => {
    fc.assert(
      fc.property(partialDates, calendarDates, calendarDates, (date, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        if (isPassed(date, earlier)) expect(isPassed(date, later)).toBe(true);
      }),
    );
  });
});

test("for a reader", () => {
  expect(formatPartialDate("2020" as PartialDate)).toBe("2020");
  expect(formatPartialDate("2020-01" as PartialDate)).toBe("January 2020");
  expect(formatPartialDate("2020-02-07" as PartialDate)).toBe("7 February 2020");
});
