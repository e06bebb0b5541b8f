import type { CalendarDate } from "../calendar-date.ts";
import { financialYearOf, parseFinancialYear, periodOf, quarterOfPeriod } from "../financial-year.ts";
import { monthNamed, parseLedgerDate } from "../ledger-date.ts";
import { parsed, type Result, refused } from "../result.ts";
import { type Frequency, parseReadingPeriod } from "./reading-period.ts";

/** A period as a file states it: in the record's own form, or a day, whose meaning the other days of its column tell. */
export type StatedPeriod = { kind: "period"; text: string } | { kind: "day"; day: CalendarDate };

/** What a year in one figure is: 2007 is a calendar year, or the financial year that ends in it. */
export type YearsAre = "calendar" | "financial";

/**
 * A period as publishers write it: "2017", "2018/19", "2018-19 Q1", "Q1 2018/19", "2017 Q1", "Apr 2019", "2019-04",
 * "Year ending March 2018", and days. Quarters of a year in one figure are those of the calendar.
 */
export function readPublishedPeriod(written: string, yearsAre: YearsAre = "calendar"): Result<StatedPeriod> {
  const text = written.replace(/\s+/g, " ").replace(/[‐-―]/g, "-").trim();
  const kept = parseReadingPeriod(text);
  if (/^\d{4}$/.test(text))
    return isYear(text) ? period(yearsAre === "calendar" ? text : endingIn(Number(text))) : no(text);
  if (kept.ok) return period(text);
  return yearEnding(text) ?? quarter(text) ?? financialYear(text) ?? month(text) ?? day(text) ?? no(text);
}

/** The financial year and the number of a quarter, or of a month's name, that stand in two columns. */
export function readPublishedPeriodOfTwo(
  year: string,
  part: string,
  yearsAre: YearsAre,
): Result<StatedPeriod> {
  const number = /^(?:q(?:uarter|tr)?\.? ?)?([1-4])$/i.exec(part.trim())?.[1];
  if (number !== undefined) return readPublishedPeriod(`${year.trim()} Q${number}`, yearsAre);
  return readPublishedPeriod(
    /^\d{1,2}$/.test(part.trim())
      ? `${year.trim()}-${part.trim().padStart(2, "0")}`
      : `${part.trim()} ${year.trim()}`,
    yearsAre,
  );
}

/** What the days of one column are the ends or the beginnings of, with the sentence that says so. */
export function periodsOfDays(days: readonly CalendarDate[]): {
  of: (day: CalendarDate) => string;
  note: string;
} {
  const months = new Set(days.map((one) => one.slice(5, 7)));
  const years = new Set(days.map((one) => one.slice(0, 4)));
  if (months.size === 1 && years.size > 1 && months.has("03"))
    return {
      of: (one) => endingIn(Number(one.slice(0, 4))),
      note: "Its days are all of March: each is read as the financial year that ends then.",
    };
  if (months.size === 1 && years.size > 1 && (months.has("12") || months.has("01")))
    return {
      of: (one) => one.slice(0, 4),
      note: "Its days are one in each year, at its end or beginning: each is read as that calendar year.",
    };
  const atQuarters = [...months].every((one) => ["03", "06", "09", "12"].includes(one));
  if (atQuarters && months.size > 1)
    return { of: quarterOf, note: "Its days are at the ends of quarters: each is read as that quarter." };
  return { of: (one) => one.slice(0, 7), note: "Its days are read as the month that each is in." };
}

/** How often a period of the record's own form is. */
export function frequencyOf(text: string): Frequency | null {
  const read = parseReadingPeriod(text);
  return read.ok ? read.value.frequency : null;
}

const period = (text: string): Result<StatedPeriod> => parsed({ kind: "period", text });
const no = (text: string): Result<never> => refused(`“${text.slice(0, 40)}” is not a period.`);
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
const endingIn = (year: number): string => `${year - 1}-${String(year % 100).padStart(2, "0")} FY`;
const quarterOf = (one: CalendarDate): string => `${financialYearOf(one)} Q${quarterOfPeriod(periodOf(one))}`;

function yearEnding(text: string): Result<StatedPeriod> | null {
  const match =
    /^(?:(?:the )?(?:12 months|year) (?:ending|ended|to)|y\/?e) ?(?:\d{1,2}(?:st|nd|rd|th)? )?([a-z]{3,9})\.? ?'?(\d{4})$/i.exec(
      text,
    );
  if (!match) return null;
  const [, name = "", year = ""] = match;
  const number = monthNamed(name);
  if (number === 3) return period(endingIn(Number(year)));
  if (number === 12) return period(year);
  return refused(`“${text.slice(0, 40)}” is a year that is neither a calendar year nor a financial year.`);
}

function quarter(text: string): Result<StatedPeriod> | null {
  const match =
    /^(\d{4}(?:[-/]\d{2,4})?),? ?\(?q(?:uarter|tr)?\.? ?([1-4])\)?$/i.exec(text) ??
    swapped(/^\(?q(?:uarter|tr)?\.? ?([1-4])\)?,? ?(?:of )?(\d{4}(?:[-/]\d{2,4})?)$/i.exec(text));
  if (!match) return null;
  const [, year = "", number = ""] = match;
  if (!/^\d{4}$/.test(year)) {
    const read = parseFinancialYear(year);
    return read.ok ? period(`${read.value} Q${number}`) : read;
  }
  const firstMonth = String(Number(number) * 3 - 2).padStart(2, "0");
  return period(quarterOf(`${year}-${firstMonth}-01` as CalendarDate));
}

const swapped = (match: RegExpExecArray | null): string[] | null =>
  match && [match[0], match[2] ?? "", match[1] ?? ""];

function financialYear(text: string): Result<StatedPeriod> | null {
  const match = /^(?:fy ?|financial year )?(\d{4}[-/]\d{2,4})(?: ?fy)?$/i.exec(text);
  // "2019/12" is a month, "2019/20" a year.
  const read = match ? parseFinancialYear(match[1] ?? "") : null;
  return read?.ok ? period(`${read.value} FY`) : null;
}

function month(text: string): Result<StatedPeriod> | null {
  const read = parseLedgerDate(text);
  return read.ok && read.value.length === 7 ? period(read.value) : null;
}

function day(text: string): Result<StatedPeriod> | null {
  // A number alone is a figure, and no day of a spreadsheet's count.
  if (/^\d+(?:\.\d+)?$/.test(text)) return null;
  const read = parseLedgerDate(text);
  return read.ok && read.value.length === 10
    ? parsed({ kind: "day", day: read.value as CalendarDate })
    : null;
}
