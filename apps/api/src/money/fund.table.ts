import { FUND_KINDS } from "@frankpledge/domain";
import { jsonb, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const funds = versionedTable("funds", {
  planId: uuid(),
  kind: text({ enum: FUND_KINDS }).notNull(),
  code: text(),
  name: text().notNull(),
  purpose: text(),
  budget: jsonb(),
  usedToDate: jsonb(),
  tranches: jsonb().notNull(),
  priorityIds: uuid().array().notNull(),
  source: text(),
});
