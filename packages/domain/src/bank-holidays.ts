import { addDays, type CalendarDate, calendarDate, weekdayOf } from "./calendar-date.ts";

/**
 * The bank holidays of England and Wales in a year, in order: the days actually kept, so a substitute stands in the
 * place of a holiday that falls on a weekend. Good Friday and Christmas Day, holidays by custom, are among them.
 *
 * From the Banking and Financial Dealings Act 1971, Schedule 1, and the proclamations in `MOVED` and `ADDED`. Right
 * from 2003 on; a year to come is right until a proclamation changes it.
 */
export function bankHolidays(year: number): CalendarDate[] {
  const easter = easterSunday(year);
  const mondays = [
    mondayOnOrAfter(calendarDate(year, 5, 1)),
    mondayOnOrAfter(calendarDate(year, 5, 25)),
    mondayOnOrAfter(calendarDate(year, 8, 25)),
  ];
  const kept = [
    ...withSubstitutes([calendarDate(year, 1, 1)]),
    addDays(easter, -2),
    addDays(easter, 1),
    ...mondays,
    ...withSubstitutes([calendarDate(year, 12, 25), calendarDate(year, 12, 26)]),
  ];
  const added = ADDED.filter((day) => day.startsWith(`${year}-`));
  return [...kept.map((day) => MOVED[day] ?? day), ...added].sort() as CalendarDate[];
}

/** Holidays that a proclamation moved, by the day on which they would have fallen. */
const MOVED: Record<string, string> = {
  "2012-05-28": "2012-06-04", // Diamond Jubilee
  "2020-05-04": "2020-05-08", // 75th anniversary of VE Day
  "2022-05-30": "2022-06-02", // Platinum Jubilee
};

/** Holidays that a proclamation added. */
const ADDED = [
  "2011-04-29", // wedding of the Duke and Duchess of Cambridge
  "2012-06-05", // Diamond Jubilee
  "2022-06-03", // Platinum Jubilee
  "2022-09-19", // funeral of Queen Elizabeth II
  "2023-05-08", // coronation of King Charles III
];

/** Holidays with fixed dates: those on a weekend are kept on the next weekday that is not a holiday itself. */
function withSubstitutes(holidays: CalendarDate[]): CalendarDate[] {
  const kept = holidays.filter((day) => weekdayOf(day) <= 5);
  for (const holiday of holidays.filter((day) => weekdayOf(day) > 5)) {
    let substitute = addDays(holiday, 1);
    while (weekdayOf(substitute) > 5 || kept.includes(substitute)) substitute = addDays(substitute, 1);
    kept.push(substitute);
  }
  return kept;
}

const mondayOnOrAfter = (date: CalendarDate): CalendarDate => addDays(date, (8 - weekdayOf(date)) % 7);

/** Easter Sunday of the Gregorian calendar, by the method printed anonymously in Nature in 1876. */
function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((b + 8) / 25);
  const e = Math.floor((b - d + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - e + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return calendarDate(year, Math.floor(n / 31), (n % 31) + 1);
}
