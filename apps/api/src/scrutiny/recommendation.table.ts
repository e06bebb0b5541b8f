import { RECOMMENDATION_OUTCOMES } from "@frankpledge/domain";
import { integer, text, uuid } from "drizzle-orm/pg-core";
import { clearanceColumns, versionedTable } from "../record/versioned-table.ts";

export const recommendations = versionedTable(
  "recommendations",
  {
    meetingId: uuid().notNull(),
    position: integer().notNull(),
    text: text().notNull(),
    madeBy: text(),
    madeTo: text(),
    dueOn: text(),
    outcome: text({ enum: RECOMMENDATION_OUTCOMES }),
    response: text(),
    respondedOn: text(),
    source: text(),
    ...clearanceColumns,
  },
  "meetingId",
);
