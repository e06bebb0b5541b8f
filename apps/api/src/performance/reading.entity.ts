import { readingFields } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Columns } from "../record/entity.ts";
import { defineEntity } from "../record/entity.ts";
import { measures } from "./measure.table.ts";
import { mustFitTheirMeasure } from "./must-fit-measure.ts";
import { readings } from "./reading.table.ts";

export const reading = defineEntity({
  name: "Reading",
  plural: "readings",
  fields: readingFields,
  table: readings,
  slugWithin: "measureId",
  label: ["period"],
  slugFrom: ["period", "area"],
  order: [{ field: "period" }, { field: "area" }],
  consequence: mustFitTheirMeasure,
  heldBack: tooSmall,
});

/** Small counts could tell who it was (a share's as well as an event's): they stay with the officers. */
function tooSmall(row: Columns): SQL {
  const least = sql`(SELECT suppress_below FROM ${measures} AS its WHERE its.id = ${row.measureId} AND its.closed_revision IS NULL)`;
  const small = (count: SQL) => sql`(${count} > 0 AND ${count} < ${least})`;
  return sql`CASE WHEN ${small(sql`${row.count}`)} OR ${small(sql`${row.of} - ${row.count}`)}
      OR ${row.of} IS NULL AND ${small(sql`${row.value}::numeric`)}
    THEN 'The count is below ' || ${least} || ', so it is withheld: it could tell who it was.' END`;
}
