import { sql } from "drizzle-orm";
import { type AsOf, visibleIn } from "../record/as-of.ts";
import type { AnyEntity, Row } from "../record/entity.ts";
import type { Scope } from "../record/scope.ts";
import type { Store } from "../record/store.ts";

/** All rows of a kind that one body has at a point of its record, as the tables keep them. */
export async function rowsAt(store: Store, asOf: AsOf, { table }: AnyEntity): Promise<Row[]> {
  const [body] = asOf.bodies;
  if (!body) throw new Error("A download is of one body.");
  const scope: Scope = { ...asOf.scope(), at: sql`${body.at}::int` };
  return (await store.db
    .select()
    .from(table)
    .where(sql`${table.bodyId} = ${body.body_id} AND ${visibleIn(scope, table)}`)) as Row[];
}
