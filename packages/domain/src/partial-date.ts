import type { $brand } from "zod";
import { type CalendarDate, calendarDate, daysInMonth, parseCalendarDate } from "./calendar-date.ts";
import { parsed, type Result, refused } from "./result.ts";

/** A date as far as its document states it: "2020", "2020-01" or "2020-01-31". */
export type PartialDate = string & $brand<"PartialDate">;

/** How far a date is stated. */
export type DatePrecision = "YEAR" | "MONTH" | "DAY";

/** The months' English names, January first. */
export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A partial date from the form the record keeps. For what documents print, see `parseDocumentDate`. */
export function parsePartialDate(text: string): Result<PartialDate> {
  if (/^[1-9]\d{3}(?:-(?:0[1-9]|1[0-2]))?$/.test(text)) return parsed(text as PartialDate);
  const day = parseCalendarDate(text);
  if (day.ok || /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return day;
  return refused(`“${text.slice(0, 40)}” is not a date: write it as 2020, 2020-01 or 2020-01-31.`);
}

/** How far the date is stated. */
export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return "YEAR";
  return date.length === 7 ? "MONTH" : "DAY";
}

/** The first day that the date can mean. */
export function firstDayOf(date: PartialDate): CalendarDate {
  const { year, month = 1, day = 1 } = statedParts(date);
  return calendarDate(year, month, day);
}

/** The last day that the date can mean. */
export function lastDayOf(date: PartialDate): CalendarDate {
  const { year, month = 12, day = daysInMonth(year, month) } = statedParts(date);
  return calendarDate(year, month, day);
}

/**
 * The order of partial dates, for sorting: by the first day they can mean; of two that begin on the same day, the
 * one stated less far comes first ("2020", "2020-01", "2020-01-01"). It is the plain order of the text, so a
 * database that sorts by code point agrees.
 * @returns negative, zero or positive, as `Array.sort` expects
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether a period does not end before it begins, as far as both are stated: the fields of a form, not yet read. */
export const inOrder = (from: string | null, to: string | null): boolean =>
  from === null || to === null || firstDayOf(from as PartialDate) <= lastDayOf(to as PartialDate);

/**
 * Whether the day, month or year that the date names is over on a day. January 2020 is passed at 7 February 2020
 * (S3.5), and not while January runs.
 */
export const isPassed = (date: PartialDate, onDate: CalendarDate): boolean => lastDayOf(date) < onDate;

/** The date for a reader: "31 January 2020", "January 2020" or "2020". */
export function formatPartialDate(date: PartialDate): string {
  const { year, month, day } = statedParts(date);
  return [day, month && MONTH_NAMES[month - 1], year].filter((part) => part !== undefined).join(" ");
}

/** The date in a sentence of what happens then: "on 31 January 2020", "in January 2020" or "in 2020". */
export const formatWhen = (date: PartialDate): string =>
  `${precisionOf(date) === "DAY" ? "on" : "in"} ${formatPartialDate(date)}`;

function statedParts(date: PartialDate): { year: number; month?: number; day?: number } {
  const [year = 0, month, day] = date.split("-").map(Number);
  return { year, ...(month && { month }), ...(day && { day }) };
}
