import { z } from "zod";
import { code, line, prose, referenceTo, source } from "../field.ts";
import { partStageFields } from "./part-stage.ts";

/** The first level of a plan: a priority, theme or aim (S0.8, S4.3). */
export const priorityFields = z
  .object({
    planId: referenceTo("Plan", "plan"),
    position: z.int().min(1).describe("Its place in the plan's order, from 1."),
    code: code().nullable().default(null).describe("The office's own code."),
    title: line()
      .nullable()
      .default(null)
      .describe("Null when a paper counts the priority but does not name it."),
    description: prose().nullable().default(null),
    ...partStageFields,
    source: source(),
  })
  .meta({ id: "Priority", description: "The first level of a plan: a priority, theme or aim." });
