import { integer, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const rounds = versionedTable(
  "rounds",
  {
    planId: uuid().notNull(),
    title: text().notNull(),
    positionDate: text().notNull(),
    meetingTitle: text(),
    meetingOn: text(),
    hostDays: integer(),
    clearanceDays: integer().notNull(),
    dueOn: text(),
    projectIds: uuid().array().notNull(),
    note: text(),
    source: text(),
  },
  "planId",
);
