import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDates, financialYears } from "../testing/arbitraries.ts";
import { addDays, type CalendarDate } from "./calendar-date.ts";
import {
  compareFinancialYears,
  type FinancialYear,
  financialYearOf,
  firstDayOfFinancialYear,
  firstDayOfPeriod,
  firstDayOfQuarter,
  lastDayOfFinancialYear,
  lastDayOfPeriod,
  lastDayOfQuarter,
  MONTHLY_PERIODS,
  nextFinancialYear,
  parseFinancialYear,
  periodOf,
  previousFinancialYear,
  QUARTERS,
  quarterOfPeriod,
} from "./financial-year.ts";
import { parsed } from "./result.ts";

describe("reading", () => {
  test.each([
    ["S1.12", "2013/14", "2013-14"],
    ["S1.8", "2014/15", "2014-15"],
    ["S3.10", "2020-21", "2020-21"],
    ["long", "2020-2021", "2020-21"],
    ["dash", "2020–21", "2020-21"],
    ["century", "1999/00", "1999-00"],
  ])("%s: %s", (_id, text, year) => {
    expect(parseFinancialYear(text)).toEqual(parsed(year));
  });

  test.each([
    ["S1.4", "2014-2017", "ends in 2015"],
    ["same", "2020-20", "ends in 2021"],
    ["year", "2020", "write it as 2020-21"],
    ["short", "20-21", "write it as 2020-21"],
    ["none", "", "write it as 2020-21"],
  ])("%s: “%s” is refused", (_id, text, reason) => {
    expect(parseFinancialYear(text)).toMatchObject({ ok: false, reason: expect.stringContaining(reason) });
  });

  test("a label is read as itself", () => {
    fc.assert(
      fc.property(financialYears, (year) => {
        expect(parseFinancialYear(year)).toEqual(parsed(year));
      }),
    );
  });
});

describe("its days", () => {
  test("1 April to 31 March", () => {
    expect(financialYearOf("2020-03-31" as CalendarDate)).toBe("2019-20");
    expect(financialYearOf("2020-04-01" as CalendarDate)).toBe("2020-21");
    expect(firstDayOfFinancialYear("2020-21" as FinancialYear)).toBe("2020-04-01");
    expect(lastDayOfFinancialYear("2020-21" as FinancialYear)).toBe("2021-03-31");
  });

  test("a day is in its year, its period and its quarter, and years follow without a gap", () => {
    fc.assert(
      fc.property(calendarDates, (date) => {
        const year = financialYearOf(date);
        const period = periodOf(date);
        const quarter = quarterOfPeriod(period);
        expect(firstDayOfFinancialYear(year) <= date && date <= lastDayOfFinancialYear(year)).toBe(true);
        expect(firstDayOfPeriod(year, period) <= date && date <= lastDayOfPeriod(year, period)).toBe(true);
        expect(firstDayOfQuarter(year, quarter) <= date && date <= lastDayOfQuarter(year, quarter)).toBe(
          true,
        );
        expect(addDays(lastDayOfFinancialYear(year), 1)).toBe(
          firstDayOfFinancialYear(nextFinancialYear(year)),
        );
      }),
    );
  });
});

describe("periods and quarters", () => {
  test.each([
    ["2020-04-01", 1, 1],
    ["2020-06-30", 3, 1],
    ["2020-07-01", 4, 2],
    ["2020-12-31", 9, 3],
    ["2021-01-01", 10, 4],
    ["2021-03-31", 12, 4],
  ])("%s is in period %i, quarter %i", (date, period, quarter) => {
    expect(periodOf(date as CalendarDate)).toBe(period);
    expect(quarterOfPeriod(periodOf(date as CalendarDate))).toBe(quarter);
  });

  test("they part the year without gap or overlap", () => {
    fc.assert(
      fc.property(financialYears, (year) => {
        const whole = [firstDayOfFinancialYear(year), lastDayOfFinancialYear(year)];
        const periods = MONTHLY_PERIODS.map(
          (p) => [firstDayOfPeriod(year, p), lastDayOfPeriod(year, p)] as const,
        );
        const quarters = QUARTERS.map(
          (q) => [firstDayOfQuarter(year, q), lastDayOfQuarter(year, q)] as const,
        );
        for (const parts of [periods, quarters]) {
          expect([parts[0]?.[0], parts.at(-1)?.[1]]).toEqual(whole);
          const dayAfterEach = parts.map(([, last]) => addDays(last, 1));
          expect(dayAfterEach.slice(0, -1)).toEqual(parts.slice(1).map(([first]) => first));
        }
      }),
    );
  });
});

test("order, next and previous agree", () => {
  fc.assert(
    fc.property(financialYears, financialYears, (a, b) => {
      expect(previousFinancialYear(nextFinancialYear(a))).toBe(a);
      expect(compareFinancialYears(a, nextFinancialYear(a))).toBeLessThan(0);
      expect(Math.sign(compareFinancialYears(a, b))).toBe(
        Math.sign(firstDayOfFinancialYear(a).localeCompare(firstDayOfFinancialYear(b))),
      );
    }),
  );
});
