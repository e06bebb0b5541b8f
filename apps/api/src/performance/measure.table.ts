import { DIRECTIONS, FREQUENCIES, LEADS, OUTTURN_METHODS, YEAR_TO_DATE_METHODS } from "@frankpledge/domain";
import { integer, jsonb, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const measures = versionedTable("measures", {
  planId: uuid(),
  priorityId: uuid(),
  commitmentId: uuid(),
  ownerId: uuid(),
  schemeId: uuid(),
  code: text(),
  title: text().notNull(),
  lead: text({ enum: LEADS }),
  unit: text().notNull(),
  decimals: integer().notNull(),
  direction: text({ enum: DIRECTIONS }).notNull(),
  frequency: text({ enum: FREQUENCIES }).notNull(),
  yearToDate: text({ enum: YEAR_TO_DATE_METHODS }).notNull(),
  outturn: text({ enum: OUTTURN_METHODS }).notNull(),
  definitions: jsonb().notNull(),
  baselineFrom: text(),
  baselineTo: text(),
  suppressBelow: integer(),
  publishedBy: text(),
  publishedAt: text(),
  limits: text(),
  source: text(),
});
