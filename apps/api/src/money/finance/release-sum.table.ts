import { bigint, index, integer, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { records } from "../../record/record.table.ts";
import { LINKS } from "../ledger/delta.table.ts";

/**
 * What the lines of both ledgers summed to when a release was made: the deltas up to its revision, added up once. The
 * public reads releases alone, so its questions take as long however many lines and revisions went before. The sums of
 * a ledger without lines are null.
 */
const sumColumns = {
  bodyId: uuid()
    .notNull()
    .references(() => records.bodyId),
  release: integer().notNull(),
  link: text({ enum: LINKS }).notNull(),
  financialYear: text(),
  postings: bigint({ mode: "bigint" }),
  postingLines: integer(),
  payments: bigint({ mode: "bigint" }),
  paymentLines: integer(),
};

/** By project and year. */
export const projectSums = pgTable("project_sums", { ...sumColumns, projectId: uuid() }, (table) => [
  index("project_sums_release").on(table.bodyId, table.release),
  index("project_sums_project").on(table.projectId, table.release, table.postings, table.payments),
]);

/** By plan, priority and month, under the keys that a breakdown of the release is grouped by. */
export const prioritySums = pgTable(
  "priority_sums",
  { ...sumColumns, planKey: text(), priorityKey: text(), period: smallint() },
  (table) => [index("priority_sums_release").on(table.bodyId, table.release)],
);
