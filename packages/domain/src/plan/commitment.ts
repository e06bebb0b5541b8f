import { z } from "zod";
import { code, line, partialDate, prose, referenceTo, source } from "../field.ts";
import { partStageFields } from "./part-stage.ts";
import { lead } from "./plan.ts";
import { resourceAssessments } from "./resource-assessment.ts";

/** The seven kinds of aim of Hampshire's paper of January 2014 (S1.10). */
export const AIM_KINDS = [
  "PROBLEM_EXPLORATION",
  "INFLUENCING",
  "AWARENESS_RAISING",
  "LISTENING_TO_YOUNG_PEOPLE",
  "BRINGING_PEOPLE_TOGETHER",
  "FUNDING_PILOTS",
  "SCRUTINY_OF_THE_FORCE",
] as const;

/** A pledge of a plan: what the Commissioner has promised, and who answers for it. */
export const commitmentFields = z
  .object({
    planId: referenceTo("Plan", "plan"),
    priorityId: referenceTo("Priority", "priority").nullable().default(null),
    workstreamId: referenceTo("Workstream", "workstream").nullable().default(null),
    code: code().nullable().default(null).describe("The office's own code (S2.2)."),
    text: prose(2_000).describe("The pledge, in the plan's words."),
    aimKind: z.enum(AIM_KINDS).meta({ id: "AimKind" }).nullable().default(null),
    lead: lead.nullable().default(null),
    ownerId: referenceTo("Owner", "owner").nullable().default(null),
    dueBy: partialDate().nullable().default(null).describe("When the pledge says it will be met."),
    manifestoReference: line()
      .nullable()
      .default(null)
      .describe("Where the manifesto made the promise (S4.2)."),
    ...partStageFields,
    resources: resourceAssessments(),
    source: source(),
  })
  .meta({ id: "Commitment", description: "A pledge of a plan, and who answers for it." });
