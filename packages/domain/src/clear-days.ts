import { bankHolidays } from "./bank-holidays.ts";
import { addDays, type CalendarDate, partsOf, weekdayOf } from "./calendar-date.ts";
import type { NATIONS } from "./plan/policing-body.ts";

type Nation = (typeof NATIONS)[number];

/** How many clear working days the papers of a meeting must be open to the public before it, by nation. */
export const CLEAR_DAYS_REQUIRED: Record<Nation, number> = { ENGLAND: 5, WALES: 3 };

/** Where the law asks for them: in Wales by a section of its own since the Local Government and Elections (Wales) Act 2021. */
export const CLEAR_DAYS_LAW: Record<Nation, string> = {
  ENGLAND: "Local Government Act 1972, s.100B",
  WALES: "Local Government Act 1972, s.100BA",
};

/** Whether offices are open: neither a weekend nor a bank holiday of England and Wales. */
export function isWorkingDay(date: CalendarDate): boolean {
  return weekdayOf(date) <= 5 && !bankHolidays(partsOf(date).year).includes(date);
}

/**
 * The clear working days that papers were public before a meeting (`CLEAR_DAYS_LAW`): counting
 * neither the day of publication nor the day of the meeting, nor weekends and bank holidays. Zero when they were
 * published on the day of the meeting or after it.
 */
export function clearDaysBetween(published: CalendarDate, meeting: CalendarDate): number {
  let clearDays = 0;
  for (let day = addDays(published, 1); day < meeting; day = addDays(day, 1)) {
    if (isWorkingDay(day)) clearDays += 1;
  }
  return clearDays;
}

/**
 * The last working day on which papers can be published in time for a meeting. Papers are to be open to inspection
 * at an office, so it is never a weekend or a bank holiday.
 */
export function latestPublicationDay(meeting: CalendarDate, nation: Nation): CalendarDate {
  let day = addDays(meeting, -1);
  let clearDays = 0;
  while (clearDays < CLEAR_DAYS_REQUIRED[nation] || !isWorkingDay(day)) {
    if (isWorkingDay(day)) clearDays += 1;
    day = addDays(day, -1);
  }
  return day;
}

/** Whether papers published on a day had the clear days that the nation requires (S2.5). */
export function isPublishedInTime(published: CalendarDate, meeting: CalendarDate, nation: Nation): boolean {
  return clearDaysBetween(published, meeting) >= CLEAR_DAYS_REQUIRED[nation];
}

/** The working day that lies so many working days before a day; nil gives the day itself. */
export function workingDaysBefore(date: CalendarDate, days: number): CalendarDate {
  let day = date;
  for (let left = days; left > 0; ) {
    day = addDays(day, -1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
