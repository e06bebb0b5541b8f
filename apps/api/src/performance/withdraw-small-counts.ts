import { formatReadingPeriod, parseReadingPeriod, type readingFields } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { type Database, rowsOf } from "../database/database.ts";
import { localAreas } from "../plan/local-area.table.ts";
import type { Columns } from "../record/entity.ts";
import type { Revising } from "../record/revising.ts";
import { withdrawWithin } from "../record/withdraw.ts";
import { Refusal } from "../refusal.ts";
import { reading } from "./reading.entity.ts";
import { readings } from "./reading.table.ts";
import { isToBeWithheld } from "./why-withheld.ts";

/** A reading that is withheld by what its measure says now, and was published before it said so. */
export interface PublishedSmallCount {
  id: string;
  period: string;
  /** The period in words, with the area where it is not the whole of the own one. */
  label: string;
  /** The number of the first published version that told it. */
  release: number;
}

/** The readings of a measure that are withheld now and stand in published versions, which never change by themselves. */
export async function publishedSmallCounts(db: Database, measureId: string): Promise<PublishedSmallCount[]> {
  const row = readings as unknown as Columns;
  const told = sql`(SELECT min(told.opened_release) FROM ${readings} AS told
    WHERE told.id = ${row.id} AND told.opened_release IS NOT NULL AND told.value IS NOT NULL)`;
  const area: SQL = sql`coalesce(${row.area}, (SELECT name FROM ${localAreas} AS part
    WHERE part.id = ${row.localAreaId} AND part.closed_revision IS NULL))`;
  const found = await rowsOf<{ id: string; period: string; area: string | null; release: number }>(
    db,
    sql`SELECT ${row.id}, ${row.period}, ${area} AS area, ${told} AS release FROM ${readings}
      WHERE ${row.measureId} = ${measureId} AND ${row.closedRevision} IS NULL
        AND ${isToBeWithheld(row)} AND ${told} IS NOT NULL
      ORDER BY ${row.period} COLLATE "C", area COLLATE "C" NULLS FIRST`,
  );
  return found.map(({ area: where, ...one }) => ({ ...one, label: wordsOf(one.period, where) }));
}

/**
 * Takes back the small counts of a measure that were published: their figures go out of every version, and each reading
 * is entered anew, so that the officers keep it and no release carries it.
 * @returns how many were taken back
 * @throws Refusal CONFLICT when there are none; BAD_USER_INPUT without a reason or an approver
 */
export async function withdrawSmallCounts(
  revising: Revising,
  { measureId, ...why }: { measureId: string; reason: string; approvedBy: string; now: Date },
): Promise<number> {
  const small = await publishedSmallCounts(revising.db, measureId);
  if (small.length === 0)
    throw new Refusal("CONFLICT", "No small count of this measure stands in a published version.");
  for (const { id } of small) {
    const [kept] = await rowsOf<Kept>(
      revising.db,
      sql`SELECT period, area, local_area_id AS "localAreaId", value, count, "of", status, note, source
        FROM ${readings} WHERE id = ${id} AND closed_revision IS NULL`,
    );
    if (!kept) throw new Error(`The reading ${id} has gone within its own revision.`);
    for (const field of ["value", "count", "of"])
      await withdrawWithin(revising, why.now, { ...why, rowId: id, field });
    await revising.remove(reading, id);
    await revising.create(reading, { ...kept, measureId });
  }
  return small.length;
}

type Kept = Omit<z.input<typeof readingFields>, "measureId">;

function wordsOf(period: string, area: string | null): string {
  const read = parseReadingPeriod(period);
  return [read.ok ? formatReadingPeriod(read.value) : period, area].filter(Boolean).join(", ");
}
