import { z } from "zod";
import { code, line, prose, referenceTo, source } from "../field.ts";
import { partStageFields } from "./part-stage.ts";

/** What a plan calls its middle level: Hampshire has workstreams (S0.8), Dorset portfolio areas (S4.3). */
export const WORKSTREAM_KINDS = ["WORKSTREAM", "PORTFOLIO_AREA"] as const;

/** The optional middle level between a priority and its pledges. */
export const workstreamFields = z
  .object({
    priorityId: referenceTo("Priority", "priority"),
    kind: z.enum(WORKSTREAM_KINDS).meta({ id: "WorkstreamKind" }).default("WORKSTREAM"),
    position: z.int().min(1).describe("Its place within the priority, from 1: the order of reading."),
    code: code().nullable().default(null),
    title: line(),
    description: prose().nullable().default(null),
    ...partStageFields,
    rank: z
      .int()
      .min(1)
      .nullable()
      .default(null)
      .describe("Its place in the plan's order of priority, from 1 for what comes first (S1.11)."),
    rankReason: line(500).nullable().default(null).describe("Why it has that place."),
    source: source(),
  })
  .refine(({ rank, rankReason }) => rankReason === null || rank !== null, {
    message: "Say which place it has in the order of priority, or leave out the reason.",
    path: ["rank"],
  })
  .meta({ id: "Workstream", description: "A workstream or portfolio area: the middle level of a plan." });
