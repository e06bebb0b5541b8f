import { integer, text, uuid } from "drizzle-orm/pg-core";
import { clearanceColumns, versionedTable } from "../record/versioned-table.ts";

export const feedbackThemes = versionedTable("feedback_themes", {
  planId: uuid(),
  priorityId: uuid(),
  surveyId: uuid(),
  theme: text().notNull(),
  summary: text().notNull(),
  said: integer(),
  of: integer(),
  heardThrough: text().notNull(),
  heardFrom: text(),
  heardTo: text(),
  source: text(),
  ...clearanceColumns,
});
