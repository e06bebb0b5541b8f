import { sql } from "drizzle-orm";
import { index, type PgColumn } from "drizzle-orm/pg-core";

/**
 * What paging through a million lines needs: by date and by amount, by import, and
 * the words of a line.
 */
export function ledgerIndexes(name: string, column: Record<string, PgColumn>) {
  return [
    index(`${name}_by_date`).on(
      column.bodyId as PgColumn,
      sql`lower(${column.paidOn} COLLATE "C") DESC NULLS LAST`,
    ),
    index(`${name}_by_amount`).on(column.bodyId as PgColumn, column.amount as PgColumn),
    index(`${name}_import`).on(column.importId as PgColumn),
    index(`${name}_words`).using(
      "gin",
      sql`to_tsvector('simple', coalesce(${column.supplier}, '') || ' ' || coalesce(${column.description}, ''))`,
    ),
  ];
}
