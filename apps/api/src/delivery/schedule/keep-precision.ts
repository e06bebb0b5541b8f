import { lastDayOf, type PartialDate } from "@frankpledge/domain";

/**
 * A day of a schedule as the record keeps it: a date on record that is stated to the month or year stays so when the
 * schedule has the last day of it, which is how it was written there.
 */
export function keepPrecision(day: string | null, before: unknown): string | null {
  if (day === null || typeof before !== "string") return day;
  return lastDayOf(before as PartialDate) === day ? before : day;
}
