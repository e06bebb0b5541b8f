import { z } from "zod";
import { backgroundPaperFields, withheldFields } from "../exemption.ts";
import { line, partialDate, prose, referencesTo, referenceTo, source } from "../field.ts";
import { hostDeadlineDays } from "../plan/policing-body.ts";

/** Where the Commissioner or the force is held to account (S1.7). */
export const MEETING_KINDS = ["PANEL", "WORKING_GROUP", "PUBLIC_FORUM", "ONE_TO_ONE", "OTHER"] as const;

/** A paper before a meeting, with the cover block the field uses (S0.16, S0.17). */
export const paperFields = z
  .object({
    item: line(40).nullable().default(null).describe("Its number on the agenda."),
    title: line(),
    contact: line().nullable().default(null).describe("A role, never a private person."),
    publishedOn: partialDate().nullable().default(null),
    location: line(500).nullable().default(null).describe("Where it can be read; null when not stated."),
  })
  .meta({ id: "Paper", description: "A paper before a meeting." });

/** An item of a meeting's agenda. */
export const agendaItemFields = z
  .object({
    item: line(40).nullable().default(null).describe("Its number."),
    title: line(),
    lead: line().nullable().default(null).describe("Who speaks to it: a role, never a private person."),
  })
  .meta({ id: "AgendaItem", description: "An item of a meeting's agenda." });

/** A day that a meeting was called for before it was moved: its papers may have gone out for that day. */
export const meetingMoveFields = z
  .object({
    calledFor: partialDate().describe("The day it was called for before."),
    movedOn: partialDate().nullable().default(null).describe("When it was moved."),
    reason: line(500).nullable().default(null),
  })
  .meta({ id: "MeetingMove", description: "A day that a meeting was called for before it was moved." });

/** A meeting at which delivery is scrutinised. */
export const meetingFields = z
  .object({
    planId: referenceTo("Plan", "plan").nullable().default(null),
    kind: z.enum(MEETING_KINDS).meta({ id: "MeetingKind" }).default("PANEL"),
    title: line(),
    heldOn: partialDate().nullable().default(null).describe("Null when the paper does not state it."),
    moves: z
      .array(meetingMoveFields)
      .default([])
      .describe("The days it was called for before, oldest first."),
    venue: line().nullable().default(null),
    hostDeadlineDays: hostDeadlineDays().describe(
      "How many working days before the meeting the host authority wants its papers; of a new meeting of the Panel, the body's own number when left blank.",
    ),
    agenda: z.array(agendaItemFields).default([]),
    papers: z.array(paperFields).default([]),
    backgroundPapers: z.array(backgroundPaperFields).default([]),
    withheld: z
      .array(withheldFields)
      .default([])
      .describe("What is withheld from the public, and why; the documents themselves are kept apart."),
    minutes: prose(100_000).nullable().default(null),
    recommendation: prose()
      .nullable()
      .default(null)
      .describe("What the meeting was asked to resolve (S0.15)."),
    resolution: prose().nullable().default(null).describe("What it resolved; null when not on the record."),
    commitmentIds: referencesTo("Commitment", "commitments")
      .default([])
      .describe("The pledges that the meeting looks at (S2.3)."),
    source: source(),
  })
  .meta({ id: "Meeting", description: "A meeting at which delivery is scrutinised." });
