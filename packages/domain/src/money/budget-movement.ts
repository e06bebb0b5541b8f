import { z } from "zod";
import { financialYear, line, partialDate, pence, prose, referenceTo, source } from "../field.ts";

/** Why a budget changes within its year. A virement moves money between lines and adds none. */
export const BUDGET_MOVEMENT_KINDS = ["VIREMENT", "NEW_GRANT", "RESERVE_USE", "CARRY_FORWARD"] as const;
export const budgetMovementKind = z.enum(BUDGET_MOVEMENT_KINDS).meta({ id: "BudgetMovementKind" });

/** What a movement adds to one budget line, or takes from it. */
export const budgetMovementLineFields = z
  .object({
    budgetLineId: referenceTo("BudgetLine", "budgetLine"),
    amount: pence().describe("Added to the line; negative when taken from it."),
  })
  .meta({
    id: "BudgetMovementLine",
    description: "What a movement adds to a budget line, or takes from it.",
  });

/** A change of the budget within its year. It counts once it is approved. */
export const budgetMovementFields = z
  .object({
    financialYear: financialYear(),
    kind: budgetMovementKind,
    title: line(),
    lines: z.array(budgetMovementLineFields).min(1, "Name at least one budget line."),
    fromPeriod: z
      .int()
      .min(1)
      .max(12)
      .default(1)
      .describe("The first period whose budget it changes; evenly from there to period 12."),
    fundId: referenceTo("Fund", "fund")
      .nullable()
      .default(null)
      .describe("The grant or reserve that the money comes from."),
    decisionId: referenceTo("Decision", "decision").nullable().default(null),
    approvedBy: line(200)
      .nullable()
      .default(null)
      .describe("The role that approved it; null while proposed."),
    approvedOn: partialDate().nullable().default(null),
    reason: prose(5_000).nullable().default(null),
    source: source(),
  })
  .refine(({ kind, lines }) => kind !== "VIREMENT" || sumOf(lines) === 0n, {
    message: "A virement moves money and adds none: its lines must sum to £0.",
    path: ["lines"],
  })
  .refine(({ kind, lines }) => kind === "VIREMENT" || sumOf(lines) !== 0n, {
    message: "The lines sum to £0: a movement that only moves money is a virement.",
    path: ["lines"],
  })
  .refine(({ lines }) => new Set(lines.map(({ budgetLineId }) => budgetLineId)).size === lines.length, {
    message: "A budget line stands twice: give it one amount.",
    path: ["lines"],
  })
  .refine(({ approvedBy, approvedOn }) => approvedOn === null || approvedBy !== null, {
    message: "Say who approved it.",
    path: ["approvedBy"],
  })
  .meta({ id: "BudgetMovement", description: "A change of the budget within its year." });

const sumOf = (lines: readonly { amount: bigint }[]): bigint =>
  lines.reduce((sum, { amount }) => sum + amount, 0n);
