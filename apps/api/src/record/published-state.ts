import { sql } from "drizzle-orm";
import { type Database, rowsOf } from "../database/database.ts";
import { releases } from "./release.table.ts";
import { withdrawals } from "./withdrawal.table.ts";

/**
 * Names what the public can see of every body's record at this moment: the newest digest of each, and how often a
 * text was withdrawn. While it stays the same, so does every answer to an anonymous reader.
 */
export async function publishedState(db: Database): Promise<string> {
  const [state] = await rowsOf<{ state: string }>(
    db,
    sql`SELECT concat(
        (SELECT string_agg(digest, ' ' ORDER BY body_id) FROM (
          SELECT DISTINCT ON (${releases.bodyId}) ${releases.bodyId} AS body_id, ${releases.digest} AS digest
          FROM ${releases} ORDER BY ${releases.bodyId}, ${releases.number} DESC) AS newest),
        ' ', (SELECT count(*) FROM ${withdrawals})) AS state`,
  );
  return state?.state ?? "";
}
