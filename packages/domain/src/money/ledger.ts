import { z } from "zod";
import { line, partialDate, pence, prose } from "../field.ts";
import { headings } from "./heading.ts";

/**
 * The two sources of what was spent. They never add: postings are the general ledger, payroll and accruals included;
 * payments are the published list of what suppliers were paid, perhaps a sixth of a force's budget.
 */
export const LEDGER_SOURCES = ["POSTING", "PAYMENT"] as const;
export const ledgerSource = z.enum(LEDGER_SOURCES).meta({
  id: "LedgerSource",
  description: "POSTING: a line of the general ledger. PAYMENT: a line of the published list of payments.",
});
export type LedgerSource = z.infer<typeof ledgerSource>;

/** What a posting to the general ledger is. */
export const POSTING_KINDS = [
  "PAYMENT",
  "PAYROLL",
  "ACCRUAL",
  "INCOME",
  "RECHARGE",
  "RESERVE_TRANSFER",
  "FINANCING",
] as const;
export const postingKind = z.enum(POSTING_KINDS).meta({ id: "PostingKind" });
export type PostingKind = z.infer<typeof postingKind>;

/** Period 0 is the opening balance of a financial year, 1 April, 12 March, 13 and 14 its year end. */
const period = () => z.int().min(0).max(14);

/** Why words of a line are kept from the public, by whose decision and until when. */
export const redactionFields = z
  .object({
    reason: line(500),
    authorisedBy: line(200).describe("The role that decided it."),
    until: partialDate().nullable().default(null).describe("When it is to be looked at again."),
  })
  .meta({ id: "Redaction", description: "Why words of a line are kept from the public." });

/**
 * What a line of either ledger says. A line is never changed: it is reversed and written anew. Negative amounts
 * (income, refunds, savings) are ordinary.
 */
const lineFields = {
  amount: pence().describe("What counts, in pounds, net of recoverable VAT."),
  vat: pence().nullable().default(null).describe("The VAT that the source states beside it."),
  paidOn: partialDate()
    .nullable()
    .default(null)
    .describe("The date as far as the source states it; null: date not stated."),
  financialYear: z.string().nullable().default(null).meta({ scalar: "FinancialYear" }),
  period: period().nullable().default(null).describe("1 is April, 12 March, 13 and 14 the year end."),
  supplier: line(500).nullable().default(null).describe("As the source writes it, redacted or not."),
  supplierRedacted: z.boolean().default(false).describe("True when the name is kept from the public."),
  redaction: redactionFields.nullable().default(null),
  description: prose(10_000).nullable().default(null).describe("What it was for."),
  valueForMoney: prose(10_000)
    .nullable()
    .default(null)
    .describe("Why it is value for money (Specified Information Order 2011)."),
  expenseType: line(500).nullable().default(null),
  ...headings,
  costCentre: line(200).nullable().default(null),
  area: line(200).nullable().default(null).describe("The area that the source names."),
  transactionNumber: line(200).nullable().default(null),
  invoiceNumber: line(200).nullable().default(null),
  merchantCategory: line(200).nullable().default(null),
  contract: line(200).nullable().default(null).describe("The reference of the contract it was paid under."),
  sourceSheet: line(200).nullable().default(null).describe("The sheet of the file it was read from."),
  sourceRow: z.int().nullable().default(null).describe("The row of that sheet."),
  reversalOfId: z
    .uuid()
    .nullable()
    .default(null)
    .meta({ scalar: "ID" })
    .describe("The line that this one takes back."),
  correctionOfId: z
    .uuid()
    .nullable()
    .default(null)
    .meta({ scalar: "ID" })
    .describe("The line that this one stands in for, which another takes back."),
};

/** A line of the general ledger. */
export const postingFields = z
  .object({ kind: postingKind.nullable().default(null), ...lineFields })
  .meta({ id: "Posting", description: "A line of the general ledger, net of recoverable VAT." });

/** A line of the published list of payments to suppliers. */
export const paymentFields = z.object(lineFields).meta({
  id: "Payment",
  description: "A line of the published list of payments to suppliers. It never adds to a posting.",
});
