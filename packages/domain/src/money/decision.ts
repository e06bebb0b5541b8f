import { z } from "zod";
import { backgroundPaperFields, withheldFields } from "../exemption.ts";
import {
  amountFields,
  code,
  financialYear,
  line,
  partialDate,
  pence,
  prose,
  referencesTo,
  referenceTo,
  source,
} from "../field.ts";

/** The kinds of money a decision can move. Kinds never add up across one another (S3.8, S3.9). */
export const MONEY_KINDS = [
  "ALLOCATION",
  "RESERVE_ADDITION",
  "RESERVE_USE",
  "GRANT_AWARD",
  "CAPITAL_APPROVAL",
  "IN_KIND",
] as const;
export const moneyKind = z.enum(MONEY_KINDS).meta({ id: "MoneyKind" });
export type MoneyKind = z.infer<typeof moneyKind>;

/** Whether the public may read all of a decision. */
export const OPENNESS = ["PUBLIC", "PART_CONFIDENTIAL"] as const;

/** One kind of money that a decision moves. */
export const decisionLineFields = z
  .object({
    kind: moneyKind,
    stated: amountFields,
    fundId: referenceTo("Fund", "fund").nullable().default(null),
    financialYear: financialYear().nullable().default(null).describe("The year the decision names (S3.10)."),
    partnershipTotal: pence()
      .nullable()
      .default(null)
      .describe(
        "The whole that partners fund together, of which the amount is the Commissioner's share (S3.7).",
      ),
  })
  .meta({ id: "DecisionLine", description: "One kind of money that a decision moves." });

/** Whether a decision was taken, or stands in the forward plan. */
export const DECISION_STAGES = ["PLANNED", "TAKEN"] as const;

/**
 * A decision of the policing body, with what its notice says. One without money has no lines (S3.9); nor has one that
 * is only planned, so that no sum of money decided can hold it.
 */
export const decisionFields = z
  .object({
    planId: referenceTo("Plan", "plan").nullable().default(null),
    reference: code().describe("The office's own reference, such as 507."),
    title: line(500),
    stage: z.enum(DECISION_STAGES).meta({ id: "DecisionStage" }).default("TAKEN"),
    plannedFor: partialDate()
      .nullable()
      .default(null)
      .describe("The month in which it is to be taken, as the forward plan says."),
    approvedOn: partialDate().nullable().default(null),
    leadOfficer: line(200).nullable().default(null).describe("A role, never a private person."),
    summary: prose().nullable().default(null),
    interests: prose(2_000)
      .nullable()
      .default(null)
      .describe(
        "Interests declared; “None declared” is written, and a blank says that the notice is silent.",
      ),
    background: prose().nullable().default(null).describe("What led to it."),
    tags: z.array(line(60)).default([]),
    lines: z.array(decisionLineFields).default([]),
    projectIds: referencesTo("Project", "projects").default([]),
    openness: z
      .enum(OPENNESS)
      .meta({ id: "Openness" })
      .nullable()
      .default(null)
      .describe("Whether all of it is public; null when the notice does not state it."),
    backgroundPapers: z.array(backgroundPaperFields).default([]),
    withheld: z
      .array(withheldFields)
      .default([])
      .describe("What is withheld from the public, and why; the documents themselves are kept apart."),
    source: source(),
  })
  .refine(
    ({ stage, approvedOn, lines }) => stage === "TAKEN" || (approvedOn === null && lines.length === 0),
    {
      message:
        "A planned decision has no day of approval and moves no money yet: say in its summary what it may cost.",
      path: ["stage"],
    },
  )
  .refine(({ openness, withheld }) => openness !== "PART_CONFIDENTIAL" || withheld.length > 0, {
    message: "Say what is withheld and under which exemption.",
    path: ["withheld"],
  })
  .refine(({ openness, withheld }) => openness !== "PUBLIC" || withheld.length === 0, {
    message: "Something is withheld, so the decision is part-confidential.",
    path: ["openness"],
  })
  .meta({ id: "Decision", description: "A decision of the policing body, with the money it moves by kind." });
