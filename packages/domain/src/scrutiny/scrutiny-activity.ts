import { z } from "zod";
import { line, partialDate, prose, referencesTo, referenceTo, source } from "../field.ts";

/** Where insight into the force comes from (S1.7). */
export const SCRUTINY_SOURCES = [
  "ONE_TO_ONE",
  "CHANGE_BOARD",
  "PUBLIC_FORUM",
  "INSPECTORATE",
  "INTERNAL_AUDIT",
  "PARTNERS",
  "COMPLAINTS",
  "CUSTODY_VISITORS",
  "OTHER",
] as const;

/** Something that the Commissioner looked at, and what came of it (S0.14, S2.4). */
export const scrutinyActivityFields = z
  .object({
    planId: referenceTo("Plan", "plan").nullable().default(null),
    meetingId: referenceTo("Meeting", "meeting")
      .nullable()
      .default(null)
      .describe("The meeting at which it was looked at, where it has a record of its own."),
    kind: z.enum(SCRUTINY_SOURCES).meta({ id: "ScrutinySource" }),
    title: line().describe("What was looked at."),
    through: line()
      .nullable()
      .default(null)
      .describe("The source by its own name, such as COMPASS or a numbered audit report."),
    doneOn: partialDate().nullable().default(null).describe("Null when not stated."),
    found: prose().nullable().default(null).describe("What was found."),
    outcome: prose().nullable().default(null).describe("What came of it; null while nothing has."),
    commitmentIds: referencesTo("Commitment", "commitments").default([]),
    projectIds: referencesTo("Project", "projects").default([]),
    source: source(),
  })
  .meta({ id: "ScrutinyActivity", description: "Something that was looked at, and what came of it." });
