import type { Cell } from "../table-file.ts";
import type { DateStyle } from "./date-style.ts";

const DAY_IN_SECONDS = 86_400;
const MIDNIGHT = "00:00:00";
const LAST_SERIAL = 2_958_466; // 1 January 10000

/**
 * The date that a workbook keeps as a number of days. A time of day without a day is text ("09:30:00"), and so is a
 * length of time ("37:30:00"), since neither is a date; a number that a spreadsheet cannot show as a date stays one.
 */
export function dateOfSerial(serial: number, style: DateStyle, isFrom1904: boolean): Cell {
  if (!(serial >= 0 && serial < LAST_SERIAL)) return serial;
  // Whole seconds: a moment is kept as a fraction of a day, which is never quite exact.
  const seconds = Math.round(serial * DAY_IN_SECONDS);
  const day = Math.floor(seconds / DAY_IN_SECONDS);
  const time = timeOf(seconds % DAY_IN_SECONDS);
  if (style === "DURATION") return `${Math.floor(seconds / 3600)}${time.slice(2)}`.padStart(8, "0");
  if (style === "TIME" && day === 0) return time;
  const date = new Date((day - daysBefore1970(day, isFrom1904)) * DAY_IN_SECONDS * 1000);
  const isoDate = date.toISOString().slice(0, 10);
  return { date: time === MIDNIGHT ? isoDate : `${isoDate}T${time}` };
}

// Most dates have no time, and are many: theirs is not computed.
function timeOf(seconds: number): string {
  return seconds === 0 ? MIDNIGHT : new Date(seconds * 1000).toISOString().slice(11, 19);
}

/** Excel counts a 29 February 1900 that never was, as day 60; before it every number is a day less. */
function daysBefore1970(day: number, isFrom1904: boolean): number {
  if (isFrom1904) return 24_107;
  return day < 60 ? 25_568 : 25_569;
}

/** The day number of an ISO date, for a workbook counted from 1900; null when the text is no such date. */
export function serialOfDate(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2})?$/.test(text)) return null;
  const time = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : `${text}Z`);
  const serial = time / (DAY_IN_SECONDS * 1000) + 25_569;
  // Days before the one that never was would come out one too late.
  return Number.isNaN(time) || serial < 61 || serial >= LAST_SERIAL ? null : serial;
}
