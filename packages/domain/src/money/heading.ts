import { z } from "zod";
import { line, referenceTo } from "../field.ts";

/** Whose budget it is: the Commissioner's own office and grants, or the chief constable's force. */
export const HOLDERS = ["COMMISSIONER", "CHIEF_CONSTABLE"] as const;
export const holder = z.enum(HOLDERS).meta({
  id: "BudgetHolder",
  description: "Whose budget it is: the Commissioner's own, or the chief constable's.",
});

/** Revenue and capital are budgeted, monitored and reported apart. */
export const REVENUE_OR_CAPITAL = ["REVENUE", "CAPITAL"] as const;
export const revenueCapital = z.enum(REVENUE_OR_CAPITAL).meta({ id: "RevenueCapital" });

/**
 * The headings under which money is budgeted, ordered and spent alike. Each is the office's own word, and null where
 * a source does not state it.
 */
export const headings = {
  holder: holder.nullable().default(null),
  revenueCapital: revenueCapital.nullable().default(null),
  fundId: referenceTo("Fund", "fund").nullable().default(null),
  subjective: line(200)
    .nullable()
    .default(null)
    .describe("The subjective heading, such as Premises or Supplies and services."),
  department: line(200).nullable().default(null),
  objective: line(200)
    .nullable()
    .default(null)
    .describe("The heading of a second cut of the same money, such as CIPFA's police objective analysis."),
};
