import { z } from "zod";
import type { CalendarDate } from "../calendar-date.ts";
import { line, partialDate, prose, referenceTo, source } from "../field.ts";
import { firstDayOf, isPassed, type PartialDate } from "../partial-date.ts";
import { scheduleTask } from "./schedule-task.ts";

/** A point of a project that is reached or not: a contract let, a service open. */
export const milestoneFields = z
  .object({
    projectId: referenceTo("Project", "project"),
    title: line(),
    baselineDate: partialDate().nullable().default(null).describe("The date as first planned."),
    forecastDate: partialDate().nullable().default(null).describe("The date as now expected."),
    reachedOn: partialDate().nullable().default(null).describe("When it was reached; blank until then."),
    deadline: partialDate()
      .nullable()
      .default(null)
      .describe("The date that it must not pass, where one is set."),
    note: prose(2_000).nullable().default(null).describe("Why it moved, or what it waits for."),
    scheduleTask: scheduleTask(),
    source: source(),
  })
  .meta({ id: "Milestone", description: "A point of a project that is reached or not." });

/** Where a milestone stands on a day. */
export const MILESTONE_STATES = ["REACHED", "PASSED", "AHEAD", "NO_DATE"] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

/** Where a milestone stands on a day: passed when its date is over and it was not reported as reached. */
export function milestoneState(
  milestone: {
    baselineDate: PartialDate | null;
    forecastDate: PartialDate | null;
    reachedOn: PartialDate | null;
  },
  onDate: CalendarDate,
): MilestoneState {
  if (milestone.reachedOn !== null) return "REACHED";
  const date = milestone.forecastDate ?? milestone.baselineDate;
  if (date === null) return "NO_DATE";
  return isPassed(date, onDate) ? "PASSED" : "AHEAD";
}

/**
 * How many months a date has slipped from the one first planned: above nil is later. Days within the month do not
 * count, since most plans are stated to the month.
 * @returns null where either date is missing, or states no month
 */
export function monthsSlipped(baseline: PartialDate | null, now: PartialDate | null): number | null {
  if (baseline === null || now === null || baseline.length === 4 || now.length === 4) return null;
  const months = (date: PartialDate) => {
    const [year = 0, month = 1] = firstDayOf(date).split("-").map(Number);
    return year * 12 + month;
  };
  return months(now) - months(baseline);
}
