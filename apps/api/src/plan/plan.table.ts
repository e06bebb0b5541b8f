import { PLAN_ORIGINS, PLAN_STAGES } from "@frankpledge/domain";
import { jsonb, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const plans = versionedTable(
  "plans",
  {
    title: text().notNull(),
    periodStart: text(),
    periodEnd: text(),
    stage: text({ enum: PLAN_STAGES }).notNull(),
    origin: text({ enum: PLAN_ORIGINS }).notNull(),
    refreshOfId: uuid(),
    panelConsideredOn: text(),
    panelOutcome: text(),
    publishedOn: text(),
    prioritiesHeading: text().notNull(),
    directions: jsonb().notNull(),
    consultations: jsonb().notNull(),
    planningCycle: text(),
    resources: jsonb().notNull().default([]),
    about: text(),
    source: text(),
  },
  "everywhere",
);
