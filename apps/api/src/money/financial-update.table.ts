import { FIGURE_STATES } from "@frankpledge/domain";
import { integer, jsonb, text } from "drizzle-orm/pg-core";
import { clearanceColumns, versionedTable } from "../record/versioned-table.ts";

export const financialUpdates = versionedTable("financial_updates", {
  financialYear: text().notNull(),
  toPeriod: integer().notNull(),
  state: text({ enum: FIGURE_STATES }).notNull(),
  commentary: text(),
  headings: jsonb().notNull(),
  preparedBy: text(),
  source: text(),
  ...clearanceColumns,
});
