import { isRowId } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { alias, type PgTable } from "drizzle-orm/pg-core";
import { type Database, rowsOf } from "../../database/database.ts";
import { project } from "../../delivery/project.entity.ts";
import { commitment } from "../../plan/commitment.entity.ts";
import { localArea } from "../../plan/local-area.entity.ts";
import { plan } from "../../plan/plan.entity.ts";
import { priority } from "../../plan/priority.entity.ts";
import { visibleIn } from "../../record/as-of.ts";
import { type AnyEntity, type Columns, labelOf } from "../../record/entity.ts";
import type { Scope } from "../../record/scope.ts";
import { fund } from "../fund.entity.ts";
import type { FinanceDimension } from "./dimension.ts";

/** The rows that each dimension's keys name. */
const NAMED: Partial<Record<FinanceDimension, AnyEntity>> = {
  PLAN: plan,
  PRIORITY: priority,
  COMMITMENT: commitment,
  PROJECT: project,
  FUND: fund,
  AREA: localArea,
};

/** The slugs and labels of the rows that a breakdown's keys name, as they stood at the point it was read at. */
export async function namesOf(
  db: Database,
  scope: Scope,
  bodyId: string,
  { groupBy, keys }: { groupBy: readonly FinanceDimension[]; keys: readonly string[] },
): Promise<Map<string, { slug: string; label: string }>> {
  const ids = [...new Set(keys)].filter(isRowId);
  const entities = groupBy.flatMap((dimension) => NAMED[dimension] ?? []);
  if (ids.length === 0 || entities.length === 0) return new Map();
  const wanted = sql`(SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`;
  const parts = entities.map((entity) => {
    const row = alias(entity.table as unknown as PgTable, "named") as unknown as Columns;
    const told = ["id", "slug", ...entity.label].map((name) => sql`${name}::text, ${row[name]}`);
    return sql`SELECT ${entity.name}::text AS entity, json_build_object(${sql.join(told, sql`, `)}) AS row FROM ${entity.table} AS named
      WHERE named.body_id = ${bodyId} AND named.id IN ${wanted} AND ${visibleIn(scope, row)}`;
  });
  const found = await rowsOf<{ entity: string; row: { id: string; slug: string } }>(
    db,
    sql.join(parts, sql` UNION ALL `),
  );
  return new Map(
    found.map(({ entity: name, row }) => {
      const entity = entities.find((one) => one.name === name) ?? project;
      return [row.id, { slug: row.slug, label: labelOf(entity, row) }];
    }),
  );
}
