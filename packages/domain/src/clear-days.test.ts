import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDates } from "../testing/arbitraries.ts";
import { addDays, type CalendarDate } from "./calendar-date.ts";
import {
  CLEAR_DAYS_REQUIRED,
  clearDaysBetween,
  isPublishedInTime,
  isWorkingDay,
  latestPublicationDay,
} from "./clear-days.ts";
import { NATIONS } from "./plan/policing-body.ts";

const nations = fc.constantFrom(...NATIONS);
const fewDays = fc.integer({ min: 0, max: 40 });

describe("the last day for a meeting's papers", () => {
  test.each([
    ["S3.5 Hampshire's Panel", "2020-02-07", "ENGLAND", "2020-01-30"],
    ["S4.4 Dorset's Panel", "2017-09-22", "ENGLAND", "2017-09-14"],
    ["a Monday: five days would make it a Sunday", "2020-02-10", "ENGLAND", "2020-01-31"],
    ["over VE Day, moved to a Friday in 2020", "2020-05-12", "ENGLAND", "2020-05-01"],
    ["over Good Friday and Easter Monday", "2023-04-14", "ENGLAND", "2023-04-04"],
    ["over the four days of June 2022", "2022-06-08", "ENGLAND", "2022-05-27"],
    ["over the funeral of September 2022", "2022-09-22", "ENGLAND", "2022-09-13"],
    ["over Christmas and New Year", "2022-01-07", "ENGLAND", "2021-12-29"],
    ["three days in Wales", "2020-02-07", "WALES", "2020-02-03"],
    ["three days in Wales over the coronation", "2023-05-10", "WALES", "2023-05-03"],
  ] as const)("%s", (_name, meeting, nation, latest) => {
    expect(latestPublicationDay(meeting as CalendarDate, nation)).toBe(latest);
  });

  test("a working day is in time exactly when it is not after the last day", () => {
    fc.assert(
      fc.property(calendarDates, nations, fewDays, (meeting, nation, days) => {
        const published = addDays(meeting, -days);
        fc.pre(isWorkingDay(published));
        const latest = latestPublicationDay(meeting, nation);
        expect(isWorkingDay(latest)).toBe(true);
        expect(isPublishedInTime(published, meeting, nation)).toBe(published <= latest);
      }),
    );
  });
});

describe("clear days", () => {
  test("neither the day of publication nor the day of the meeting counts", () => {
    expect(clearDaysBetween("2020-01-30" as CalendarDate, "2020-02-07" as CalendarDate)).toBe(5);
    expect(clearDaysBetween("2020-02-06" as CalendarDate, "2020-02-07" as CalendarDate)).toBe(0);
    expect(clearDaysBetween("2020-02-07" as CalendarDate, "2020-02-07" as CalendarDate)).toBe(0);
    expect(clearDaysBetween("2020-02-10" as CalendarDate, "2020-02-07" as CalendarDate)).toBe(0);
  });

  test("publishing a day earlier adds at most one, and a later meeting never takes one away", () => {
    fc.assert(
      fc.property(calendarDates, fewDays, (published, days) => {
        const meeting = addDays(published, days);
        const clear = clearDaysBetween(published, meeting);
        const gained = clearDaysBetween(addDays(published, -1), meeting) - clear;
        expect(gained).toBe(days > 0 && isWorkingDay(published) ? 1 : 0);
        expect(clearDaysBetween(published, addDays(meeting, 1))).toBeGreaterThanOrEqual(clear);
      }),
    );
  });

  test("they add up over the days between", () => {
    fc.assert(
      fc.property(calendarDates, fewDays, fewDays, (published, first, second) => {
        const between = addDays(published, first + 1);
        const meeting = addDays(between, second + 1);
        const parts = clearDaysBetween(published, between) + clearDaysBetween(between, meeting);
        expect(clearDaysBetween(published, meeting)).toBe(parts + (isWorkingDay(between) ? 1 : 0));
      }),
    );
  });

  test("Wales asks for fewer than England", () => {
    expect(CLEAR_DAYS_REQUIRED).toEqual({ ENGLAND: 5, WALES: 3 });
  });
});
