import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { policingBodies } from "../../plan/policing-body.table.ts";
import { visibleIn } from "../../record/as-of.ts";
import type { Columns, Condition } from "../../record/entity.ts";
import { payments } from "./payment.table.ts";
import { invoiceOf } from "./spending-invoice.ts";

/** £500 in pence: what exceeds it is listed (Specified Information Order 2011/3050), and £500.00 itself does not. */
const THRESHOLD = sql.raw("50000");

/**
 * The items of expenditure that exceed £500 either way, by what the body counts them by: each line, or the lines of one
 * invoice of a supplier together, so that a £300 line of a £900 invoice is listed. Lines that were taken back count for
 * no invoice.
 */
export const over500: Condition = {
  type: "Boolean",
  description:
    "True for lines of items that exceed £500, by the line or the invoice as the body counts them.",
  holds: (line, asked, scope) => {
    const body = alias(policingBodies, "counting") as unknown as Columns;
    const billed = alias(payments, "billed") as unknown as Columns;
    const byInvoice = sql`EXISTS (SELECT FROM ${policingBodies} AS counting WHERE counting.id = ${line.bodyId}
      AND counting.spending_basis = 'INVOICE' AND ${visibleIn(scope, body)})`;
    const standing = sql`${visibleIn(scope, billed)} AND ${billed.reversalOfId} IS NULL
      AND (${billed.reversedRevision} IS NULL OR ${billed.reversedRevision} > ${scope.revision})`;
    // One look into the index of invoices for each line that is asked about, and a line without a number is its own.
    const invoice = sql`coalesce((SELECT sum(billed.amount) FROM ${payments} AS billed
      WHERE billed.body_id = ${line.bodyId} AND ${invoiceOf(billed)} = ${invoiceOf(line)}
        AND billed.supplier IS NOT DISTINCT FROM ${line.supplier} AND ${standing}), ${line.amount})`;
    const over = sql`abs(CASE WHEN ${byInvoice} THEN ${invoice} ELSE ${line.amount} END) > ${THRESHOLD}`;
    return asked ? sql`(${over})` : sql`NOT (${over})`;
  },
};
