import { index, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { records } from "../../record/record.table.ts";

const moment = () => timestamp({ withTimezone: true, mode: "date" });

/**
 * One-time links by which an owner without an account answers a round. They are the officers' own, as accounts are: no
 * release carries them. Of the secret in the link only a hash is kept.
 */
export const updateLinks = pgTable(
  "update_links",
  {
    id: uuid().primaryKey(),
    bodyId: uuid()
      .notNull()
      .references(() => records.bodyId),
    roundId: uuid().notNull(),
    ownerId: uuid().notNull(),
    tokenHash: text().notNull().unique(),
    madeBy: text().notNull(),
    madeAt: moment().notNull(),
    expiresAt: moment().notNull(),
    revokedAt: moment(),
  },
  (table) => [index("update_links_round").on(table.roundId, table.ownerId)],
);

/** What a link was used for: each project once. */
export const updateLinkUses = pgTable(
  "update_link_uses",
  {
    linkId: uuid()
      .notNull()
      .references(() => updateLinks.id, { onDelete: "cascade" }),
    projectId: uuid().notNull(),
    usedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.linkId, table.projectId] })],
);
