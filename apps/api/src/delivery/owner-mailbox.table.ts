import { pgTable, text, uuid } from "drizzle-orm/pg-core";
import { records } from "../record/record.table.ts";

/** Where the office writes to a role. It is no part of the record: no version keeps it, no release carries it. */
export const ownerMailboxes = pgTable("owner_mailboxes", {
  ownerId: uuid().primaryKey(),
  bodyId: uuid()
    .notNull()
    .references(() => records.bodyId),
  address: text().notNull(),
});
