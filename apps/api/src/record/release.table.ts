import { boolean, index, integer, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { records } from "./record.table.ts";

/** A revision that a person published: what the public sees, and nothing between two of them. */
export const releases = pgTable(
  "releases",
  {
    bodyId: uuid()
      .notNull()
      .references(() => records.bodyId),
    number: integer().notNull(),
    title: text().notNull(),
    revision: integer().notNull(),
    author: text().notNull(),
    effectiveAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
    publishedAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
    /** True when the loader of the example made it for a past date. */
    reconstructed: boolean().notNull().default(false),
    digestFormat: integer().notNull(),
    previousDigest: text(),
    digest: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bodyId, table.number] })],
);

/** One line of a release's manifest: a row version that the release opened to the public, or closed. */
export const releaseLeaves = pgTable(
  "release_leaves",
  {
    bodyId: uuid()
      .notNull()
      .references(() => records.bodyId),
    release: integer().notNull(),
    entity: text().notNull(),
    rowId: uuid().notNull(),
    rowRevision: integer().notNull(),
    change: text({ enum: ["opened", "closed"] }).notNull(),
    /** The salted hash of the row version; it stays when a withdrawal destroys the salt. */
    leaf: text().notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.bodyId, table.release, table.entity, table.rowId, table.rowRevision, table.change],
    }),
    index().on(table.rowId),
  ],
);
