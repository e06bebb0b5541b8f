import { PROJECT_STAGES } from "@frankpledge/domain";
import { boolean, jsonb, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const projects = versionedTable(
  "projects",
  {
    planId: uuid().notNull(),
    code: text(),
    title: text().notNull(),
    objective: text(),
    strand: text(),
    stage: text({ enum: PROJECT_STAGES }).notNull(),
    statutory: boolean().notNull(),
    ownerId: uuid(),
    priorityIds: uuid().array().notNull(),
    commitmentIds: uuid().array().notNull(),
    leadCommitmentId: uuid(),
    areaIds: uuid().array().notNull(),
    baselineEnd: text(),
    forecastEnd: text(),
    deadline: text(),
    completedOn: text(),
    cost: jsonb(),
    resources: jsonb().notNull().default([]),
    scheduleTask: text(),
    source: text(),
  },
  "planId",
);
