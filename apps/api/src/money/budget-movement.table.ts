import { BUDGET_MOVEMENT_KINDS } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { index, integer, jsonb, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const budgetMovements = versionedTable(
  "budget_movements",
  {
    financialYear: text().notNull(),
    kind: text({ enum: BUDGET_MOVEMENT_KINDS }).notNull(),
    title: text().notNull(),
    lines: jsonb().notNull(),
    fromPeriod: integer().notNull(),
    fundId: uuid(),
    decisionId: uuid(),
    approvedBy: text(),
    approvedOn: text(),
    reason: text(),
    source: text(),
  },
  "bodyId",
  // Each budget line is asked what moved it.
  ({ lines }) => [index("budget_movements_lines").using("gin", sql`${lines} jsonb_path_ops`)],
);
