import { COLOURS } from "@frankpledge/domain";
import { integer, text, uuid } from "drizzle-orm/pg-core";
import { clearanceColumns, versionedTable } from "../record/versioned-table.ts";

export const statusUpdates = versionedTable(
  "status_updates",
  {
    projectId: uuid().notNull(),
    schemeId: uuid(),
    positionDate: text().notNull(),
    colour: text({ enum: COLOURS }),
    narrative: text().notNull(),
    percent: integer(),
    forecastEnd: text(),
    helpNeeded: text(),
    reportedBy: text(),
    roundId: uuid(),
    receivedOn: text(),
    enteredFor: text(),
    source: text(),
    ...clearanceColumns,
  },
  "projectId",
);
