import { type SQL, sql } from "drizzle-orm";
import { rowsOf } from "../database/database.ts";
import { type AsOf, visibleIn } from "./as-of.ts";
import { type AnyEntity, labelOf, type Row, textFields } from "./entity.ts";
import { camelRow } from "./row-json.ts";
import type { Store } from "./store.ts";

/** A row that a search found. */
export interface SearchHit {
  entity: string;
  id: string;
  slug: string;
  label: string;
  /** The passage that was found, without the words around it that do not matter. */
  excerpt: string;
  /** The slugs of its policing body and, where it belongs to one, of its plan. */
  body: string;
  plan: string | null;
}

/**
 * Finds rows by words, as a search engine reads them: "a phrase", -without, either or. The best match comes first.
 * It reads the rows as they stand at the point asked for, so there is no index that could know more than the reader may.
 */
export async function searchRecords(
  store: Store,
  asOf: AsOf,
  text: string,
  first: number,
): Promise<SearchHit[]> {
  const question = sql`websearch_to_tsquery('english', ${text})`;
  const scope = asOf.scope();
  const parts = store.entities.all.flatMap((entity) => {
    const words = textOf(entity);
    if (!words) return [];
    const { table } = entity;
    return [
      sql`SELECT ${entity.name}::text AS entity, ${table.bodyId} AS body_id, to_jsonb(${table}) AS row, ${words} AS words
        FROM ${asOf.relation()} JOIN ${table} ON ${table.bodyId} = as_of.body_id
        WHERE ${visibleIn(scope, table)} AND to_tsvector('english', ${words}) @@ ${question}`,
    ];
  });
  const { table: plans } = store.entities.named("Plan");
  const found = await rowsOf<{
    entity: string;
    row: Row;
    body: string;
    plan: string | null;
    excerpt: string;
  }>(
    store.db,
    sql`SELECT hit.entity, hit.row, records.slug AS body,
        (SELECT ${plans.slug} FROM ${plans} WHERE ${plans.id} = (hit.row ->> 'plan_id')::uuid LIMIT 1) AS plan,
        ts_headline('english', hit.words, ${question}, 'StartSel="", StopSel="", MaxFragments=1, MaxWords=30') AS excerpt
      FROM (${sql.join(parts, sql` UNION ALL `)}) AS hit JOIN records ON records.body_id = hit.body_id
      ORDER BY ts_rank(to_tsvector('english', hit.words), ${question}) DESC, hit.entity, hit.row ->> 'slug' COLLATE "C"
      LIMIT ${first}`,
  );
  return found.map(({ entity, row, body, plan, excerpt }) => {
    const fields = camelRow(row);
    const label = labelOf(store.entities.named(entity), fields);
    return { entity, id: fields.id, slug: fields.slug, label, excerpt, body, plan };
  });
}

/** Everything that a row says, as one text. */
function textOf(entity: AnyEntity): SQL | null {
  const fields = textFields(entity).filter((field) => field !== "source");
  if (fields.length === 0) return null;
  const columns = fields.map((field) => sql`${entity.table[field]}`);
  return sql`concat_ws(' · ', ${sql.join(columns, sql`, `)})`;
}
