import { index, integer, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { records } from "../record.table.ts";

const moment = () => timestamp({ withTimezone: true, mode: "date" });

/**
 * Mail that was asked to be sent: it waits here until the mail server has taken it, so that nothing is lost while that
 * is down. It is the officers' own: no release carries it.
 */
export const outbox = pgTable(
  "outbox",
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => records.bodyId),
    /** The row that it is about, such as a one-time link. */
    aboutId: uuid(),
    recipient: text().notNull(),
    subject: text().notNull(),
    /** Blanked once it is sent: it may carry a secret, such as a one-time link. */
    text: text(),
    queuedBy: text().notNull(),
    queuedAt: moment().notNull(),
    sentAt: moment(),
    /** Until when one copy of the server is about to send it, and others pass it over. */
    heldUntil: moment(),
    tries: integer().notNull().default(0),
    /** Why the last try failed, in a sentence. */
    failure: text(),
  },
  (table) => [
    index("outbox_waiting").on(table.bodyId, table.sentAt),
    index("outbox_about").on(table.aboutId),
  ],
);
