import { addDays, type CalendarDate, calendarDate, daysInMonth } from "./calendar-date.ts";
import { MONTH_NAMES, type PartialDate } from "./partial-date.ts";
import { parsed, type Result, refused } from "./result.ts";

/** The order of the parts of a date that is written in figures: 31/01/2020, 01/31/2020 or 2020/01/31. */
export type DateOrder = "DMY" | "MDY" | "YMD";

/**
 * The date that a cell of a ledger or of a list of payments holds: "05/04/2023", "5.4.23", "2023-04-05 00:00:00",
 * "05-Apr-23", "5 April 2023", "Apr-23", "20230405", or a spreadsheet's day number ("45021"). A time of day is
 * left out. Two digits of a year mean 1980 to 2079.
 *
 * @param order which part comes first where the figures do not tell: a year of four figures always does
 */
export function parseLedgerDate(text: string, order: DateOrder = "DMY"): Result<PartialDate> {
  const written = text.replace(/\s+/g, " ").trim().slice(0, 100);
  const day = written.replace(TIME, "").replace(WEEKDAY, "");
  const date = inFigures(day, order) ?? inWords(day) ?? inOnePiece(day);
  return date ?? refused(`“${written.slice(0, 40)}” is not a date.`);
}

/**
 * The day of a spreadsheet's day number, counted from 30 December 1899; fractions are a time of day.
 * @returns null for what is no day between 1954 and 2064: such a number is more likely something else
 */
export function dayOfSpreadsheet(serial: number): CalendarDate | null {
  return serial >= 20_000 && serial < 60_001
    ? addDays("1899-12-30" as CalendarDate, Math.floor(serial + 1e-6))
    : null;
}

/** 1 to 12 of a month's English name, in full or by its usual short form; undefined for any other word. */
export function monthNamed(word: string): number | undefined {
  return MONTHS.get(word.toLowerCase());
}

const MONTHS: ReadonlyMap<string, number> = new Map([
  ["sept", 9],
  ...MONTH_NAMES.flatMap((name, index): [string, number][] => [
    [name.toLowerCase(), index + 1],
    [name.toLowerCase().slice(0, 3), index + 1],
  ]),
]);

const TIME =
  /(?:T|,? )\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,:]\d+)?)?(?: ?[ap]\.?m\.?)?(?: ?Z|[+-]\d\d:?\d\d)?$/i;
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? /i;

function inFigures(text: string, order: DateOrder): Result<PartialDate> | undefined {
  const three = /^(\d{1,4}) ?([/.\-\\ ]) ?(\d{1,2}) ?\2 ?(\d{1,4})$/.exec(text);
  if (three) {
    const [, first = "", , second = "", third = ""] = three;
    if (first.length === 4) return third.length > 2 ? undefined : date(text, first, second, third);
    if (first.length === 3 || third.length === 3) return undefined;
    if (order === "YMD" && third.length < 3) return date(text, first, second, third);
    return order === "MDY" ? date(text, third, first, second) : date(text, third, second, first);
  }
  const two = /^(\d{4})[/.-](\d{1,2})$/.exec(text) ?? /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (!two) return undefined;
  const [, first = "", second = ""] = two;
  return first.length === 4 ? date(text, first, second) : date(text, second, first);
}

function inWords(text: string): Result<PartialDate> | undefined {
  for (const form of WORDED) {
    const { day, month = "", year = "" } = form.exec(text)?.groups ?? {};
    const number = monthNamed(month);
    if (number !== undefined) return date(text, year, String(number), day);
  }
  return undefined;
}

const WORDED = [
  /^(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ \-/.]*(?<month>[a-z]{3,9})\.?,?[ \-/.']*(?<year>\d{4}|\d{2})$/i,
  /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i,
  /^(?<month>[a-z]{3,9})\.?,?[ \-/.'‘’]*(?<year>\d{4}|\d{2})$/i,
  /^(?<year>\d{4})[ \-/.]?(?<month>[a-z]{3,9})(?:[ \-/.](?<day>\d{1,2}))?$/i,
];

function inOnePiece(text: string): Result<PartialDate> | undefined {
  if (/^(?:19|20)\d{6}$/.test(text)) return date(text, text.slice(0, 4), text.slice(4, 6), text.slice(6));
  if (/^\d{8}$/.test(text)) return date(text, text.slice(4), text.slice(2, 4), text.slice(0, 2));
  if (/^(?:19|20)\d{4}$/.test(text)) return date(text, text.slice(0, 4), text.slice(4));
  if (/^(?:19|20)\d{2}$/.test(text)) return parsed(text as PartialDate);
  const serial = /^\d{5}(?:\.\d+)?$/.test(text) ? dayOfSpreadsheet(Number(text)) : null;
  return serial === null ? undefined : parsed(serial);
}

function date(text: string, year: string, month: string, day?: string): Result<PartialDate> {
  const [y, m, d] = [fullYear(year), Number(month), Number(day ?? "1")];
  const none = refused(`“${text.slice(0, 40)}” is not a day of the calendar.`);
  if (y < 1000 || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return none;
  const whole = calendarDate(y, m, d);
  return parsed(day === undefined ? (whole.slice(0, 7) as PartialDate) : whole);
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length > 2) return number;
  return number < 80 ? 2000 + number : 1900 + number;
}
