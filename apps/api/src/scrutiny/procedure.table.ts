import { PROCEDURE_KINDS, VETO_GROUNDS } from "@frankpledge/domain";
import { bigint, integer, jsonb, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const procedures = versionedTable("procedures", {
  kind: text({ enum: PROCEDURE_KINDS }).notNull(),
  title: text().notNull(),
  planId: uuid(),
  financialYear: text(),
  steps: jsonb().notNull(),
  members: integer(),
  vetoVotes: integer(),
  vetoGround: text({ enum: VETO_GROUNDS }),
  proposed: bigint({ mode: "bigint" }),
  revised: bigint({ mode: "bigint" }),
  lateReason: text(),
  source: text(),
});
