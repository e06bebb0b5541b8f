import { MEETING_KINDS } from "@frankpledge/domain";
import { jsonb, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const meetings = versionedTable("meetings", {
  planId: uuid(),
  kind: text({ enum: MEETING_KINDS }).notNull(),
  title: text().notNull(),
  heldOn: text(),
  papers: jsonb().notNull(),
  minutes: text(),
  recommendation: text(),
  resolution: text(),
  commitmentIds: uuid().array().notNull(),
  source: text(),
});
