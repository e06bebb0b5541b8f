import { z } from "zod";
import { amountFields, decimalField, line, partialDate, prose } from "../field.ts";

/** What an assessment of resources came to. NOT_ASSESSED: it was asked for, and is still to be made. */
export const RESOURCE_STATES = ["ENOUGH", "SHORT", "NOT_ASSESSED"] as const;
export type ResourceState = (typeof RESOURCE_STATES)[number];

const resourceAssessmentFields = z
  .object({
    assessedBy: line()
      .nullable()
      .default(null)
      .describe("The role that made it, or is to make it; the owner when left blank."),
    assessedOn: partialDate().nullable().default(null).describe("When it was made."),
    state: z.enum(RESOURCE_STATES).meta({ id: "ResourceState" }),
    people: line(500).nullable().default(null).describe("Who is needed: roles, never private persons."),
    posts: decimalField()
      .nullable()
      .default(null)
      .describe("Their time, in full-time posts, such as 1.5; blank when not stated."),
    cost: amountFields.nullable().default(null).describe("The money needed beside their time."),
    note: prose(2_000).nullable().default(null).describe("What is short, and what is done about it."),
  })
  .meta({
    id: "ResourceAssessment",
    description: "What its owner needs to deliver a part of a plan, and whether it is there (S0.6).",
  });

/** The assessments of the resources for a plan, a pledge or a project, oldest first: the last one holds (S0.6). */
export const resourceAssessments = () =>
  z
    .array(resourceAssessmentFields)
    .default([])
    .describe(
      "What its owner says it needs and whether that is there, oldest first: the last one holds (S0.6).",
    );
