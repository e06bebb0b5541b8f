import { integer, text, uuid } from "drizzle-orm/pg-core";
import { clearanceColumns, versionedTable } from "../record/versioned-table.ts";

export const surveys = versionedTable("surveys", {
  planId: uuid(),
  title: text().notNull(),
  series: text(),
  commissionedBy: text(),
  conductedBy: text(),
  fieldworkFrom: text(),
  fieldworkTo: text(),
  method: text(),
  population: text(),
  invited: integer(),
  responses: integer(),
  responseAsWritten: text(),
  weighting: text(),
  limits: text(),
  publishedAt: text(),
  source: text(),
  ...clearanceColumns,
});
