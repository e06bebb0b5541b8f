import { text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const targets = versionedTable(
  "targets",
  {
    measureId: uuid().notNull(),
    financialYear: text().notNull(),
    value: text().notNull(),
    amberLimit: text(),
    asWritten: text(),
    agreedBy: text(),
    source: text(),
  },
  "measureId",
);
