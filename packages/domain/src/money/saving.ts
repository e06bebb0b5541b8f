import { z } from "zod";
import { financialYear, line, pence, prose, referenceTo, source } from "../field.ts";
import { headings } from "./heading.ts";

/** A saving of one financial year: promised, expected, and shown. */
export const savingFields = z
  .object({
    title: line(),
    financialYear: financialYear(),
    ...headings,
    projectId: referenceTo("Project", "project").nullable().default(null),
    cashable: z
      .boolean()
      .default(true)
      .describe("True when it takes money out of the budget; false when it frees time or capacity."),
    recurrent: z.boolean().default(false).describe("True when it returns each year; false for a one-off."),
    target: pence(),
    forecast: pence().nullable().default(null),
    delivered: pence()
      .nullable()
      .default(null)
      .describe("What has been shown to be saved; null: not reported."),
    evidence: prose(5_000).nullable().default(null).describe("What shows that it was saved."),
    source: source(),
  })
  .refine(({ delivered, evidence }) => delivered === null || delivered === 0n || evidence !== null, {
    message: "A delivered saving needs its evidence.",
    path: ["evidence"],
  })
  .meta({ id: "Saving", description: "A saving of one financial year: target, forecast and delivered." });
