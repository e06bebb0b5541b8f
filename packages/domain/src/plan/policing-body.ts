import { z } from "zod";
import { line, prose, source, webAddress } from "../field.ts";

/** The nation decides bank holidays, and how many clear days a meeting's papers need: five in England, three in Wales. */
export const NATIONS = ["ENGLAND", "WALES"] as const;

/**
 * What "exceeding £500" is counted by in the list of payments: each line, or the whole invoice, so that a £300 line of
 * a £900 invoice is listed. The Specified Information Order 2011/3050 says "item of expenditure"; the basis is printed.
 */
export const SPENDING_BASES = ["LINE", "INVOICE"] as const;

/** The host authority's own deadline: so many working days before a meeting. */
export const hostDeadlineDays = () =>
  z.int().min(1).max(60, "A deadline is 60 working days at most.").nullable().default(null);

/** A page of somebody else's that a reader of this record is sent to. */
const bodyLinkFields = z
  .object({ label: line().describe("What is found there."), address: webAddress() })
  .meta({ id: "BodyLink", description: "A page of somebody else's that a reader of the record is sent to." });

/** A policing body: a Commissioner today, a mayor or a policing and crime board after May 2028. */
export const policingBodyFields = z
  .object({
    name: line().describe("The body's name, such as Police and Crime Commissioner for Hampshire."),
    area: line().describe("The police area, in the words a resident would use."),
    forceName: line().nullable().default(null).describe("The police force that the body holds to account."),
    nation: z.enum(NATIONS).meta({ id: "Nation", description: "Decides bank holidays and clear days." }),
    panelName: line().nullable().default(null).describe("The Police and Crime Panel's name."),
    synthetic: z.boolean().default(false).describe("True for a fictional body; every page says so."),
    performanceLinks: z
      .array(bodyLinkFields)
      .default([])
      .describe("The force's own pages on its performance (S1.5)."),
    hostDeadlineDays: hostDeadlineDays().describe(
      "How many working days before a meeting of the Panel its host authority wants the papers. A new meeting takes it, and may state its own.",
    ),
    spendingBasis: z.enum(SPENDING_BASES).meta({ id: "SpendingBasis" }).default("LINE"),
    about: prose().nullable().default(null).describe("What a reader should know of this record."),
    source: source(),
  })
  .meta({ id: "PolicingBody", description: "A body that keeps a Police and Crime Plan, and its record." });
