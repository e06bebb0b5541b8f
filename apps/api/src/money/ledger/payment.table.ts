import { index, type PgColumn } from "drizzle-orm/pg-core";
import type { Columns } from "../../record/entity.ts";
import { ledgerTable } from "../../record/ledger-table.ts";
import { ledgerColumns } from "./ledger-columns.ts";
import { ledgerIndexes } from "./ledger-indexes.ts";
import { invoiceOf } from "./spending-invoice.ts";

export const payments = ledgerTable("payments", ledgerColumns, (column) => [
  ...ledgerIndexes("payments", column),
  // The statutory list asks of each line what its whole invoice comes to.
  index("payments_by_invoice").on(column.bodyId as PgColumn, invoiceOf(column as unknown as Columns)),
]);
