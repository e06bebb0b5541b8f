import type { CalendarDate } from "../calendar-date.ts";
import {
  type FinancialYear,
  financialYearOf,
  firstDayOfFinancialYear,
  firstDayOfQuarter,
  lastDayOfFinancialYear,
  lastDayOfQuarter,
  nextFinancialYear,
  parseFinancialYear,
  previousFinancialYear,
  type Quarter,
} from "../financial-year.ts";
import { firstDayOf, formatPartialDate, lastDayOf, type PartialDate } from "../partial-date.ts";
import { parsed, type Result, refused } from "../result.ts";

/** How often a measure is read. Quarters are those of the financial year. */
export const FREQUENCIES = ["MONTH", "QUARTER", "FINANCIAL_YEAR", "CALENDAR_YEAR"] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** What a reading is of. */
export interface ReadingPeriod {
  frequency: Frequency;
  /** As the record keeps it: "2017-04", "2017-18 Q1", "2017-18 FY" or "2017". Of one frequency it sorts in order. */
  text: string;
  from: CalendarDate;
  to: CalendarDate;
  /** The financial year that the period is in; null for a calendar year, which lies in two. */
  financialYear: FinancialYear | null;
  /** Its place in that year, from 1: a month's period, a quarter's number, 1 for a year. */
  place: number;
}

/** How many periods of a frequency make a year. */
export const PERIODS_A_YEAR: Record<Frequency, number> = {
  MONTH: 12,
  QUARTER: 4,
  FINANCIAL_YEAR: 1,
  CALENDAR_YEAR: 1,
};

/** A period from the form the record keeps. */
export function parseReadingPeriod(text: string): Result<ReadingPeriod> {
  const ofYear = /^(\d{4}-\d{2}) (?:Q([1-4])|FY)$/.exec(text);
  if (ofYear) {
    const year = parseFinancialYear(ofYear[1] ?? "");
    if (!year.ok) return year;
    return parsed(ofYear[2] ? quarter(year.value, Number(ofYear[2]) as Quarter) : wholeYear(year.value));
  }
  if (/^[1-9]\d{3}$/.test(text)) return parsed(calendarYear(text as PartialDate));
  if (/^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/.test(text)) return parsed(month(text as PartialDate));
  return refused(
    `“${text.slice(0, 40)}” is not a period: write it as 2017-04, 2017-18 Q1, 2017-18 FY or 2017.`,
  );
}

/** The period of the same place a year before. */
export function yearBefore({ frequency, text, financialYear }: ReadingPeriod): ReadingPeriod {
  if (frequency === "QUARTER" && financialYear)
    return quarter(previousFinancialYear(financialYear), Number(text.at(-1)) as Quarter);
  if (frequency === "FINANCIAL_YEAR" && financialYear) return wholeYear(previousFinancialYear(financialYear));
  const earlier = `${Number(text.slice(0, 4)) - 1}${text.slice(4)}` as PartialDate;
  return frequency === "MONTH" ? month(earlier) : calendarYear(earlier);
}

/** The period that follows, of the same frequency. */
export function nextPeriod({ frequency, text, financialYear, place }: ReadingPeriod): ReadingPeriod {
  if (frequency === "QUARTER" && financialYear)
    return place < 4
      ? quarter(financialYear, (place + 1) as Quarter)
      : quarter(nextFinancialYear(financialYear), 1);
  if (frequency === "FINANCIAL_YEAR" && financialYear) return wholeYear(nextFinancialYear(financialYear));
  const [year = 0, number = 0] = text.split("-").map(Number);
  if (frequency === "CALENDAR_YEAR") return calendarYear(String(year + 1) as PartialDate);
  const following = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
  return month(following as PartialDate);
}

/** The period for a reader: "April 2017", "April to June 2017", "April 2017 to March 2018", "2017". */
export function formatReadingPeriod({ frequency, text, from, to }: ReadingPeriod): string {
  const monthOf = (day: CalendarDate) => formatPartialDate(day.slice(0, 7) as PartialDate);
  switch (frequency) {
    case "MONTH":
    case "CALENDAR_YEAR":
      return formatPartialDate(text as PartialDate);
    case "QUARTER":
      return `${monthOf(from).split(" ")[0]} to ${monthOf(to)}`;
    case "FINANCIAL_YEAR":
      return `${monthOf(from)} to ${monthOf(to)}`;
  }
}

function month(text: PartialDate): ReadingPeriod {
  const from = firstDayOf(text);
  const place = ((Number(text.slice(5, 7)) + 8) % 12) + 1;
  return { frequency: "MONTH", text, from, to: lastDayOf(text), financialYear: financialYearOf(from), place };
}

const quarter = (year: FinancialYear, number: Quarter): ReadingPeriod => ({
  frequency: "QUARTER",
  text: `${year} Q${number}`,
  from: firstDayOfQuarter(year, number),
  to: lastDayOfQuarter(year, number),
  financialYear: year,
  place: number,
});

const wholeYear = (year: FinancialYear): ReadingPeriod => ({
  frequency: "FINANCIAL_YEAR",
  text: `${year} FY`,
  from: firstDayOfFinancialYear(year),
  to: lastDayOfFinancialYear(year),
  financialYear: year,
  place: 1,
});

const calendarYear = (text: PartialDate): ReadingPeriod => ({
  frequency: "CALENDAR_YEAR",
  text,
  from: firstDayOf(text),
  to: lastDayOf(text),
  financialYear: null,
  place: 1,
});
