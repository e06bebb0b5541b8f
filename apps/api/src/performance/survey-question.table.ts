import { boolean, integer, jsonb, text, uuid } from "drizzle-orm/pg-core";
import { clearanceColumns, versionedTable } from "../record/versioned-table.ts";

export const surveyQuestions = versionedTable(
  "survey_questions",
  {
    surveyId: uuid().notNull(),
    position: integer().notNull(),
    code: text(),
    text: text().notNull(),
    askedOf: text(),
    base: integer(),
    weighted: boolean().notNull(),
    several: boolean().notNull(),
    answers: jsonb().notNull(),
    measureId: uuid(),
    period: text(),
    note: text(),
    source: text(),
    ...clearanceColumns,
  },
  "surveyId",
);
