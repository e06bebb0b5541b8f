import { index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { records } from "./record.table.ts";

/** A text that law required to be removed: which, why, who approved it and when. The text itself is gone. */
export const withdrawals = pgTable(
  "withdrawals",
  {
    id: uuid().primaryKey().defaultRandom(),
    bodyId: uuid()
      .notNull()
      .references(() => records.bodyId),
    revision: integer().notNull(),
    entity: text().notNull(),
    rowId: uuid().notNull(),
    field: text().notNull(),
    reason: text().notNull(),
    approvedBy: text().notNull(),
    withdrawnAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
  },
  (table) => [index().on(table.rowId)],
);
