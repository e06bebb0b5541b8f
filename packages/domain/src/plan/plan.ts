import { z } from "zod";
import { amountFields, line, partialDate, prose, referenceTo, source } from "../field.ts";
import { inOrder } from "../partial-date.ts";
import { resourceAssessments } from "./resource-assessment.ts";

/** Where a plan stands between drafting and its successor (Police Reform and Social Responsibility Act 2011, ss.5-8). */
export const PLAN_STAGES = ["DRAFT", "CONSULTATION", "WITH_PANEL", "ISSUED", "SUPERSEDED"] as const;

/** KEPT_HERE: the office keeps its plan here. TRANSCRIBED: taken from papers, whose gaps are shown (S2.2). */
export const PLAN_ORIGINS = ["KEPT_HERE", "TRANSCRIBED"] as const;

/** Who a direction or a pledge is for (S1.2). */
export const LEADS = ["POLICE", "OFFICE", "PARTNER"] as const;
export const lead = z
  .enum(LEADS)
  .meta({ id: "Lead", description: "Who leads: the police, the office or its partners." });

/** A direction the plan sets for a body, with the money that body has for it (S1.2, S1.14). */
export const planDirectionFields = z
  .object({
    lead,
    purpose: line().describe("Whose money or which purse, such as Commissioning."),
    budget: amountFields.nullable().default(null).describe("The budget as the plan's papers state it."),
    influenceOnly: z
      .boolean()
      .default(false)
      .describe(
        "True for partners' money the Commissioner may influence but does not hold: never inside a total.",
      ),
    note: prose(2_000).nullable().default(null),
  })
  .meta({ id: "PlanDirection", description: "A direction the plan sets for a body, with its money." });

/** Whose views a plan or its refresh was built on (S1.4). */
export const consultationFields = z
  .object({
    source: line().describe("Who was asked, and how."),
    period: line().nullable().default(null).describe("Over what time, in the document's words."),
    participants: z
      .int()
      .min(0)
      .nullable()
      .default(null)
      .describe("How many took part; null when not stated."),
  })
  .meta({ id: "Consultation", description: "Whose views a plan or its refresh was built on." });

/** A Police and Crime Plan. */
export const planFields = z
  .object({
    title: line(),
    periodStart: partialDate().nullable().default(null),
    periodEnd: partialDate()
      .nullable()
      .default(null)
      .describe("The end of the financial year of the next expected election (S4.1)."),
    stage: z.enum(PLAN_STAGES).meta({ id: "PlanStage" }).default("DRAFT"),
    origin: z.enum(PLAN_ORIGINS).meta({ id: "PlanOrigin" }).default("KEPT_HERE"),
    refreshOfId: referenceTo("Plan", "refreshOf").nullable().default(null),
    panelConsideredOn: partialDate()
      .nullable()
      .default(null)
      .describe("When the Panel considered the plan (S0.2)."),
    panelOutcome: line()
      .nullable()
      .default(null)
      .describe("What the paper says the Panel did, in its words."),
    publishedOn: partialDate().nullable().default(null),
    prioritiesHeading: line(60).default("Priorities").describe("What this plan calls its first level."),
    directions: z.array(planDirectionFields).default([]),
    consultations: z.array(consultationFields).default([]),
    planningCycle: prose()
      .nullable()
      .default(null)
      .describe("What the plan or a paper says of the planning cycle, in its own words (S0.14)."),
    resources: resourceAssessments(),
    about: prose().nullable().default(null),
    source: source(),
  })
  .refine(({ periodStart, periodEnd }) => inOrder(periodStart, periodEnd), {
    message: "The plan's period ends before it begins.",
    path: ["periodEnd"],
  })
  .meta({ id: "Plan", description: "A Police and Crime Plan." });
