import { NATIONS, SPENDING_BASES } from "@frankpledge/domain";
import { boolean, integer, jsonb, text } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const policingBodies = versionedTable(
  "policing_bodies",
  {
    name: text().notNull(),
    area: text().notNull(),
    forceName: text(),
    nation: text({ enum: NATIONS }).notNull(),
    panelName: text(),
    synthetic: boolean().notNull(),
    performanceLinks: jsonb().notNull().default([]),
    hostDeadlineDays: integer(),
    spendingBasis: text({ enum: SPENDING_BASES }).notNull().default("LINE"),
    about: text(),
    source: text(),
  },
  "everywhere",
);
