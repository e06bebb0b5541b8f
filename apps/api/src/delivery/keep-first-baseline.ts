import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { rowsOf } from "../database/database.ts";
import type { Columns } from "../record/entity.ts";
import type { Writing } from "../record/writing.ts";
import { Refusal } from "../refusal.ts";
import { projects } from "./project.table.ts";

/**
 * Holds a project to the end it was first measured against, once a release has carried it: another is a
 * re-baselining, which says why and who approved it.
 * @throws Refusal CONFLICT
 */
export async function keepFirstBaseline({ db, bodyId, revision }: Writing): Promise<void> {
  const [before, after, seen] = ["before", "after", "seen"].map(
    (name) => alias(projects, name) as unknown as Columns,
  ) as [Columns, Columns, Columns];
  const [moved] = await rowsOf<{ title: string }>(
    db,
    sql`SELECT ${after.title} AS title FROM ${projects} AS after
      JOIN ${projects} AS before ON ${before.id} = ${after.id} AND ${before.closedRevision} = ${after.openedRevision}
      WHERE ${after.bodyId} = ${bodyId} AND ${after.openedRevision} = ${revision}
        AND ${before.baselineEnd} IS NOT NULL AND ${before.baselineEnd} IS DISTINCT FROM ${after.baselineEnd}
        AND EXISTS (SELECT 1 FROM ${projects} AS seen WHERE ${seen.id} = ${after.id}
          AND ${seen.baselineEnd} = ${before.baselineEnd} AND ${seen.openedRelease} IS NOT NULL)
      LIMIT 1`,
  );
  if (!moved) return;
  const sentence = `The first end of "${moved.title}" has been published, and stays: re-baseline the project, with the reason and who approved it.`;
  throw new Refusal("CONFLICT", sentence, { baselineEnd: sentence });
}
