import { READING_STATUSES } from "@frankpledge/domain";
import { index, integer, type PgColumn, text, uuid } from "drizzle-orm/pg-core";
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
  // The parts of an area and their whole are asked after for each of them as a release is made.
  ({ measureId, period }) => [index().on(measureId as PgColumn, period as PgColumn)],
);
