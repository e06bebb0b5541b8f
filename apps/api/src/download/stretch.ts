import { type SQL, sql } from "drizzle-orm";
import { type OrderTerm, orderBy } from "../graph/order.ts";

/** The values that a row has for the terms of an order. */
export type Place = (string | number | boolean | null)[];

/** A part of a list that an index can be read along: what its rows have to be, and their order. */
export interface Stretch {
  where: SQL;
  order: SQL;
}

/**
 * A list from its beginning, or what follows a row of it, as stretches that come one after the other. An index is
 * entered where a stretch begins, so that the last page of a million lines is found as fast as the first; one
 * condition for all that follows would have every page read the list from its start.
 * @param place null for the list from its beginning
 */
export function stretchesAfter(terms: OrderTerm[], place: Place | null): Stretch[] {
  if (place === null) return stretchesOf(terms, [], sql`IS NOT NULL`);
  const last = terms.length - 1;
  return terms.flatMap((_, back) => {
    const depth = last - back;
    const term = terms[depth] as OrderTerm;
    const value = place[depth] ?? null;
    // Rows without a value come last, so nothing of this term follows one.
    if (value === null) return [];
    const beyond = sql`${sql.raw(term.descending ? "<" : ">")} ${typed(value, term)}`;
    return stretchesOf(terms.slice(depth), sameAs(terms.slice(0, depth), place), beyond);
  });
}

/** Rows that are the same in all terms before, and whose next term meets a condition; then those without a value. */
function stretchesOf([term, ...further]: OrderTerm[], same: SQL[], condition: SQL): Stretch[] {
  if (!term) return [];
  const stretch = (own: SQL, order: SQL[]): Stretch => ({
    where: sql.join([...same, own], sql` AND `),
    order: sql.join([...order, ...(further.length > 0 ? [orderBy(further)] : [])], sql`, `),
  });
  const valued = stretch(sql`${term.value} ${condition}`, [alongIndex(term)]);
  return term.nullable ? [valued, stretch(sql`${term.value} IS NULL`, [])] : [valued];
}

/** Where no value is missing, it makes no difference where the missing would stand but to an index. */
function alongIndex({ value, nullable, descending }: OrderTerm): SQL {
  if (!nullable) return sql`${value} ${sql.raw(descending ? "DESC" : "ASC")}`;
  return sql`${value} ${sql.raw(descending ? "DESC NULLS LAST" : "ASC NULLS FIRST")}`;
}

function sameAs(terms: OrderTerm[], place: Place): SQL[] {
  return terms.map((term, depth) => {
    const value = place[depth] ?? null;
    return value === null ? sql`${term.value} IS NULL` : sql`${term.value} = ${typed(value, term)}`;
  });
}

const typed = (value: Exclude<Place[number], null>, { type }: OrderTerm): SQL =>
  sql`${value}::${sql.raw(type)}`;
