import { text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const milestones = versionedTable(
  "milestones",
  {
    projectId: uuid().notNull(),
    title: text().notNull(),
    baselineDate: text(),
    forecastDate: text(),
    reachedOn: text(),
    deadline: text(),
    note: text(),
    scheduleTask: text(),
    source: text(),
  },
  "projectId",
);
