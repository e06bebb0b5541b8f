import { z } from "zod";
import type { CalendarDate } from "../calendar-date.ts";
import { CLEAR_DAYS_REQUIRED, latestPublicationDay, workingDaysBefore } from "../clear-days.ts";
import { calendarDay, line, prose, referencesTo, referenceTo, source } from "../field.ts";
import type { NATIONS } from "../plan/policing-body.ts";
import type { ProjectStage } from "./project.ts";

const workingDays = () => z.int().min(0, "Working days are 0 to 60.").max(60, "Working days are 0 to 60.");

/** A call for updates of a plan's projects, so that they stand in the papers of a meeting (S4.4). */
export const roundFields = z
  .object({
    planId: referenceTo("Plan", "plan"),
    title: line().describe("The quarter that is reported, such as April to June 2026."),
    positionDate: calendarDay().describe("The date that the updates are to speak of."),
    meetingTitle: line().nullable().default(null).describe("The meeting whose papers the updates go into."),
    meetingOn: calendarDay()
      .nullable()
      .default(null)
      .describe("The day of that meeting, from which the deadline is worked back."),
    hostDays: workingDays()
      .nullable()
      .default(null)
      .describe(
        "Working days before the papers must be public that the host authority wants them; of a new round, by the body's own number when left blank.",
      ),
    clearanceDays: workingDays()
      .default(5)
      .describe("Working days that the office needs to check and clear what comes."),
    dueOn: calendarDay()
      .nullable()
      .default(null)
      .describe("A deadline of the office's own, in place of the one that is worked back from the meeting."),
    projectIds: referencesTo("Project", "projects")
      .default([])
      .describe("The projects that are asked; left blank, those of the plan that are current or on hold."),
    note: prose(2_000).nullable().default(null).describe("What owners are asked to look at in this round."),
    source: source(),
  })
  .meta({
    id: "Round",
    description: "A call for updates of a plan's projects, for the papers of a meeting.",
  });

/**
 * How many working days before the papers must be public the host authority wants them.
 * @param deadlineDays how many working days before the meeting it does; the law has the papers public on the working day
 *   before as many clear days as the nation asks
 */
export const hostDaysOf = (deadlineDays: number, nation: (typeof NATIONS)[number]): number =>
  Math.max(0, deadlineDays - (CLEAR_DAYS_REQUIRED[nation] + 1));

/** The stages of the projects that a round asks when it names none. */
export const STAGES_ASKED: readonly ProjectStage[] = ["CURRENT", "ON_HOLD"];

/** How the deadline of a round comes about. */
export interface RoundDeadline {
  /** The last day on which an update is in time. */
  dueOn: CalendarDate;
  /** Whether the office stated it, in place of what the meeting asks. */
  stated: boolean;
  /** The last day on which the papers of the meeting can be published; null without a day of the meeting. */
  papersOn: CalendarDate | null;
  /** The day on which the host authority wants them; null without a day of the meeting. */
  hostOn: CalendarDate | null;
}

/**
 * The deadline of a round, worked back from its meeting: the clear days that papers must be public before it
 * (`CLEAR_DAYS_LAW`), then the working days that the host authority wants them before that, then those that
 * the office needs to clear them.
 * @returns null when neither a day of the meeting nor a deadline is stated
 */
export function roundDeadline(
  round: { meetingOn: string | null; hostDays: number | null; clearanceDays: number; dueOn: string | null },
  nation: (typeof NATIONS)[number],
): RoundDeadline | null {
  const { meetingOn, hostDays, clearanceDays, dueOn } = round;
  const papersOn = meetingOn === null ? null : latestPublicationDay(meetingOn as CalendarDate, nation);
  const hostOn = papersOn === null ? null : workingDaysBefore(papersOn, hostDays ?? 0);
  if (dueOn !== null) return { dueOn: dueOn as CalendarDate, stated: true, papersOn, hostOn };
  if (hostOn === null) return null;
  return { dueOn: workingDaysBefore(hostOn, clearanceDays), stated: false, papersOn, hostOn };
}

/** What became of a round's question to a project: LATE came after the deadline, MISSING has not come by then. */
export const ROUND_STANDINGS = ["DUE", "RECEIVED", "LATE", "MISSING"] as const;
export type RoundStanding = (typeof ROUND_STANDINGS)[number];

/**
 * Where a project stands in a round on a day.
 * @param answer the update that came; one without a day of receipt counts as in time
 */
export function roundStanding(
  answer: { receivedOn: string | null } | null,
  dueOn: CalendarDate | null,
  onDate: CalendarDate,
): RoundStanding {
  if (answer)
    return dueOn !== null && answer.receivedOn !== null && answer.receivedOn > dueOn ? "LATE" : "RECEIVED";
  return dueOn !== null && onDate > dueOn ? "MISSING" : "DUE";
}
