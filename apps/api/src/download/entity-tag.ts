import { createHash, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import type { AsOf } from "../record/as-of.ts";
import { releases } from "../record/release.table.ts";
import type { Store } from "../record/store.ts";
import { withdrawals } from "../record/withdrawal.table.ts";

/** Tells this build from any other, which may write the same rows in another way. */
const BUILD = randomUUID();

/**
 * Names what an address gives at a release: it changes with the software and with a withdrawal alone.
 * @returns null for what was not published
 */
export async function entityTag(store: Store, asOf: AsOf, address: string): Promise<string | null> {
  const [body] = asOf.bodies;
  if (asOf.interval !== "release" || !body) return null;
  const [state] = await rowsOf<{ digest: string; withdrawn: number }>(
    store.db,
    sql`SELECT ${releases.digest} AS digest,
        (SELECT count(*)::int FROM ${withdrawals} WHERE ${withdrawals.bodyId} = ${releases.bodyId}) AS withdrawn
      FROM ${releases} WHERE ${releases.bodyId} = ${body.body_id} AND ${releases.number} = ${body.at}`,
  );
  const named = JSON.stringify([BUILD, state?.digest, state?.withdrawn, address]);
  return `"${createHash("sha256").update(named).digest("base64url")}"`;
}
