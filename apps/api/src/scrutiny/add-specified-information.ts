import { SPECIFIED_INFORMATION } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import type { Revising } from "../record/revising.ts";
import { Refusal } from "../refusal.ts";
import { publicationDuty } from "./publication-duty.entity.ts";
import { publicationDuties } from "./publication-duty.table.ts";

/**
 * Adds what the Specified Information Order 2011/3050 asks for and a body's list does not have yet, after what it has.
 * An item is known again by its title, so that one which the office took off can be added once more.
 * @returns the number added
 * @throws Refusal CONFLICT when nothing is missing
 */
export async function addSpecifiedInformation(revising: Revising): Promise<number> {
  const listed = await rowsOf<{ title: string; position: number }>(
    revising.db,
    sql`SELECT title, position FROM ${publicationDuties}
      WHERE ${publicationDuties.bodyId} = ${revising.bodyId} AND ${publicationDuties.closedRevision} IS NULL`,
  );
  const missing = SPECIFIED_INFORMATION.filter((item) => !listed.some(({ title }) => title === item.title));
  if (missing.length === 0)
    throw new Refusal("CONFLICT", "The list has every item of the Specified Information Order already.");
  const last = Math.max(0, ...listed.map(({ position }) => position));
  for (const [index, item] of missing.entries())
    await revising.create(publicationDuty, { ...item, position: last + index + 1 });
  return missing.length;
}
