import { z } from "zod";
import { code, financialYear, line, pence, prose, referenceTo, source } from "../field.ts";
import { headings } from "./heading.ts";

/** The part of a budget that is expected to be spent in one period. */
export const profilePartFields = z.object({ period: z.int().min(1).max(12), amount: pence() }).meta({
  id: "ProfilePart",
  description: "The part of a budget that is expected to be spent in one period.",
});

/** A line of the budget of one financial year, as it was set; what moved it since stands in budget movements. */
export const budgetLineFields = z
  .object({
    financialYear: financialYear(),
    name: line(),
    code: code().nullable().default(null),
    ...headings,
    projectId: referenceTo("Project", "project").nullable().default(null),
    original: pence().describe("The budget as it was set for the year."),
    profile: z
      .array(profilePartFields)
      .default([])
      .describe("The original budget by period; evenly over the twelve months when left out."),
    forecast: pence()
      .nullable()
      .default(null)
      .describe("The outturn now expected; null when no forecast was made."),
    commentary: prose(5_000).nullable().default(null),
    source: source(),
  })
  .refine((budget) => new Set(budget.profile.map(({ period }) => period)).size === budget.profile.length, {
    message: "A period stands twice in the profile.",
    path: ["profile"],
  })
  .refine(
    ({ profile, original }) =>
      profile.length === 0 || profile.reduce((sum, { amount }) => sum + amount, 0n) === original,
    { message: "The periods of the profile do not sum to the original budget.", path: ["profile"] },
  )
  .meta({ id: "BudgetLine", description: "A line of the budget of one financial year." });
