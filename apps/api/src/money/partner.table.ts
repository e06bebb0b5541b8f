import { text } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const partners = versionedTable("partners", {
  name: text().notNull(),
  kind: text(),
  registration: text(),
  about: text(),
  source: text(),
});
