import type { $brand } from "zod";
import { addDays, type CalendarDate, calendarDate, daysInMonth, partsOf } from "./calendar-date.ts";
import { parsed, type Result, refused } from "./result.ts";

/** A financial year by its label: "2020-21" runs from 1 April 2020 to 31 March 2021. */
export type FinancialYear = string & $brand<"FinancialYear">;

/** The months of a financial year, April is 1. */
export const MONTHLY_PERIODS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type MonthlyPeriod = (typeof MONTHLY_PERIODS)[number];

/** Periods without days of their own, in which the accounts of a year are closed. */
export const YEAR_END_PERIODS = [13, 14] as const;

/** A period of a financial year: 1 to 12 are its months, 13 and 14 its year end. */
export type FinancialPeriod = MonthlyPeriod | (typeof YEAR_END_PERIODS)[number];

/** Quarters of a financial year: 1 is April to June, 4 is January to March. */
export const QUARTERS = [1, 2, 3, 4] as const;
export type Quarter = (typeof QUARTERS)[number];

/** A financial year as people write it: "2020-21", "2013/14", "2020-2021", "2013/2014". */
export function parseFinancialYear(text: string): Result<FinancialYear> {
  const written = text.trim();
  const match = /^([1-9]\d{3})[-/\u2013](\d{2}|\d{4})$/.exec(written);
  if (!match) return refused(`“${written.slice(0, 40)}” is not a financial year: write it as 2020-21.`);
  const [, start = "", end = ""] = match;
  const next = String(Number(start) + 1);
  if (end !== next.slice(-end.length)) {
    return refused(
      `“${written}” is not one financial year: the one that begins in ${start} ends in ${next}.`,
    );
  }
  return parsed(startingIn(Number(start)));
}

/** The financial year that a day is in. */
export function financialYearOf(date: CalendarDate): FinancialYear {
  const { year, month } = partsOf(date);
  return startingIn(month >= 4 ? year : year - 1);
}

/** 1 April. */
export const firstDayOfFinancialYear = (year: FinancialYear): CalendarDate =>
  calendarDate(startOf(year), 4, 1);

/** 31 March. */
export const lastDayOfFinancialYear = (year: FinancialYear): CalendarDate =>
  calendarDate(startOf(year) + 1, 3, 31);

/** The year after. */
export const nextFinancialYear = (year: FinancialYear): FinancialYear => startingIn(startOf(year) + 1);

/** The year before. */
export const previousFinancialYear = (year: FinancialYear): FinancialYear => startingIn(startOf(year) - 1);

/**
 * The order of financial years, for sorting: earlier first.
 * @returns negative, zero or positive, as `Array.sort` expects
 */
export const compareFinancialYears = (a: FinancialYear, b: FinancialYear): number => startOf(a) - startOf(b);

/** The monthly period that a day is in: April is 1, March is 12. */
export const periodOf = (date: CalendarDate): MonthlyPeriod =>
  (((partsOf(date).month + 8) % 12) + 1) as MonthlyPeriod;

/** The first day of a monthly period of a financial year. */
export function firstDayOfPeriod(year: FinancialYear, period: MonthlyPeriod): CalendarDate {
  return period <= 9
    ? calendarDate(startOf(year), period + 3, 1)
    : calendarDate(startOf(year) + 1, period - 9, 1);
}

/** The last day of a monthly period of a financial year. */
export function lastDayOfPeriod(year: FinancialYear, period: MonthlyPeriod): CalendarDate {
  const first = firstDayOfPeriod(year, period);
  const { year: calendarYear, month } = partsOf(first);
  return addDays(first, daysInMonth(calendarYear, month) - 1);
}

/** The quarter that a monthly period is in. */
export const quarterOfPeriod = (period: MonthlyPeriod): Quarter => Math.ceil(period / 3) as Quarter;

/** The first day of a quarter of a financial year. */
export const firstDayOfQuarter = (year: FinancialYear, quarter: Quarter): CalendarDate =>
  firstDayOfPeriod(year, (quarter * 3 - 2) as MonthlyPeriod);

/** The last day of a quarter of a financial year. */
export const lastDayOfQuarter = (year: FinancialYear, quarter: Quarter): CalendarDate =>
  lastDayOfPeriod(year, (quarter * 3) as MonthlyPeriod);

const startOf = (year: FinancialYear): number => Number(year.slice(0, 4));

const startingIn = (year: number): FinancialYear =>
  `${year}-${String((year + 1) % 100).padStart(2, "0")}` as FinancialYear;
