import { text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const rebaselines = versionedTable(
  "rebaselines",
  {
    projectId: uuid().notNull(),
    toEnd: text().notNull(),
    reason: text().notNull(),
    approvedBy: text().notNull(),
    approvedOn: text().notNull(),
    source: text(),
  },
  "projectId",
);
