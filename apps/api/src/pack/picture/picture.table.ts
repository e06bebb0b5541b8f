import { integer, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { PICTURE_TYPES } from "../../document/document.ts";
import { records } from "../../record/record.table.ts";

/**
 * The pictures that were handed in for reports. A report names one by the hash of its bytes, so that a report's digest
 * covers them, and every version of it goes on showing what it showed.
 */
export const pictures = pgTable(
  "pictures",
  {
    id: uuid().primaryKey().defaultRandom(),
    bodyId: uuid()
      .notNull()
      .references(() => records.bodyId),
    /** The SHA-256 of its bytes, in hexadecimal. */
    hash: text().notNull(),
    mediaType: text({ enum: [PICTURE_TYPES.png, PICTURE_TYPES.jpg] }).notNull(),
    /** In pixels. */
    width: integer().notNull(),
    height: integer().notNull(),
    /** Its bytes in base64: a backup is text. */
    content: text().notNull(),
    fileName: text().notNull(),
    author: text().notNull(),
    handedInAt: timestamp({ withTimezone: true, mode: "date" }).notNull(),
  },
  (table) => [uniqueIndex("pictures_hash").on(table.bodyId, table.hash)],
);
