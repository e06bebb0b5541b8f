import { z } from "zod";
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
import type { Pence } from "../money.ts";

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

/** What changes the balance of a fund or reserve. An addition is no spending, and a use of it no income. */
export const FUND_MOVEMENT_KINDS = ["ADDITION", "USE", "TRANSFER_IN", "TRANSFER_OUT"] as const;
export type FundMovementKind = (typeof FUND_MOVEMENT_KINDS)[number];

/** A movement of a fund or reserve, in its own words' sign: the kind says whether it comes or goes. */
export const fundMovementFields = z
  .object({
    kind: z.enum(FUND_MOVEMENT_KINDS).meta({ id: "FundMovementKind" }),
    financialYear: financialYear(),
    movedOn: partialDate().nullable().default(null),
    amount: pence().refine((sum) => sum > 0n, "The kind says which way it goes: write the amount above £0."),
    note: prose(1_000).nullable().default(null),
  })
  .meta({ id: "FundMovement", description: "A movement of a fund or reserve." });

/** A fund or reserve of a policing body. */
export const fundFields = z
  .object({
    planId: referenceTo("Plan", "plan")
      .nullable()
      .default(null)
      .describe("The plan the fund serves, when it serves one."),
    kind: z.enum(FUND_KINDS).meta({ id: "FundKind" }),
    code: code().nullable().default(null),
    name: line(),
    purpose: prose().nullable().default(null),
    budget: amountFields.nullable().default(null).describe("The whole fund, as the papers state it."),
    usedToDate: amountFields
      .nullable()
      .default(null)
      .describe("What the papers say was used of it; nil is £0 (S0.7)."),
    tranches: z.array(trancheFields).default([]),
    openingBalance: pence().nullable().default(null).describe("What it held when its movements begin."),
    openingYear: financialYear()
      .nullable()
      .default(null)
      .describe("The financial year that the balance opens."),
    movements: z.array(fundMovementFields).default([]),
    priorityIds: referencesTo("Priority", "priorities")
      .default([])
      .describe("The priorities it is meant for (S1.13)."),
    source: source(),
  })
  .meta({ id: "Fund", description: "A fund or reserve of a policing body." });

/**
 * The balance of a fund or reserve after its movements. It may be below nil for a time, as grants are claimed in
 * arrears: that is to be warned of, never refused.
 * @returns null when no opening balance is stated
 */
export function fundBalance(fund: {
  openingBalance: Pence | null;
  movements: readonly { kind: FundMovementKind; amount: Pence }[];
}): Pence | null {
  if (fund.openingBalance === null) return null;
  return fund.movements.reduce(
    (sum, { kind, amount }) => (kind === "ADDITION" || kind === "TRANSFER_IN" ? sum + amount : sum - amount),
    fund.openingBalance,
  );
}
