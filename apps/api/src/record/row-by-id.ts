import { isRowId } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import type { AnyEntity } from "./entity.ts";
import type { Store } from "./store.ts";

/** Which entity and body an id belongs to, whether its row is still live or not; null for an id the record never had. */
export async function rowById(
  store: Store,
  id: string,
): Promise<{ entity: AnyEntity; bodyId: string; body: string } | null> {
  if (!isRowId(id)) return null;
  const parts = [...store.entities.all, ...store.entities.ledgers].map(
    ({ name, table }) =>
      sql`SELECT ${name}::text AS name, ${table.bodyId} AS body_id FROM ${table} WHERE ${table.id} = ${id}`,
  );
  const [found] = await rowsOf<{ name: string; body_id: string; body: string }>(
    store.db,
    sql`SELECT found.name, found.body_id, records.slug AS body FROM (${sql.join(parts, sql` UNION ALL `)}) AS found
      JOIN records ON records.body_id = found.body_id LIMIT 1`,
  );
  return found ? { entity: store.entities.named(found.name), bodyId: found.body_id, body: found.body } : null;
}
