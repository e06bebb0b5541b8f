import { RAG_KINDS } from "@frankpledge/domain";
import { jsonb, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const ragSchemes = versionedTable(
  "rag_schemes",
  {
    planId: uuid().notNull(),
    kind: text({ enum: RAG_KINDS }).notNull(),
    name: text().notNull(),
    description: text(),
    ratings: jsonb().notNull(),
    source: text(),
  },
  "planId",
);
