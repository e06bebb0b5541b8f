import { z } from "zod";
import { amountFields, line, partialDate, prose, referencesTo, referenceTo, source } from "../field.ts";

/** FUND: money to spend on a purpose. RESERVE: money set aside; adding to it is not spending (S3.8). */
export const FUND_KINDS = ["FUND", "RESERVE"] as const;

/** A part of a fund that is released at its own time (S1.12). */
export const trancheFields = z
  .object({
    number: z.int().min(1),
    releasedOn: partialDate().nullable().default(null),
    financialYear: line(10)
      .nullable()
      .default(null)
      .describe('The financial year of its release, "2013-14".'),
    amount: amountFields.nullable().default(null).describe("Null when the papers do not state it."),
  })
  .meta({ id: "Tranche", description: "A part of a fund that is released at its own time." });

/** A fund or reserve of a policing body. */
export const fundFields = z
  .object({
    planId: referenceTo("Plan", "plan")
      .nullable()
      .default(null)
      .describe("The plan the fund serves, when it serves one."),
    kind: z.enum(FUND_KINDS).meta({ id: "FundKind" }),
    code: line(40).nullable().default(null),
    name: line(),
    purpose: prose().nullable().default(null),
    budget: amountFields.nullable().default(null).describe("The whole fund, as the papers state it."),
    usedToDate: amountFields
      .nullable()
      .default(null)
      .describe("What the papers say was used of it; nil is £0 (S0.7)."),
    tranches: z.array(trancheFields).default([]),
    priorityIds: referencesTo("Priority", "priorities")
      .default([])
      .describe("The priorities it is meant for (S1.13)."),
    source: source(),
  })
  .meta({ id: "Fund", description: "A fund or reserve of a policing body." });
