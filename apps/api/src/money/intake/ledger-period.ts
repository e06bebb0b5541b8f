import {
  type CalendarDate,
  financialYearOf,
  firstDayOf,
  firstDayOfPeriod,
  type MonthlyPeriod,
  monthNamed,
  type PartialDate,
  parseFinancialYear,
  parseLedgerDate,
  periodOf,
} from "@frankpledge/domain";
import type { StatedTime } from "./reading.ts";

/**
 * What a column of periods or financial years says: "2023/24 P05", "Period 5", "5", "May", "May-23", "FY 2023/24".
 * A number of four digits and two ("202305") could be a month or a period of the accounts, and is not read.
 * @returns null when it says nothing that can be told
 */
export function readPeriod(text: string): StatedTime | null {
  const { financialYear, rest } = takeFinancialYear(text);
  const words = rest
    .replace(/[()[\],;:_]/g, " ")
    .replace(/\s+/g, " ")
    .trim();

  const numbered = NUMBERED.exec(words);
  if (numbered) {
    const period = Number(numbered[1]);
    return period <= 14 ? { month: null, financialYear, period } : null;
  }
  const name = /^([a-z]+)\.?$/i.exec(words)?.[1];
  const named = name === undefined ? undefined : monthNamed(name);
  if (named !== undefined) {
    const period = (((named + 8) % 12) + 1) as MonthlyPeriod;
    return { month: monthOf(financialYear, period), financialYear, period };
  }
  if (/[a-z]/i.test(words) || /^\d{4}-\d\d-\d\d/.test(words) || /[/.-]\d{1,2}[/.-]/.test(words)) {
    const date = parseLedgerDate(words);
    if (date.ok && date.value.length > 4) return { month: date.value.slice(0, 7), ...accountsOf(date.value) };
  }
  return financialYear === null ? null : { month: null, financialYear, period: null };
}

/** The financial year and the period of a date that is stated to the month at least; of a year alone, neither. */
export function accountsOf(date: string): { financialYear: string | null; period: number | null } {
  if (date.length < 7) return { financialYear: null, period: null };
  const day = firstDayOf(date as PartialDate);
  return { financialYear: financialYearOf(day), period: periodOf(day) };
}

/** The calendar month of a period, "2023-05"; null where the year is not known or the period has no days. */
export function monthOf(financialYear: string | null, period: number): string | null {
  const year = financialYear === null ? null : parseFinancialYear(financialYear);
  if (!year?.ok || period < 1 || period > 12) return null;
  return (firstDayOfPeriod(year.value, period as MonthlyPeriod) as CalendarDate).slice(0, 7);
}

/** The financial year that a text names, and the text without it. */
export function takeFinancialYear(text: string): { financialYear: string | null; rest: string } {
  for (const [match, start = "", end = ""] of text.matchAll(YEARS)) {
    const full = start.length === 2 ? `20${start}` : start;
    const year = parseFinancialYear(`${full}-${end.slice(-2)}`);
    if (year.ok && (end.length === 2 || Number(end) === Number(full) + 1))
      return { financialYear: year.value, rest: text.replace(match, " ") };
  }
  return { financialYear: null, rest: text };
}

const YEARS =
  /(?<![\d/.])(?:(?:f\.?y\.?|year)[ :]*)?((?:19|20)?\d{2}) ?[/\-\u2013] ?((?:19|20)?\d{2})(?![\d]|[/.-]\d)/gi;
const NUMBERED =
  /^(?:(?:accounting |financial |fiscal )?(?:p|pd|per|period|prd|m|mth|month)[ .:\-/]*(?:no\.? ?)?)?0{0,2}(\d{1,2})(?:\.0+)?(?: [-\u2013]? ?[a-z]+)?[ .\-/]*$/i;
