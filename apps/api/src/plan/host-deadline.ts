import type { NATIONS } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import type { Writing } from "../record/writing.ts";
import { policingBodies } from "./policing-body.table.ts";

/** The host authority's usual deadline. */
interface HostDeadline {
  /** Working days before a meeting of the Panel. */
  days: number;
  nation: (typeof NATIONS)[number];
}

/**
 * The deadline of the authority that hosts the Panel, as the body keeps it. New meetings and rounds copy it, so that a
 * deadline which the authority changes later moves none that was called before.
 * @returns null where the body states none
 */
export async function usualHostDeadline({ db, bodyId }: Writing): Promise<HostDeadline | null> {
  const [body] = await rowsOf<HostDeadline>(
    db,
    sql`SELECT ${policingBodies.hostDeadlineDays} AS days, ${policingBodies.nation} AS nation FROM ${policingBodies}
      WHERE ${policingBodies.id} = ${bodyId} AND ${policingBodies.closedRevision} IS NULL
        AND ${policingBodies.hostDeadlineDays} IS NOT NULL`,
  );
  return body ?? null;
}
