import { type SQL, sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { type Filter, filterCondition } from "../graph/filter.ts";
import { aliasName, RowLoader } from "../graph/load-rows.ts";
import { type OrderStep, orderTerms } from "../graph/order.ts";
import type { Selection } from "../graph/selection.ts";
import { type AsOf, visibleIn } from "../record/as-of.ts";
import type { AnyEntity, Columns } from "../record/entity.ts";
import type { Scope } from "../record/scope.ts";
import type { Store } from "../record/store.ts";
import { withdrawals } from "../record/withdrawal.table.ts";
import { type Place, stretchesAfter } from "./stretch.ts";

/** A row as it was loaded, under the keys that `RowLoader` gives. */
export type LoadedRow = Record<string, unknown>;

/** Which rows of one body are read, at a point that was resolved beforehand. */
export interface RowsAsked {
  asOf: AsOf;
  filter?: Filter | undefined;
  orderBy?: OrderStep[] | undefined;
}

/** How many rows are held at once. The embedded database has one connection, which others wait for in the meantime. */
const AT_ONCE = 2_000;

/**
 * Reads every row that is asked for, in order, some thousands at a time. Whatever is written while they are read, the
 * rows are those of the point that was asked for.
 * @throws Error when a text is withdrawn in the meantime: what was read may hold it, so it must not be finished
 */
export async function* readRows(
  store: Store,
  entity: AnyEntity,
  selection: Selection,
  asked: RowsAsked,
): AsyncGenerator<LoadedRow[]> {
  const loader = new RowLoader(store.entities);
  const row = loader.aliased(entity);
  const { scope, bodyId, from, where } = sourceOf(entity, row, asked);
  const terms = orderTerms(entity, row, asked.orderBy);
  const columns = loader.columns(entity, row, selection, scope);
  const place = sql.join(
    terms.map((term) => term.value),
    sql`, `,
  );
  let withdrawn: number | null = null;

  let stretches = stretchesAfter(terms, null);
  for (let stretch = stretches.shift(); stretch; stretch = stretches.shift()) {
    const [answer] = await rowsOf<{ withdrawn: number; rows: (LoadedRow & { "#place": Place })[] }>(
      store.db,
      sql`SELECT (SELECT count(*)::int FROM ${withdrawals} WHERE ${withdrawals.bodyId} = ${bodyId}) AS withdrawn,
        (SELECT coalesce(json_agg(row_to_json(page.*)), '[]'::json) FROM (
          SELECT ${columns}, json_build_array(${place}) AS "#place" FROM ${from}
          WHERE ${where} AND ${stretch.where} ORDER BY ${stretch.order} LIMIT ${AT_ONCE}) AS page) AS rows`,
    );
    if (!answer) throw new Error("A statement that counts has a row.");
    if (withdrawn !== null && withdrawn !== answer.withdrawn)
      throw new Error("A text was withdrawn while it was downloaded.");
    withdrawn = answer.withdrawn;
    const last = answer.rows.at(-1);
    if (last) yield answer.rows;
    if (last && answer.rows.length === AT_ONCE) stretches = stretchesAfter(terms, last["#place"]);
  }
}

/** How many rows are asked for. */
export async function countRows(store: Store, entity: AnyEntity, asked: RowsAsked): Promise<number> {
  const row = new RowLoader(store.entities).aliased(entity);
  const { from, where } = sourceOf(entity, row, asked);
  const [answer] = await rowsOf<{ count: number }>(
    store.db,
    sql`SELECT count(*)::int AS count FROM ${from} WHERE ${where}`,
  );
  return answer?.count ?? 0;
}

/** The point of the record as constants, without which no index gives the rows of a body in their order. */
function sourceOf(
  entity: AnyEntity,
  row: Columns,
  { asOf, filter }: RowsAsked,
): { scope: Scope; bodyId: SQL; from: SQL; where: SQL } {
  const [body] = asOf.bodies;
  if (!body) throw new Error("A download is of one body.");
  const scope: Scope = {
    interval: asOf.interval,
    at: sql`${body.at}::int`,
    revision: sql`${body.revision}::int`,
    today: sql`${body.today}::text`,
    readAt: sql`${JSON.stringify(body.read_at)}::jsonb`,
  };
  const bodyId = sql`${body.body_id}::uuid`;
  return {
    scope,
    bodyId,
    from: sql`${entity.table} AS ${sql.identifier(aliasName(row))}`,
    where: sql`${row.bodyId} = ${bodyId} AND ${visibleIn(scope, row)}
      AND ${filterCondition(entity, row, filter, scope)}`,
  };
}
