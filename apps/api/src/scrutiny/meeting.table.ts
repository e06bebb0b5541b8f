import { MEETING_KINDS } from "@frankpledge/domain";
import { integer, jsonb, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const meetings = versionedTable("meetings", {
  planId: uuid(),
  kind: text({ enum: MEETING_KINDS }).notNull(),
  title: text().notNull(),
  heldOn: text(),
  moves: jsonb().notNull().default([]),
  venue: text(),
  hostDeadlineDays: integer(),
  agenda: jsonb().notNull().default([]),
  papers: jsonb().notNull(),
  backgroundPapers: jsonb().notNull().default([]),
  withheld: jsonb().notNull().default([]),
  minutes: text(),
  recommendation: text(),
  resolution: text(),
  commitmentIds: uuid().array().notNull(),
  source: text(),
});
