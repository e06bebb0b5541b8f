import type { CalendarDate } from "../calendar-date.ts";
import {
  type FinancialYear,
  financialYearOf,
  firstDayOfFinancialYear,
  lastDayOfFinancialYear,
} from "../financial-year.ts";
import { firstDayOf, lastDayOf, type PartialDate } from "../partial-date.ts";
import { cycleItems } from "./cycle-items.ts";
import { CYCLE_KINDS, type CycleItem, type CycleSources } from "./cycle-sources.ts";

/**
 * The planning cycle of a policing body in a financial year (S0.14): what is due when, in the order of the days, read
 * from the rows that hold it. What has no day comes last.
 * @param onDate the day that "overdue" and "ahead" are reckoned from
 */
export function planningCycle(sources: CycleSources, year: FinancialYear, onDate: CalendarDate): CycleItem[] {
  return cycleItems(sources, year, onDate)
    .filter(({ on }) => on === null || isIn(year, on))
    .sort(byDay);
}

/** The financial years that something on the record falls in, the newest first. */
export function yearsOfCycle(sources: CycleSources, onDate: CalendarDate): FinancialYear[] {
  const today = financialYearOf(onDate);
  const years = cycleItems(sources, today, onDate).flatMap(({ on, row }) =>
    on === null || row === null ? [] : financialYearOf(firstDayOf(on)),
  );
  return [...new Set([today, ...years])].sort().reverse();
}

const isIn = (year: FinancialYear, date: PartialDate): boolean =>
  firstDayOf(date) <= lastDayOfFinancialYear(year) && lastDayOf(date) >= firstDayOfFinancialYear(year);

const LAST = "9999-12-31";
const byDay = (a: CycleItem, b: CycleItem): number => {
  const [first, second] = [a, b].map(({ on }) => (on === null ? LAST : lastDayOf(on))) as [string, string];
  return first < second ? -1 : first > second ? 1 : CYCLE_KINDS.indexOf(a.kind) - CYCLE_KINDS.indexOf(b.kind);
};
