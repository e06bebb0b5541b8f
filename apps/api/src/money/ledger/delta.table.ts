import { LEDGER_SOURCES } from "@frankpledge/domain";
import { bigint, index, integer, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { records } from "../../record/record.table.ts";

/** Where money stands towards the plan. */
export const LINKS = ["PROJECT", "OUTSIDE", "NOT_YET"] as const;

/**
 * What a revision changed of the sum of a ledger's lines. A total at a revision is the sum of the deltas up to it: they
 * are added and never changed, so a past total stays what it was.
 */
const deltaColumns = {
  bodyId: uuid()
    .notNull()
    .references(() => records.bodyId),
  revision: integer().notNull(),
  source: text({ enum: LEDGER_SOURCES }).notNull(),
  link: text({ enum: LINKS }).notNull(),
  projectId: uuid(),
  financialYear: text(),
  period: smallint(),
  pence: bigint({ mode: "bigint" }).notNull(),
  /** Lines added less lines taken back. A line shared by several projects counts with its first part. */
  lines: integer().notNull(),
};

/** By project and month alone: what most pages ask for, in the fewest rows. */
export const projectDeltas = pgTable("project_deltas", deltaColumns, (table) => [
  index("project_deltas_body").on(table.bodyId, table.source, table.financialYear),
  index("project_deltas_project").on(table.projectId, table.source, table.revision, table.pence, table.lines),
]);

/** By project, month and headings. */
export const headingDeltas = pgTable(
  "heading_deltas",
  { ...deltaColumns, codingId: uuid().notNull() },
  (table) => [
    index("heading_deltas_body").on(table.bodyId, table.source, table.financialYear),
    index("heading_deltas_project").on(table.projectId, table.source),
  ],
);
