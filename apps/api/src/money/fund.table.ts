import { FUND_KINDS } from "@frankpledge/domain";
import { bigint, jsonb, text, uuid } from "drizzle-orm/pg-core";
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
  openingBalance: bigint({ mode: "bigint" }),
  openingYear: text(),
  movements: jsonb().notNull().default([]),
  priorityIds: uuid().array().notNull(),
  source: text(),
});
