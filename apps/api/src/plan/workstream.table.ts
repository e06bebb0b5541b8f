import { PART_STAGES, WORKSTREAM_KINDS } from "@frankpledge/domain";
import { integer, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const workstreams = versionedTable(
  "workstreams",
  {
    priorityId: uuid().notNull(),
    kind: text({ enum: WORKSTREAM_KINDS }).notNull(),
    position: integer().notNull(),
    code: text(),
    title: text().notNull(),
    description: text(),
    stage: text({ enum: PART_STAGES }),
    stageNote: text(),
    rank: integer(),
    rankReason: text(),
    source: text(),
  },
  "priorityId",
);
