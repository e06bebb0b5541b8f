import { READING_STATUSES } from "@frankpledge/domain";
import { integer, text, uuid } from "drizzle-orm/pg-core";
import { versionedTable } from "../record/versioned-table.ts";

export const readings = versionedTable(
  "readings",
  {
    measureId: uuid().notNull(),
    period: text().notNull(),
    area: text(),
    localAreaId: uuid(),
    value: text(),
    count: integer(),
    of: integer(),
    status: text({ enum: READING_STATUSES }).notNull(),
    note: text(),
    source: text(),
  },
  "measureId",
);
