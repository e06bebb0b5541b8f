import { bigint, boolean, integer, jsonb, smallint, text, uuid } from "drizzle-orm/pg-core";
import { headingColumns } from "../heading-columns.ts";

/** What a line of either ledger says, beside what the record keeps of it. */
export const ledgerColumns = {
  vat: bigint({ mode: "bigint" }),
  paidOn: text(),
  financialYear: text(),
  period: smallint(),
  supplier: text(),
  supplierRedacted: boolean().notNull(),
  redaction: jsonb(),
  description: text(),
  valueForMoney: text(),
  expenseType: text(),
  ...headingColumns,
  costCentre: text(),
  area: text(),
  transactionNumber: text(),
  invoiceNumber: text(),
  merchantCategory: text(),
  contract: text(),
  sourceSheet: text(),
  sourceRow: integer(),
  /** The headings as one id, by which deltas are kept. */
  codingId: uuid().notNull(),
  /** The import that brought it; null for a line that an officer wrote. */
  importId: uuid(),
};
