import { DECISION_STAGES, OPENNESS } from "@frankpledge/domain";
import { jsonb, text, uuid } from "drizzle-orm/pg-core";
import { clearanceColumns, versionedTable } from "../record/versioned-table.ts";

export const decisions = versionedTable("decisions", {
  planId: uuid(),
  reference: text().notNull(),
  title: text().notNull(),
  stage: text({ enum: DECISION_STAGES }).notNull().default("TAKEN"),
  plannedFor: text(),
  approvedOn: text(),
  leadOfficer: text(),
  summary: text(),
  interests: text(),
  background: text(),
  tags: text().array().notNull(),
  lines: jsonb().notNull(),
  projectIds: uuid().array().notNull(),
  openness: text({ enum: OPENNESS }),
  backgroundPapers: jsonb().notNull().default([]),
  withheld: jsonb().notNull().default([]),
  source: text(),
  ...clearanceColumns,
});
