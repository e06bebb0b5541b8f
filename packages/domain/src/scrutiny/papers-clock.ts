import type { CalendarDate } from "../calendar-date.ts";
import {
  CLEAR_DAYS_REQUIRED,
  clearDaysBetween,
  latestPublicationDay,
  workingDaysBefore,
} from "../clear-days.ts";
import { isPassed, type PartialDate, precisionOf } from "../partial-date.ts";
import type { NATIONS } from "../plan/policing-body.ts";
import type { MEETING_KINDS } from "./meeting.ts";

/** Where a paper stands against the clear-days clock on a day. UNKNOWN: a date is not stated to the day. */
export const PAPER_STATES = ["IN_TIME", "LATE", "AWAITED", "OVERDUE", "UNKNOWN", "NO_CLOCK"] as const;
export type PaperState = (typeof PAPER_STATES)[number];

/** A meeting as far as its clock needs it. */
export interface ClockedMeeting {
  kind: (typeof MEETING_KINDS)[number];
  heldOn: PartialDate | null;
  nation: (typeof NATIONS)[number];
}

const dayOf = (date: PartialDate | null): CalendarDate | null =>
  date !== null && precisionOf(date) === "DAY" ? (date as CalendarDate) : null;

/**
 * The last working day for a meeting's papers (`CLEAR_DAYS_LAW`, which holds for a Panel as a committee of local
 * authorities).
 * @returns null for meetings other than a Panel's, to which the Act does not apply, and where no day is stated
 */
export function papersDueOn({ kind, heldOn, nation }: ClockedMeeting): CalendarDate | null {
  const meeting = dayOf(heldOn);
  return kind === "PANEL" && meeting !== null ? latestPublicationDay(meeting, nation) : null;
}

/**
 * The host authority's own deadline for papers: so many working days before the meeting, not counting its day.
 * @returns null where either is not stated
 */
export function hostDeadlineOn(heldOn: PartialDate | null, workingDays: number | null): CalendarDate | null {
  const meeting = dayOf(heldOn);
  return meeting === null || workingDays === null ? null : workingDaysBefore(meeting, workingDays);
}

/**
 * How long before a meeting a paper was public, and whether that was long enough (S2.5). Where a meeting was moved, its
 * papers are counted to the day on which it was held.
 */
export function paperTime(
  publishedOn: PartialDate | null,
  meeting: ClockedMeeting,
  onDate: CalendarDate,
): { clearDays: number | null; state: PaperState } {
  const held = dayOf(meeting.heldOn);
  if (meeting.kind !== "PANEL") return { clearDays: null, state: "NO_CLOCK" };
  if (publishedOn === null) {
    const due = papersDueOn(meeting);
    // After the meeting a blank says only that the record does not have the date, never that nothing was published.
    if (due === null || held === null || isPassed(held, onDate)) return { clearDays: null, state: "UNKNOWN" };
    return { clearDays: null, state: isPassed(due, onDate) ? "OVERDUE" : "AWAITED" };
  }
  const published = dayOf(publishedOn);
  if (published === null || held === null) return { clearDays: null, state: "UNKNOWN" };
  const clearDays = clearDaysBetween(published, held);
  return { clearDays, state: clearDays >= CLEAR_DAYS_REQUIRED[meeting.nation] ? "IN_TIME" : "LATE" };
}
