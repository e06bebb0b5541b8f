import { z } from "zod";
import { code, line, prose, referenceTo, source } from "../field.ts";

/** What a plan calls its middle level: Hampshire has workstreams (S0.8), Dorset portfolio areas (S4.3). */
export const WORKSTREAM_KINDS = ["WORKSTREAM", "PORTFOLIO_AREA"] as const;

/** The optional middle level between a priority and its pledges. */
export const workstreamFields = z
  .object({
    priorityId: referenceTo("Priority", "priority"),
    kind: z.enum(WORKSTREAM_KINDS).meta({ id: "WorkstreamKind" }).default("WORKSTREAM"),
    position: z
      .int()
      .min(1)
      .describe("Its place within the priority, from 1. Workstreams are prioritised (S1.11)."),
    code: code().nullable().default(null),
    title: line(),
    description: prose().nullable().default(null),
    source: source(),
  })
  .meta({ id: "Workstream", description: "A workstream or portfolio area: the middle level of a plan." });
