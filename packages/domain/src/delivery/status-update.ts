import { z } from "zod";
import { line, partialDate, prose, referenceTo, source } from "../field.ts";
import { colour } from "../plan/rag-scheme.ts";

/** What a project's owner reported for a date. The delivery RAG is a person's judgement of the whole action (S0.10). */
export const statusUpdateFields = z
  .object({
    projectId: referenceTo("Project", "project"),
    schemeId: referenceTo("RagScheme", "scheme").nullable().default(null),
    positionDate: partialDate().describe("The date the update speaks of."),
    colour: colour.nullable().default(null).describe("The delivery RAG in its scheme; null when not rated."),
    narrative: prose(),
    percent: z
      .int()
      .min(0)
      .max(100)
      .nullable()
      .default(null)
      .describe("How much of the work is done, in per cent."),
    forecastEnd: partialDate().nullable().default(null).describe("The end as expected on the position date."),
    reportedBy: line().nullable().default(null).describe("The role that reported it."),
    source: source(),
  })
  .meta({ id: "StatusUpdate", description: "What a project's owner reported for a date." });
