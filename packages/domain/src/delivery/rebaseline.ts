import { z } from "zod";
import { calendarDay, line, partialDate, prose, referenceTo, source } from "../field.ts";
import type { PartialDate } from "../partial-date.ts";
import { monthsSlipped } from "./milestone.ts";

/** Another end for a project to be measured against, with who approved it and why. The first stays in sight. */
export const rebaselineFields = z
  .object({
    projectId: referenceTo("Project", "project"),
    toEnd: partialDate().describe("The end that the project is measured against from now on."),
    reason: prose(5_000).describe("Why the end before no longer serves."),
    approvedBy: line().describe("The role that approved it."),
    approvedOn: calendarDay().describe("The day on which it was approved."),
    source: source(),
  })
  .meta({ id: "Rebaseline", description: "Another end for a project to be measured against, as approved." });

/** How far a project has slipped, in months: above nil is later, null where either end states no month. */
export interface Slip {
  fromFirst: number | null;
  /** From the baseline now in force; the same while the project was never re-baselined. */
  fromPresent: number | null;
}

/** The slip of a project's end against the baseline it first had and against the one now in force. */
export const slipOf = (
  ends: { first: PartialDate | null; present: PartialDate | null },
  now: PartialDate | null,
): Slip => ({
  fromFirst: monthsSlipped(ends.first, now),
  fromPresent: monthsSlipped(ends.present, now),
});
