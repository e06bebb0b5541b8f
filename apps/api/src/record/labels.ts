import { type SQL, sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { type AnyEntity, type Columns, labelOf, type Row } from "./entity.ts";
import { referencesOf, textsAt } from "./references.ts";
import { camelRow } from "./row-json.ts";
import type { Store } from "./store.ts";

/**
 * What a person would call the rows that other rows name, by id: as each was last written among what may be seen.
 * @param seen which versions of the named rows may be seen: a row without one has no name here
 */
export async function labelsOf(
  store: Store,
  rows: { entity: AnyEntity; row: Row | undefined }[],
  seen: (columns: Columns) => SQL = () => sql`true`,
): Promise<Map<string, string>> {
  const wanted = new Map<string, Set<string>>();
  for (const { entity, row } of rows) {
    if (!row) continue;
    for (const reference of referencesOf(entity.fields)) {
      const ids = wanted.get(reference.to) ?? new Set();
      for (const id of textsAt(row, reference.path)) ids.add(id);
      wanted.set(reference.to, ids);
    }
  }
  const parts = [...wanted].flatMap(([name, ids]) => {
    if (ids.size === 0) return [];
    const { table } = store.entities.named(name);
    return [
      sql`(SELECT DISTINCT ON (${table.id}) ${name}::text AS entity, to_jsonb(${table}) AS row FROM ${table}
        WHERE ${table.id} = ANY(${`{${[...ids].join(",")}}`}::uuid[]) AND ${seen(table)}
        ORDER BY ${table.id}, ${table.openedRevision} DESC)`,
    ];
  });
  if (parts.length === 0) return new Map();
  const found = await rowsOf<{ entity: string; row: Record<string, unknown> }>(
    store.db,
    sql.join(parts, sql` UNION ALL `),
  );
  return new Map(
    found.map(({ entity, row }) => {
      const named = camelRow(row);
      return [named.id, labelOf(store.entities.named(entity), named)];
    }),
  );
}
