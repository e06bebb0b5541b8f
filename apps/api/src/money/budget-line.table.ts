import { bigint, jsonb, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";
import { headingColumns } from "./heading-columns.ts";

export const budgetLines = versionedTable("budget_lines", {
  financialYear: text().notNull(),
  name: text().notNull(),
  code: text(),
  ...headingColumns,
  projectId: uuid(),
  original: bigint({ mode: "bigint" }).notNull(),
  profile: jsonb().notNull(),
  forecast: bigint({ mode: "bigint" }),
  commentary: text(),
  source: text(),
});
