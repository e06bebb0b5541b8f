import { GRANT_KINDS } from "@frankpledge/domain";
import { bigint, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const grants = versionedTable("grants", {
  title: text().notNull(),
  partnerId: uuid().notNull(),
  kind: text({ enum: GRANT_KINDS }).notNull(),
  financialYear: text().notNull(),
  awardedOn: text(),
  amount: bigint({ mode: "bigint" }).notNull(),
  paid: bigint({ mode: "bigint" }),
  fundId: uuid(),
  projectId: uuid(),
  priorityIds: uuid().array().notNull(),
  decisionId: uuid(),
  purpose: text(),
  conditions: text(),
  source: text(),
});
