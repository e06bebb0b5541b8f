import { SCRUTINY_SOURCES } from "@frankpledge/domain";
import { text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const scrutinyActivities = versionedTable("scrutiny_activities", {
  planId: uuid(),
  meetingId: uuid(),
  kind: text({ enum: SCRUTINY_SOURCES }).notNull(),
  title: text().notNull(),
  through: text(),
  doneOn: text(),
  found: text(),
  outcome: text(),
  commitmentIds: uuid().array().notNull(),
  projectIds: uuid().array().notNull(),
  source: text(),
});
