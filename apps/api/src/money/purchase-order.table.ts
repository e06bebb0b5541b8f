import { bigint, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";
import { headingColumns } from "./heading-columns.ts";

export const purchaseOrders = versionedTable("purchase_orders", {
  number: text().notNull(),
  financialYear: text().notNull(),
  orderedOn: text(),
  supplier: text(),
  description: text(),
  ...headingColumns,
  projectId: uuid(),
  ordered: bigint({ mode: "bigint" }).notNull(),
  received: bigint({ mode: "bigint" }).notNull(),
  source: text(),
});
