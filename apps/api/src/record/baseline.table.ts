import { integer, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "./versioned-table.ts";

export const baselines = versionedTable(
  "baselines",
  {
    planId: uuid().notNull(),
    release: integer().notNull(),
    reason: text().notNull(),
    approvedBy: text().notNull(),
  },
  "planId",
);
