import { integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { records } from "../record/record.table.ts";

/** The files of rows that were sent to the server, and what became of each. Officers' own: no release carries it. */
export const rowFiles = pgTable("row_files", {
  id: uuid().primaryKey(),
  bodyId: uuid()
    .notNull()
    .references(() => records.bodyId),
  /** The kind of file: "plan". */
  kind: text().notNull(),
  fileName: text().notNull(),
  /** Where the server keeps it, until it is taken in or given up. */
  keptAt: text(),
  author: text().notNull(),
  handedInAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
  /** The revision that it became. */
  revision: integer(),
});
