import { integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";

/**
 * One row for each policing body's record: where its numbering stands. Every change begins by raising `lastRevision`
 * here, and the row lock that takes orders the changes of a body, so numbers have no gaps and a release can never
 * miss a change that committed late.
 */
export const records = pgTable("records", {
  bodyId: uuid().primaryKey(),
  slug: text().notNull().unique(),
  lastRevision: integer().notNull().default(0),
  lastRelease: integer().notNull().default(0),
  lastEffectiveAt: timestamp({ withTimezone: true, mode: "date" }),
});
