import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { projects } from "../../delivery/project.table.ts";
import { commitments } from "../../plan/commitment.table.ts";
import { visibleIn } from "../../record/as-of.ts";
import type { Columns } from "../../record/entity.ts";
import type { Scope } from "../../record/scope.ts";
import { marked } from "./dimension.ts";

/** Which plan, priority, pledge and area each project's money counts for: those of its lead pledge, once. */
export function projectKeys(bodyId: string, scope: Scope): SQL {
  const project = alias(projects, "p") as unknown as Columns;
  const lead = alias(commitments, "c") as unknown as Columns;
  const single = (list: SQL) => sql`CASE cardinality(${list}) WHEN 0 THEN NULL WHEN 1 THEN (${list})[1]::text
    ELSE ${marked("SEVERAL")} END`;
  return sql`SELECT p.id, p.id::text AS project_key, p.plan_id::text AS plan_key,
      coalesce(c.id::text, ${marked("NOT_STATED")}) AS commitment_key,
      coalesce(c.priority_id::text, ${single(sql`p.priority_ids`)}, ${marked("NOT_STATED")}) AS priority_key,
      ${single(sql`p.area_ids`)} AS area_key
    FROM ${projects} AS p LEFT JOIN ${commitments} AS c ON c.id = p.lead_commitment_id AND c.body_id = ${bodyId}
        AND ${visibleIn(scope, lead)}
    WHERE p.body_id = ${bodyId} AND ${visibleIn(scope, project)}`;
}
