import { paymentFields, redactionFields } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { rowsOf } from "../../database/database.ts";
import { parseWith } from "../../record/parse-with.ts";
import type { Writing } from "../../record/writing.ts";
import { Refusal } from "../../refusal.ts";
import { funds } from "../fund.table.ts";
import { accountsOf } from "../intake/ledger-period.ts";
import type { Correction } from "./take-back.ts";

/** What of a line may be written anew: its words, its headings, its date and its amount. */
export const CORRECTABLE = [
  "amount",
  "paidOn",
  "financialYear",
  "period",
  "supplier",
  "supplierRedacted",
  "description",
  "valueForMoney",
  "expenseType",
  "subjective",
  "department",
  "objective",
  "costCentre",
  "fundId",
  "holder",
  "revenueCapital",
  "contract",
] as const;

const picked = Object.fromEntries(CORRECTABLE.map((name) => [name, true])) as Record<
  (typeof CORRECTABLE)[number],
  true
>;

const correctable = z.strictObject({
  ...paymentFields.pick(picked).shape,
  redaction: redactionFields.nullable(),
});

/**
 * Reads what is to stand in the place of lines, by the columns that change. What follows from it is added: the
 * accounts of another date, and that a name which is to be withheld is not written again.
 * @throws Refusal BAD_USER_INPUT for nothing at all, values that do not fit, a date that is in other accounts than those
 * given with it, or a fund that is not there
 */
export async function readCorrection({ db, bodyId }: Writing, input: object): Promise<Correction> {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  if (Object.keys(given).length === 0)
    throw new Refusal("BAD_USER_INPUT", "Say what of the lines is to be another.");
  const parsed = parseWith(correctable.partial(), given, "input") as Record<string, unknown>;
  const changed = Object.fromEntries(Object.keys(given).map((name) => [name, parsed[name]]));
  if (typeof changed.paidOn === "string") {
    const accounts = accountsOf(changed.paidOn);
    mustAgree(changed, changed.paidOn, accounts);
    Object.assign(changed, { ...accounts, ...changed });
  }
  if (changed.supplierRedacted === true && !("supplier" in changed)) changed.supplier = null;
  if (typeof changed.fundId === "string") {
    const found = await rowsOf(
      db,
      sql`SELECT 1 FROM ${funds} WHERE ${funds.id} = ${changed.fundId} AND ${funds.bodyId} = ${bodyId}
        AND ${funds.closedRevision} IS NULL`,
    );
    const sentence = `The record of this body has no fund with the id ${changed.fundId}.`;
    if (found.length === 0) throw new Refusal("BAD_USER_INPUT", sentence, { fundId: sentence });
  }
  return Object.fromEntries(
    Object.entries(changed).map(([name, value]) => [
      columnOf(name),
      typeof value === "bigint" ? Number(value) : value,
    ]),
  );
}

/** The date that a correction gives must be in the financial year and the period that it gives, if it gives them. */
function mustAgree(
  { financialYear = null, period = null }: Record<string, unknown>,
  date: string,
  accounts: ReturnType<typeof accountsOf>,
): void {
  if (accounts.financialYear === null || accounts.period === null) return;
  const of = `${date} is in ${accounts.financialYear}, period ${accounts.period}`;
  if (financialYear !== null && financialYear !== accounts.financialYear) {
    const sentence = `${of}, and not in ${financialYear}: correct the date or the financial year, or leave the year out.`;
    throw new Refusal("BAD_USER_INPUT", sentence, { financialYear: sentence });
  }
  // The year end has no days of its own, and an opening balance is of the first of April.
  const isOfYear = Number(period) > 12 || (period === 0 && accounts.period === 1);
  if (period !== null && period !== accounts.period && !isOfYear) {
    const sentence = `${of}, and not in period ${period}: correct the date or the period, or leave the period out. Only the year end (13 and 14) may have any date of its year, and an opening balance (0) one in April.`;
    throw new Refusal("BAD_USER_INPUT", sentence, { period: sentence });
  }
}

const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
