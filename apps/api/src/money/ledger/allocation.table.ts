import { LEDGER_SOURCES } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { bigint, index, integer, pgTable, primaryKey, smallint, text, uuid } from "drizzle-orm/pg-core";

/** How a line came to its project. What a person did stands above what a file says, and that above any rule. */
export const ALLOCATION_ORIGINS = ["RULE", "FILE", "HAND"] as const;

/**
 * The parts of lines that count as projects' money, each within the revisions [opened, closed). A part without a
 * project is outside the plan's projects; what no part covers is not linked yet.
 */
export const allocations = pgTable(
  "allocations",
  {
    lineId: uuid().notNull(),
    /** The part's place among those of its line. */
    place: smallint().notNull(),
    /** Without a foreign key, as that of the line. */
    bodyId: uuid().notNull(),
    source: text({ enum: LEDGER_SOURCES }).notNull(),
    projectId: uuid(),
    /** Hundredths of a per cent. */
    share: integer().notNull(),
    pence: bigint({ mode: "bigint" }).notNull(),
    origin: text({ enum: ALLOCATION_ORIGINS }).notNull(),
    ruleId: uuid(),
    openedRevision: integer().notNull(),
    closedRevision: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.lineId, table.openedRevision, table.place] }),
    index("allocations_project").on(table.projectId),
    index("allocations_revision").on(table.bodyId, table.openedRevision),
    index("allocations_closed")
      .on(table.bodyId, table.closedRevision)
      .where(sql`closed_revision IS NOT NULL`),
  ],
);
