import { integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { records } from "./record.table.ts";

/** A numbered change to a body's record: who, when and why. The rows it wrote carry its number. */
export const revisions = pgTable(
  "revisions",
  {
    bodyId: uuid()
      .notNull()
      .references(() => records.bodyId),
    number: integer().notNull(),
    /** The account that made the change; null for the loader of the example and the command line. */
    accountId: text(),
    /** The author as the record shows it, kept even when the account is gone. */
    author: text().notNull(),
    reason: text(),
    /** What dates resolve by; it never goes back within a body. */
    effectiveAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
    /** The clock when it was written. */
    recordedAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.bodyId, table.number] })],
);
