import { z } from "zod";
import {
  code,
  decimalField,
  financialYear,
  line,
  partialDate,
  prose,
  referenceTo,
  source,
} from "../field.ts";
import { lead } from "../plan/plan.ts";
import { FREQUENCIES, parseReadingPeriod } from "./reading-period.ts";

/** Whether more is better, less is, or neither: more recorded domestic abuse may be more trust. */
export const DIRECTIONS = ["UP", "DOWN", "NEITHER"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What readings of a year make together: events add up, a share is of all that were counted, a position is its last. */
export const YEAR_TO_DATE_METHODS = ["SUM", "SHARE", "LATEST"] as const;
export type YearToDateMethod = (typeof YEAR_TO_DATE_METHODS)[number];

/** How the outcome of a year is foretold from its readings; the method is always shown with the figure. */
export const OUTTURN_METHODS = ["NONE", "SAME_PACE", "LAST_YEARS_SHAPE"] as const;
export type OutturnMethod = (typeof OUTTURN_METHODS)[number];

/** What is counted, and how, from a period on: when it changes, what comes after is not set beside what went before. */
export const measureDefinitionFields = z
  .object({
    from: line(20)
      .refine(
        (text) => parseReadingPeriod(text).ok,
        "A period is written 2017-04, 2017-18 Q1, 2017-18 FY or 2017.",
      )
      .nullable()
      .default(null)
      .describe("The first period it holds for, such as 2017-04; null: from the beginning."),
    text: prose(5_000).describe("What is counted, and how."),
    change: prose(2_000).nullable().default(null).describe("What is other than before, and why."),
  })
  .meta({ id: "MeasureDefinition", description: "What is counted, and how, from a period on." });

/** Something that is counted again and again, to see whether the plan does what it promises. */
export const measureFields = z
  .object({
    planId: referenceTo("Plan", "plan").nullable().default(null),
    priorityId: referenceTo("Priority", "priority").nullable().default(null),
    commitmentId: referenceTo("Commitment", "commitment").nullable().default(null),
    ownerId: referenceTo("Owner", "owner").nullable().default(null),
    schemeId: referenceTo("RagScheme", "scheme").nullable().default(null),
    code: code().nullable().default(null),
    title: line(),
    lead: lead
      .nullable()
      .default(null)
      .describe(
        "Whose work it tells of: the force's, the office's own, or the partners'. The office's stands apart (S1.9).",
      ),
    unit: line(60).describe("What is counted: offences, officers, per cent."),
    decimals: z.int().min(0).max(4).default(0).describe("To how many places values are shown."),
    direction: z.enum(DIRECTIONS).meta({ id: "Direction" }),
    frequency: z.enum(FREQUENCIES).meta({ id: "Frequency" }),
    yearToDate: z.enum(YEAR_TO_DATE_METHODS).meta({ id: "YearToDateMethod" }).default("SUM"),
    outturn: z.enum(OUTTURN_METHODS).meta({ id: "OutturnMethod" }).default("NONE"),
    definitions: z.array(measureDefinitionFields).default([]),
    baselineFrom: partialDate()
      .nullable()
      .default(null)
      .describe("The first month that later readings are set beside."),
    baselineTo: partialDate()
      .nullable()
      .default(null)
      .describe("The last month that later readings are set beside."),
    suppressBelow: z
      .int()
      .min(0)
      .max(100)
      .nullable()
      .default(null)
      .describe("Counts from 1 up to below this are withheld, since they could tell who it was; 5 is usual."),
    publishedBy: line().nullable().default(null).describe("Who publishes the figures."),
    publishedAt: line(1_000)
      .nullable()
      .default(null)
      .describe("Where they are published, such as a page of the force."),
    limits: prose(5_000).nullable().default(null).describe("What the figures cannot tell."),
    source: source(),
  })
  .refine(({ baselineFrom, baselineTo }) => (baselineFrom === null) === (baselineTo === null), {
    message: "A baseline period has a first and a last month.",
    path: ["baselineTo"],
  })
  .refine(({ yearToDate, outturn }) => yearToDate === "SUM" || outturn === "NONE", {
    message: "Only what adds up over a year can be foretold from a part of it.",
    path: ["outturn"],
  })
  .meta({ id: "Measure", description: "Something that is counted again and again." });

/** What a measure is to reach in one financial year. */
export const targetFields = z
  .object({
    measureId: referenceTo("Measure", "measure"),
    financialYear: financialYear(),
    value: decimalField().describe("What is to be reached, or not passed, over the year."),
    amberLimit: decimalField()
      .nullable()
      .default(null)
      .describe("How far the outcome may miss the target and be amber still; without one, a miss is red."),
    asWritten: line().nullable().default(null).describe("The words of the document, such as “reduce by 3%”."),
    agreedBy: line()
      .nullable()
      .default(null)
      .describe("Who agreed it, such as the Commissioner with the chief constable."),
    source: source(),
  })
  .meta({ id: "Target", description: "What a measure is to reach in one financial year." });

/** Whether a figure may still change. */
export const READING_STATUSES = ["PROVISIONAL", "FINAL"] as const;

/** What was counted in one period, for the body's own area or for another that it is set beside. */
export const readingFields = z
  .object({
    measureId: referenceTo("Measure", "measure"),
    period: line(12).describe("2017-04, 2017-18 Q1, 2017-18 FY or 2017, as the measure is read."),
    area: line(120)
      .nullable()
      .default(null)
      .describe("The other force, or the country, that it was counted for; null: the body's own area."),
    localAreaId: referenceTo("LocalArea", "localArea")
      .nullable()
      .default(null)
      .describe("The part of the body's own area that it was counted in; null: the whole of it."),
    value: decimalField().nullable().default(null).describe("Null: not known, which is not nil."),
    count: z.int().min(0).nullable().default(null).describe("Of a share: how many."),
    of: z.int().min(0).nullable().default(null).describe("Of a share: of how many."),
    status: z.enum(READING_STATUSES).meta({ id: "ReadingStatus" }).default("FINAL"),
    note: prose(2_000).nullable().default(null).describe("What a reader must know before using the figure."),
    source: source(),
  })
  .refine(({ area, localAreaId }) => area === null || localAreaId === null, {
    message: "A reading is of another area or of a part of the own one, not of both.",
    path: ["localAreaId"],
  })
  .refine(({ count, of }) => (count === null) === (of === null), {
    message: "A share has both of its counts.",
    path: ["of"],
  })
  .refine(({ count, of }) => count === null || of === null || count <= of, {
    message: "A part is not more than its whole.",
    path: ["count"],
  })
  .meta({ id: "Reading", description: "What was counted in one period." });
