import {
  type CalendarDate,
  firstDayOfPeriod,
  lastDayOfPeriod,
  type MonthlyPeriod,
  parseFinancialYear,
} from "@frankpledge/domain";
import { YEARS, type Year } from "./headings.ts";

/** A month of the accounts. */
export interface Month {
  year: Year;
  period: MonthlyPeriod;
  first: CalendarDate;
  last: CalendarDate;
  /** Its place among all months of the example. */
  place: number;
}

/** The months that the ledgers cover: two whole years, and the first quarter of the third. */
export const MONTHS: readonly Month[] = YEARS.flatMap((year, yearPlace) =>
  Array.from({ length: year === "2026-27" ? 3 : 12 }, (_, index): Month => {
    const parsed = parseFinancialYear(year);
    if (!parsed.ok) throw new Error(parsed.reason);
    const period = (index + 1) as MonthlyPeriod;
    return {
      year,
      period,
      first: firstDayOfPeriod(parsed.value, period),
      last: lastDayOfPeriod(parsed.value, period),
      place: yearPlace * 12 + index,
    };
  }),
);

/** The name of a month, "2025-04". */
export const nameOf = ({ first }: Month): string => first.slice(0, 7);

/** A day of a month, counted from 1; the last one where the month is shorter. */
export const dayOf = ({ first, last }: Month, day: number): string => {
  const date = `${first.slice(0, 8)}${String(day).padStart(2, "0")}`;
  return date > last ? last : date;
};
