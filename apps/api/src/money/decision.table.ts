import { jsonb, text, uuid } from "drizzle-orm/pg-core";
import { clearanceColumns, versionedTable } from "../record/versioned-table.ts";

export const decisions = versionedTable("decisions", {
  planId: uuid(),
  reference: text().notNull(),
  title: text().notNull(),
  approvedOn: text(),
  summary: text(),
  tags: text().array().notNull(),
  lines: jsonb().notNull(),
  projectIds: uuid().array().notNull(),
  source: text(),
  ...clearanceColumns,
});
