import { canonicalJson } from "../digest.ts";
import type { AnyEntity, Row } from "../entity.ts";
import type { LiveRows } from "./live-rows.ts";
import type { Condition } from "./proposal.ts";

/** What a proposed row was found to be on record. */
export type Match = { row: Row | null } | { reason: string };

/**
 * Finds the live row that is meant. Of two rows that differ in what an earlier condition names, such as their codes,
 * neither is the other, though they have the same title; a slug says where a row is read and not what it is.
 * @param conditions in the order in which they count, none with a value that is not stated
 */
export async function matchRow(
  live: LiveRows,
  entity: AnyEntity,
  conditions: readonly Condition[],
): Promise<Match> {
  for (const [place, condition] of conditions.entries()) {
    const stronger = Object.assign({}, ...conditions.slice(0, place)) as Condition;
    const found = (await live.where(entity, condition)).filter((row) => !isAnother(row, stronger, condition));
    if (found.length > 1)
      return {
        reason: `The record has ${found.length} ${entity.plural} with the ${wordsOf(condition)}: say which by its slug.`,
      };
    if (found[0]) return { row: found[0] };
  }
  return { row: null };
}

const isAnother = (row: Row, stronger: Condition, condition: Condition): boolean =>
  Object.entries(stronger).some(
    ([field, value]) =>
      field !== "slug" &&
      !(field in condition) &&
      row[field] !== null &&
      canonicalJson(row[field]) !== canonicalJson(value),
  );

const wordsOf = (condition: Condition): string =>
  Object.entries(condition)
    .filter(([field]) => !field.endsWith("Id"))
    .map(([field, value]) => `${field} “${value}”`)
    .join(" and the ");
