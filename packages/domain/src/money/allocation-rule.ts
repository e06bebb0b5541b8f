import { z } from "zod";
import { line, partialDate, prose, referenceTo } from "../field.ts";
import { ledgerSource } from "./ledger.ts";
import { WHOLE_SHARE } from "./share-out.ts";

/** Where a share of what a rule finds goes: to a project, or outside the plan's projects. */
export const allocationShareFields = z
  .object({
    projectId: referenceTo("Project", "project")
      .nullable()
      .default(null)
      .describe("Null: outside the plan's projects."),
    share: z.int().min(1).max(WHOLE_SHARE).default(WHOLE_SHARE).describe("Hundredths of a per cent."),
  })
  .meta({ id: "AllocationShare", description: "Where a share of what a rule finds goes." });

export type AllocationShare = z.infer<typeof allocationShareFields>;

/** The shares of a line: at most all of it, and each project once. */
export const allocationShares = z
  .array(allocationShareFields)
  .min(1, "Say at least one project that the lines are for.")
  .refine((shares) => shares.reduce((sum, { share }) => sum + share, 0) <= WHOLE_SHARE, {
    message: "The shares are more than 100 % together: a line can be given out once only.",
  })
  .refine((shares) => new Set(shares.map(({ projectId }) => projectId)).size === shares.length, {
    message: "The same project is named twice: give it one share.",
  });

const pattern = () => line(200).nullable().default(null);

/**
 * Links lines of the ledger to projects. The first rule in order that fits a line decides; what was linked by hand
 * stays. Texts are found anywhere in the line's own, whatever their case.
 */
export const allocationRuleFields = z
  .object({
    name: line(),
    position: z
      .int()
      .min(0)
      .default(0)
      .describe("Rules are tried in this order; the first that fits decides."),
    ledger: ledgerSource.nullable().default(null).describe("The ledger it is for; both when left out."),
    supplier: pattern(),
    description: pattern(),
    expenseType: pattern(),
    subjective: pattern(),
    department: pattern(),
    costCentre: pattern(),
    paidFrom: partialDate().nullable().default(null).describe("The first date it is for."),
    paidTo: partialDate().nullable().default(null).describe("The last date it is for."),
    shares: allocationShares,
    note: prose(2_000).nullable().default(null),
  })
  .refine(
    (rule) =>
      [
        rule.supplier,
        rule.description,
        rule.expenseType,
        rule.subjective,
        rule.department,
        rule.costCentre,
      ].some((text) => text !== null) ||
      (rule.paidFrom !== null && rule.paidTo !== null),
    {
      message: "A rule needs something to go by: a supplier, a description, a heading, or two dates.",
      path: ["supplier"],
    },
  )
  .meta({ id: "AllocationRule", description: "Links lines of the ledger to projects." });
