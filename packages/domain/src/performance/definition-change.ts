import type { CalendarDate } from "../calendar-date.ts";
import { type FinancialYear, firstDayOfFinancialYear, lastDayOfFinancialYear } from "../financial-year.ts";
import { formatPartialDate, type PartialDate } from "../partial-date.ts";
import { parseReadingPeriod } from "./reading-period.ts";

/** The days from which a measure's definitions hold, but for the one that holds from the beginning. */
export function definitionStarts(definitions: readonly { from: string | null }[]): CalendarDate[] {
  return definitions.flatMap(({ from }) => {
    const period = parseReadingPeriod(from ?? "");
    return period.ok ? [period.value.from] : [];
  });
}

/**
 * The day within a financial year from which another definition holds than at its beginning.
 * @returns null where one definition holds throughout, or from the year's first day on
 */
export function changedWithin(starts: readonly CalendarDate[], year: FinancialYear): CalendarDate | null {
  const [first, last] = [firstDayOfFinancialYear(year), lastDayOfFinancialYear(year)];
  return starts.find((day) => day > first && day <= last) ?? null;
}

/** Why a year whose definition changed on a day has no sum: two counts of two things are not one figure. */
export const changeWords = (changed: CalendarDate): string =>
  `What is counted changed with ${formatPartialDate(changed.slice(0, 7) as PartialDate)}: the two parts of the year are not added.`;
