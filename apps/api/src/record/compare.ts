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

/** How one body's record differs between two of its revisions, in the order of the rooms. */
export async function compareRevisions(
  store: Store,
  bodyId: string,
  from: number,
  to: number,
): Promise<RowChange[]> {
  const revision = (number: number): Scope => ({
    ...new AsOf("revision", []).scope(),
    at: sql`${number}::int`,
  });
  return await compareScopes(store, bodyId, revision(from), revision(to));
}

async function compareScopes(
  store: Store,
  bodyId: string,
  before: Scope,
  after: Scope,
): Promise<RowChange[]> {
  const parts = store.entities.all.map((entity) => {
    const { table } = entity;
    const [was, is] = [visibleIn(before, table), visibleIn(after, table)];
    // A version seen at both points is no change, and is not read.
    return sql`SELECT ${entity.name}::text AS entity, (${was}) IS TRUE AS was, to_jsonb(${table}) AS row FROM ${table}
      WHERE ${table.bodyId} = ${bodyId} AND ((${was}) IS TRUE) <> ((${is}) IS TRUE)`;
  });
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
