import { DEPENDENCY_KINDS } from "@frankpledge/domain";
import { text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const dependencies = versionedTable(
  "dependencies",
  {
    title: text().notNull(),
    fromProjectId: uuid().notNull(),
    fromMilestoneId: uuid(),
    toProjectId: uuid().notNull(),
    toMilestoneId: uuid(),
    kind: text({ enum: DEPENDENCY_KINDS }).notNull(),
    lagDays: text(),
    note: text(),
    source: text(),
  },
  "toProjectId",
);
