import { bigint, boolean, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";
import { headingColumns } from "./heading-columns.ts";

export const savings = versionedTable("savings", {
  title: text().notNull(),
  financialYear: text().notNull(),
  ...headingColumns,
  projectId: uuid(),
  cashable: boolean().notNull(),
  recurrent: boolean().notNull(),
  target: bigint({ mode: "bigint" }).notNull(),
  forecast: bigint({ mode: "bigint" }),
  delivered: bigint({ mode: "bigint" }),
  evidence: text(),
  source: text(),
});
