import { PART_STAGES } from "@frankpledge/domain";
import { integer, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const priorities = versionedTable(
  "priorities",
  {
    planId: uuid().notNull(),
    position: integer().notNull(),
    code: text(),
    title: text(),
    description: text(),
    stage: text({ enum: PART_STAGES }),
    stageNote: text(),
    source: text(),
  },
  "planId",
);
