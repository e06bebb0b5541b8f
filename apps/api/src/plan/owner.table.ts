import { text } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const owners = versionedTable("owners", {
  title: text().notNull(),
  organisation: text(),
  source: text(),
});
