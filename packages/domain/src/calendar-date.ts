import type { $brand } from "zod";
import { parsed, type Result, refused } from "./result.ts";

/**
 * A real day, "2020-01-31", without a time or a time zone; years 1000 to 9999. As text, days sort in their order.
 * It is also a `PartialDate` that is stated to the day.
 */
export type CalendarDate = string & $brand<"CalendarDate"> & $brand<"PartialDate">;

/** A day from "2020-01-31". Refuses days that no calendar has, such as 30 February. */
export function parseCalendarDate(text: string): Result<CalendarDate> {
  const match = /^([1-9]\d{3})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return refused(`“${text.slice(0, 40)}” is not a day: write it as 2020-01-31.`);
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (month < 1 || month > 12) return refused(`“${text}” has no such month: months run from 01 to 12.`);
  if (day < 1 || day > daysInMonth(year, month)) return refused(`“${text}” is not a day of the calendar.`);
  return parsed(text as CalendarDate);
}

/**
 * The day of a year, month (January is 1) and day of the month.
 * @throws RangeError when the calendar has no such day: check what people write with `parseCalendarDate`.
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const result = parseCalendarDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
  if (!result.ok) throw new RangeError(result.reason);
  return result.value;
}

/** The year, month (January is 1) and day of the month of a day. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

/** How many days a month has; January is 1. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day so many days later, or earlier when negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return new Date(Date.parse(date) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10) as CalendarDate;
}

/** The same day so many months later, or earlier when negative; the last of its month where that has no such day. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const since = year * 12 + month - 1 + months;
  const [toYear, toMonth] = [Math.floor(since / 12), (since % 12) + 1];
  const toDay = Math.min(day, daysInMonth(toYear, toMonth));
  return `${toYear}-${twoDigits(toMonth)}-${twoDigits(toDay)}` as CalendarDate;
}

/** The day of the week: Monday is 1, Sunday is 7. */
export const weekdayOf = (date: CalendarDate): number => new Date(Date.parse(date)).getUTCDay() || 7;

const MILLISECONDS_A_DAY = 86_400_000;

const twoDigits = (part: number): string => String(part).padStart(2, "0");
