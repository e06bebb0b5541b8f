import { z } from "zod";
import {
  amountFields,
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

/** A decision of the policing body. One without money has no lines (S3.9). */
export const decisionFields = z
  .object({
    planId: referenceTo("Plan", "plan").nullable().default(null),
    reference: line(40).describe("The office's own reference, such as 507."),
    title: line(500),
    approvedOn: partialDate().nullable().default(null),
    summary: prose().nullable().default(null),
    tags: z.array(line(60)).default([]),
    lines: z.array(decisionLineFields).default([]),
    projectIds: referencesTo("Project", "projects").default([]),
    source: source(),
  })
  .meta({ id: "Decision", description: "A decision of the policing body, with the money it moves by kind." });
