import { PACK_KINDS } from "@frankpledge/domain";
import { integer, jsonb, text, uuid } from "drizzle-orm/pg-core";
import { clearanceColumns, versionedTable } from "../record/versioned-table.ts";

export const packs = versionedTable("packs", {
  planId: uuid().notNull(),
  meetingId: uuid(),
  kind: text({ enum: PACK_KINDS }).notNull(),
  title: text().notNull(),
  periodFrom: text().notNull(),
  periodTo: text().notNull(),
  item: text(),
  contact: text(),
  pressContact: text(),
  recommendation: text(),
  sections: jsonb().notNull(),
  panelReport: text(),
  panelReportOn: text(),
  response: text(),
  responseOn: text(),
  edition: integer().notNull(),
  replacesId: uuid(),
  correction: text(),
  signOffs: jsonb().notNull(),
  /** The report as it was made when it became final, and the format that it was made in: written once, by its release. */
  document: jsonb(),
  reportFormat: integer(),
  ...clearanceColumns,
});
