import { z } from "zod";
import { line, partialDate, pictureHash, prose, referenceTo } from "../field.ts";
import { inOrder } from "../partial-date.ts";
import { office } from "../record/account.ts";

/** The reports that an office brings to its Panel (S0.5, S4.4, S4.8, S3.6). */
export const PACK_KINDS = ["MONITORING", "EXCEPTION", "ANNUAL", "FINANCIAL", "DECISIONS"] as const;
export type PackKind = (typeof PACK_KINDS)[number];

/** A picture beside the words of a section. */
const packPictureFields = z
  .object({
    picture: pictureHash().describe("The picture that was handed in."),
    alternative: line(1_000)
      .nullable()
      .default(null)
      .describe("What the picture says, for who does not see it."),
    decorative: z
      .boolean()
      .default(false)
      .describe("True where the picture adds nothing to the words, so that it needs none of its own."),
    caption: line(500).nullable().default(null).describe("What stands below it for everybody."),
  })
  .refine(({ alternative, decorative }) => (alternative === null) === decorative, {
    message:
      "Say what the picture shows for people who do not see it, or that it is decorative: one of the two.",
    path: ["alternative"],
  })
  .meta({ id: "PackPicture", description: "A picture in a pack, with what it says in words." });

/** The office's own words in a pack. */
const packSectionFields = z
  .object({
    heading: line().nullable().default(null),
    priorityId: referenceTo("Priority", "priority")
      .nullable()
      .default(null)
      .describe("The priority that it tells the progress of; without one it opens the pack."),
    text: prose(),
    pictures: z.array(packPictureFields).nullable().default(null),
  })
  .meta({ id: "PackSection", description: "The office's own words in a pack." });

const signOffFields = z
  .object({
    role: office,
    by: line().describe(
      "The title of the office that signed; whose account it was is in the record's history.",
    ),
    on: partialDate(),
    revision: z.int().min(1).describe("The revision of the record that was signed."),
  })
  .meta({ id: "SignOff", description: "That somebody answers for a pack, as the record stood then." });

/**
 * A report to the Panel: the words that no other row holds. All else in it is read from the record when the pack is
 * made, at one point: a draft at a revision, a final pack at the release that carries it.
 */
export const packFields = z
  .object({
    planId: referenceTo("Plan", "plan"),
    meetingId: referenceTo("Meeting", "meeting")
      .nullable()
      .default(null)
      .describe("The meeting that it is brought to."),
    kind: z.enum(PACK_KINDS).meta({ id: "PackKind" }).default("MONITORING"),
    title: line(),
    periodFrom: partialDate().describe("The first day, month or year that it reports."),
    periodTo: partialDate().describe("The last one."),
    item: line(40).nullable().default(null).describe("Its number on the agenda (S0.17)."),
    contact: line()
      .nullable()
      .default(null)
      .describe("A role and a mailbox for members, never a private person (S0.17)."),
    pressContact: line().nullable().default(null).describe("A role and a mailbox for the press (S4.10)."),
    recommendation: prose()
      .nullable()
      .default(null)
      .describe("What the Panel is asked to resolve, such as to note the report (S0.15)."),
    sections: z.array(packSectionFields).default([]),
    panelReport: prose(100_000)
      .nullable()
      .default(null)
      .describe("What the Panel says of the draft annual report."),
    panelReportOn: partialDate().nullable().default(null),
    response: prose(100_000)
      .nullable()
      .default(null)
      .describe("The Commissioner's response to the Panel's report."),
    responseOn: partialDate().nullable().default(null),
    edition: z.int().min(1).default(1),
    replacesId: referenceTo("Pack", "replaces")
      .nullable()
      .default(null)
      .describe("The edition that this one puts right."),
    correction: prose()
      .nullable()
      .default(null)
      .describe("What was wrong in the edition before, and what stands in its place."),
    signOffs: z
      .array(signOffFields)
      .default([])
      .refine((all) => new Set(all.map(({ role }) => role)).size === all.length, "A role signed twice.")
      .meta({ byAct: true }),
  })
  .refine(({ periodFrom, periodTo }) => inOrder(periodFrom, periodTo), {
    message: "The period that is reported ends before it begins.",
    path: ["periodTo"],
  })
  .meta({ id: "Pack", description: "A report to the Panel, made from the record at one point of it." });
