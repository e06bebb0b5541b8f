import { type SQL, sql } from "drizzle-orm";
import type { Columns } from "../../record/entity.ts";

/**
 * What the lines of one invoice share, beside their supplier: the invoice's number, else that of the transaction
 * without the line's own (`import/staging.ts` writes "4711/2" for the second line of 4711). Null for a line with
 * neither, and a number without a digit above nil, such as "N/A", is none.
 */
export const invoiceOf = (line: Columns): SQL =>
  sql`coalesce('I ' || substring(${line.invoiceNumber} FROM '^.*[1-9].*$'), 'T ' || regexp_replace(substring(${line.transactionNumber} FROM '^.*[1-9].*$'), '/[0-9]+$', ''))`;
