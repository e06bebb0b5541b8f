import { AIM_KINDS, LEADS, PART_STAGES } from "@frankpledge/domain";
import { jsonb, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const commitments = versionedTable(
  "commitments",
  {
    planId: uuid().notNull(),
    priorityId: uuid(),
    workstreamId: uuid(),
    code: text(),
    text: text().notNull(),
    aimKind: text({ enum: AIM_KINDS }),
    lead: text({ enum: LEADS }),
    ownerId: uuid(),
    dueBy: text(),
    manifestoReference: text(),
    stage: text({ enum: PART_STAGES }),
    stageNote: text(),
    resources: jsonb().notNull().default([]),
    source: text(),
  },
  "planId",
);
