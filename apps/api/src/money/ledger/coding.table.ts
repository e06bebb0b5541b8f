import { index, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { records } from "../../record/record.table.ts";
import { headingColumns } from "../heading-columns.ts";

/**
 * Each set of headings that lines of a body's ledgers bear, once: deltas name it by one id, so that a total by any
 * heading is a sum of few rows.
 */
export const codings = pgTable(
  "codings",
  {
    /** A hash of the body and the headings: an equal set has the same. */
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => records.bodyId),
    ...headingColumns,
    costCentre: text(),
    expenseType: text(),
    area: text(),
  },
  (table) => [index("codings_body").on(table.bodyId)],
);
