import { type SQL, sql } from "drizzle-orm";
import type { Columns } from "../record/entity.ts";
import { measures } from "./measure.table.ts";
import { readings } from "./reading.table.ts";

/**
 * Why a reading stays with the officers. Small counts could tell who it was, a share's as well as an event's. And where
 * one part of the own area is withheld, what it was could be worked out from the whole and the other parts. So others
 * are withheld with it, the smallest first, until they are two or more that together are no small count either; where
 * all the parts are too few for that, the whole is withheld too.
 */
export function whyWithheld(row: Columns): SQL {
  const least = sql`(SELECT suppress_below FROM ${measures} AS its WHERE its.id = ${row.measureId} AND its.closed_revision IS NULL)`;
  const own = { count: sql`${row.count}`, of: sql`${row.of}`, value: sql`${row.value}` };
  return sql`CASE WHEN ${isSmall(own, least)}
    THEN 'The count is below ' || ${least} || ', so it is withheld: it could tell who it was.'
    WHEN ${least} IS NOT NULL AND ${row.area} IS NULL AND ${wouldTell(row, least)}
    THEN 'With it, a count below ' || ${least} || ' that is withheld for a part of the area could be worked out.' END`;
}

interface Figures {
  count: SQL;
  of: SQL;
  value: SQL;
}

/** Whether a count, or of a share its rest, is from 1 up to below the least. */
function isSmall({ count, of, value }: Figures, least: SQL): SQL {
  const small = (amount: SQL) => sql`(${amount} > 0 AND ${amount} < ${least})`;
  return sql`(${small(count)} OR ${small(sql`${of} - ${count}`)} OR ${of} IS NULL AND ${small(sql`${value}::numeric`)})`;
}

/** Whether a reading of the own area, or of a part of it, would tell what is withheld beside it. */
function wouldTell(row: Columns, least: SQL): SQL {
  const part = { count: sql`part.count`, of: sql`part.of`, value: sql`part.value` };
  const parts = sql`SELECT part.id, coalesce(part.count, part.value::numeric) AS counted, part.of - part.count AS rest,
      coalesce(${isSmall(part, least)}, false) AS small, coalesce(part.of, part.value::numeric) AS whole
    FROM ${readings} AS part WHERE part.measure_id = ${row.measureId} AND part.period = ${row.period}
      AND part.local_area_id IS NOT NULL AND part.closed_revision IS NULL AND coalesce(part.of, part.value::numeric) > 0`;
  // Of each part: whether one is small, and what those come to that are withheld before it.
  const inTurn = sql`SELECT id, bool_or(small) OVER () AS needed, row_number() OVER turn AS place,
      coalesce(sum(counted) OVER before, 0) AS counted, coalesce(sum(rest) OVER before, 0) AS rest,
      rest IS NOT NULL AS shared FROM (${parts}) AS parts
    WINDOW turn AS (ORDER BY small DESC, whole, id),
      before AS (turn ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`;
  return sql`CASE WHEN ${row.localAreaId} IS NULL THEN (SELECT bool_or(small)
      AND (count(*) < 2 OR sum(counted) < ${least} OR coalesce(sum(rest) < ${least}, false)) FROM (${parts}) AS parts)
    ELSE EXISTS (SELECT FROM (${inTurn}) AS turns WHERE turns.id = ${row.id} AND turns.needed
      AND (turns.place <= 2 OR turns.counted < ${least} OR turns.shared AND turns.rest < ${least})) END`;
}
