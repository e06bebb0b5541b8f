import { LEDGER_SOURCES } from "@frankpledge/domain";
import { integer, jsonb, text } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const allocationRules = versionedTable("allocation_rules", {
  name: text().notNull(),
  position: integer().notNull(),
  ledger: text({ enum: LEDGER_SOURCES }),
  supplier: text(),
  description: text(),
  expenseType: text(),
  subjective: text(),
  department: text(),
  costCentre: text(),
  paidFrom: text(),
  paidTo: text(),
  shares: jsonb().notNull(),
  note: text(),
});
