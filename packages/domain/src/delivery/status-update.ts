import { z } from "zod";
import { calendarDay, line, partialDate, prose, referenceTo, source } from "../field.ts";
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
    helpNeeded: prose(5_000)
      .nullable()
      .default(null)
      .describe("What the owner asks of others so that the work can go on; blank when nothing."),
    reportedBy: line().nullable().default(null).describe("The role that reported it."),
    roundId: referenceTo("Round", "round")
      .nullable()
      .default(null)
      .describe("The round that it answers; blank when it answers none."),
    receivedOn: calendarDay()
      .nullable()
      .default(null)
      .describe("The day on which it came; of a round's update today, when left blank."),
    enteredFor: line()
      .nullable()
      .default(null)
      .describe("The role on whose behalf an officer entered it; blank when the owner did so."),
    source: source(),
  })
  .meta({ id: "StatusUpdate", description: "What a project's owner reported for a date." });
