import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDates } from "../testing/arbitraries.ts";
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDate,
  parseCalendarDate,
  partsOf,
  weekdayOf,
} from "./calendar-date.ts";
import { parsed } from "./result.ts";

describe("a day", () => {
  test.each(["2020-02-29", "2000-02-29", "2021-12-31"])("%s is one", (text) => {
    expect(parseCalendarDate(text)).toEqual(parsed(text));
  });

  test.each([
    "2021-02-29",
    "1900-02-29",
    "2020-04-31",
    "2020-13-01",
    "2020-00-10",
    "2020-01-00",
    "2020-1-1",
    "0020-01-01",
  ])("%s is none", (text) => {
    expect(parseCalendarDate(text).ok).toBe(false);
  });

  test("one that the program makes up wrongly is a bug", () => {
    expect(() => calendarDate(2021, 2, 29)).toThrow(RangeError);
  });

  test("its parts make it again", () => {
    fc.assert(
      fc.property(calendarDates, (date) => {
        const { year, month, day } = partsOf(date);
        expect(calendarDate(year, month, day)).toBe(date);
      }),
    );
  });
});

test("the panels met on a Friday (S3.5, S4.4)", () => {
  expect(weekdayOf(calendarDate(2020, 2, 7))).toBe(5);
  expect(weekdayOf(calendarDate(2017, 9, 22))).toBe(5);
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2023-10-31", 4, "2024-02-29"],
  ["2025-12-15", 1, "2026-01-15"],
  ["2026-01-31", -2, "2025-11-30"],
  ["2024-02-29", -12, "2023-02-28"],
  ["2026-05-31", 0, "2026-05-31"],
])("%s and %i months are %s: the same day, or the last of its month", (date, months, expected) => {
  expect(addMonths(date as CalendarDate, months)).toBe(expected);
});

test("days added and taken away", () => {
  const some = fc.integer({ min: -10_000, max: 10_000 });
  fc.assert(
    fc.property(calendarDates, some, (date, days) => {
      const later = addDays(date, days);
      expect(addDays(later, -days)).toBe(date);
      expect(Math.sign(days)).toBe(later === date ? 0 : later > date ? 1 : -1);
      expect(Math.abs(weekdayOf(later) - weekdayOf(date) - days) % 7).toBe(0);
    }),
  );
});
