import { integer, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const priorities = versionedTable(
  "priorities",
  {
    planId: uuid().notNull(),
    position: integer().notNull(),
    code: text(),
    title: text(),
    description: text(),
    source: text(),
  },
  "planId",
);
