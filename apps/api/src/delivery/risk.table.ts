import { integer, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const risks = versionedTable(
  "risks",
  {
    projectId: uuid().notNull(),
    ownerId: uuid(),
    title: text().notNull(),
    likelihood: integer().notNull(),
    impact: integer().notNull(),
    mitigation: text(),
    reviewedOn: text(),
    closedOn: text(),
    source: text(),
  },
  "projectId",
);
