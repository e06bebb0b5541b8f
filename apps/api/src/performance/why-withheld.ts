import { type SQL, sql } from "drizzle-orm";
import type { Columns } from "../record/entity.ts";
import { measures } from "./measure.table.ts";
import { readings } from "./reading.table.ts";

/**
 * Why a reading stays with the officers. Small counts could tell who it was, a share's as well as an event's. And where
 * one part of the own area is withheld, what it was could be worked out from the whole and the other parts. So others
 * are withheld with it, the smallest first, until they are two or more that together are no small count either; where
 * too few parts are left for that, since the others are too small or were told in a release before, the whole is
 * withheld too.
 */
export function whyWithheld(row: Columns): SQL {
  const told = sql`EXISTS (SELECT FROM ${readings} AS told WHERE told.id = part.id AND told.opened_release IS NOT NULL)`;
  const least = leastOf(row);
  return withheldAs(row, told, {
    small: sql`'The count is below ' || ${least} || ', so it is withheld: it could tell who it was.'`,
    telling: sql`'With it, a count below ' || ${least} || ' that is withheld for a part of the area could be worked out.'`,
  });
}

/** Whether a reading would be withheld if nothing had been published yet. */
export const isToBeWithheld = (row: Columns): SQL =>
  sql`${withheldAs(row, sql`false`, { small: sql`true`, telling: sql`true` })} IS NOT NULL`;

/**
 * What a reading is withheld as, null where it is not. A CASE asks in this order and no further: where a measure
 * withholds nothing, and for what is of other areas, the parts are not looked at.
 */
const withheldAs = (row: Columns, told: SQL, { small, telling }: { small: SQL; telling: SQL }): SQL =>
  sql`CASE WHEN ${leastOf(row)} IS NULL THEN NULL
    WHEN ${isSmall(figuresOf(row), leastOf(row))} THEN ${small}
    WHEN ${row.area} IS NOT NULL THEN NULL
    WHEN ${wouldTell(row, told)} THEN ${telling} END`;

/** The count below which a measure's are withheld, by what it says now; null where none is. */
const leastOf = (row: Columns): SQL =>
  sql`(SELECT suppress_below FROM ${measures} AS its WHERE its.id = ${row.measureId} AND its.closed_revision IS NULL)`;

interface Figures {
  count: SQL;
  of: SQL;
  value: SQL;
}

const figuresOf = ({ count, of, value }: Columns): Figures => ({
  count: sql`${count}`,
  of: sql`${of}`,
  value: sql`${value}`,
});

/** Whether a count, or of a share its rest, is from 1 up to below the least. */
function isSmall({ count, of, value }: Figures, least: SQL): SQL {
  const small = (amount: SQL) => sql`(${amount} > 0 AND ${amount} < ${least})`;
  return sql`(${small(count)} OR ${small(sql`${of} - ${count}`)} OR ${of} IS NULL AND ${small(sql`${value}::numeric`)})`;
}

/**
 * Whether a reading of the own area, or of a part of it, would tell what is withheld beside it.
 * @param told whether a `part` hides nothing any more, since a release told it
 */
function wouldTell(row: Columns, told: SQL): SQL {
  const least = leastOf(row);
  const figures = { count: sql`part.count`, of: sql`part.of`, value: sql`part.value` };
  const parts = sql`SELECT part.id, coalesce(part.count, part.value::numeric) AS counted, part.of - part.count AS rest,
      coalesce(part.of, part.value::numeric) AS whole, coalesce(${isSmall(figures, least)}, false) AS small, ${told} AS told
    FROM ${readings} AS part WHERE part.measure_id = ${row.measureId} AND part.period = ${row.period}
      AND part.local_area_id IS NOT NULL AND part.closed_revision IS NULL AND coalesce(part.of, part.value::numeric) > 0`;
  // What those come to that are withheld before a part, the small ones first.
  const inTurn = sql`SELECT *, bool_or(small) OVER () AS needed, row_number() OVER turn AS place,
      coalesce(sum(counted) OVER before, 0) AS counted_before, coalesce(sum(rest) OVER before, 0) AS rest_before
    FROM (${parts}) AS parts
    WINDOW turn AS (ORDER BY small DESC, whole, id),
      before AS (turn ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)`;
  const withheld = sql`SELECT * FROM (${inTurn}) AS turns WHERE needed
    AND (small OR place <= 2 OR counted_before < ${least} OR rest IS NOT NULL AND rest_before < ${least})`;
  const tooFew = sql`SELECT bool_or(small) AND (count(*) FILTER (WHERE NOT told) < 2
      OR coalesce(sum(counted) FILTER (WHERE NOT told), 0) < ${least}
      OR coalesce(sum(rest) FILTER (WHERE NOT told) < ${least}, false)) FROM (${withheld}) AS hidden`;
  return sql`CASE WHEN ${row.localAreaId} IS NULL THEN (${tooFew})
    ELSE EXISTS (SELECT FROM (${withheld}) AS hidden WHERE hidden.id = ${row.id}) END`;
}
