import { type SQL, sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { AsOf, visibleIn } from "./as-of.ts";
import { type AnyEntity, labelOf, type Row } from "./entity.ts";
import { type FieldChange, fieldChanges } from "./field-change.ts";
import { labelsOf } from "./labels.ts";
import { camelRow } from "./row-json.ts";
import type { Scope } from "./scope.ts";
import type { Store } from "./store.ts";

/** How one row differs between two points of a body's record. */
export interface RowChange {
  kind: "ADDED" | "CHANGED" | "REMOVED";
  entity: string;
  id: string;
  slug: string;
  label: string;
  fields: FieldChange[];
}

/** How one body's record differs between two points, in the order of the rooms. */
export async function compareRecords(
  store: Store,
  bodyId: string,
  from: AsOf,
  to: AsOf,
): Promise<RowChange[]> {
  return await compareScopes(store, bodyId, scopeOf(from), scopeOf(to));
}

/**
 * What a revision made of some of the rows that it wrote, in the order of the rooms: a revision may write many, and
 * words are made of those alone that somebody looks at.
 * @param rows their ids, by the names of their entities
 */
export async function compareRows(
  store: Store,
  bodyId: string,
  number: number,
  rows: ReadonlyMap<string, readonly string[]>,
): Promise<RowChange[]> {
  const revision = (at: number): Scope => ({ ...new AsOf("revision", []).scope(), at: sql`${at}::int` });
  return await compareScopes(store, bodyId, revision(number - 1), revision(number), rows);
}

async function compareScopes(
  store: Store,
  bodyId: string,
  before: Scope,
  after: Scope,
  only?: ReadonlyMap<string, readonly string[]>,
): Promise<RowChange[]> {
  const parts = store.entities.all.flatMap((entity) => {
    const { table } = entity;
    const ids = only?.get(entity.name);
    if (only && !ids) return [];
    const [was, is] = [visibleIn(before, table), visibleIn(after, table)];
    const among = ids ? sql`AND ${table.id} = ANY(${`{${ids.join(",")}}`}::uuid[])` : sql``;
    // A version seen at both points is no change, and is not read.
    return sql`SELECT ${entity.name}::text AS entity, (${was}) IS TRUE AS was, to_jsonb(${table}) AS row FROM ${table}
      WHERE ${table.bodyId} = ${bodyId} AND ((${was}) IS TRUE) <> ((${is}) IS TRUE) ${among}`;
  });
  if (parts.length === 0) return [];
  const versions = await rowsOf<{ entity: string; was: boolean; row: Record<string, unknown> }>(
    store.db,
    sql.join(parts, sql` UNION ALL `),
  );
  const rows = new Map<string, { entity: AnyEntity; was?: Row; is?: Row }>();
  for (const version of versions) {
    const row = camelRow(version.row);
    const change = rows.get(row.id) ?? { entity: store.entities.named(version.entity) };
    change[version.was ? "was" : "is"] = row;
    rows.set(row.id, change);
  }
  const pairs = [...rows.values()].sort(
    (a, b) => store.entities.all.indexOf(a.entity) - store.entities.all.indexOf(b.entity),
  );
  const labels = await labelsOf(
    store,
    pairs.flatMap(({ entity, was, is }) => [was, is].map((row) => ({ entity, row }))),
    (row) => sql`((${visibleIn(before, row)}) IS TRUE OR (${visibleIn(after, row)}) IS TRUE)`,
  );
  return pairs.map(({ entity, was, is }) => ({
    kind: was ? (is ? "CHANGED" : "REMOVED") : "ADDED",
    entity: entity.name,
    id: (is ?? (was as Row)).id,
    slug: (is ?? (was as Row)).slug,
    label: labelOf(entity, is ?? (was as Row)),
    fields: fieldChanges(entity, was, is, labels),
  }));
}

function scopeOf(asOf: AsOf): Scope {
  const at: SQL = sql`${asOf.bodies[0]?.at ?? 0}::int`;
  return { ...asOf.scope(), at };
}
