import type { LedgerSource } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { ComputedField } from "../graph/relation.ts";
import { visibleIn } from "../record/as-of.ts";
import type { Columns } from "../record/entity.ts";
import type { Scope } from "../record/scope.ts";
import { budgetLines } from "./budget-line.table.ts";
import { budgetMovements } from "./budget-movement.table.ts";
import { isLoaded } from "./finance/ledger-facts.ts";
import { projectSums } from "./finance/release-sum.table.ts";
import { projectDeltas } from "./ledger/delta.table.ts";

/** What approved movements add to a budget line at a point of the record. */
export function movedSum(line: SQL, scope: Scope): SQL {
  const movement = alias(budgetMovements, "moving") as unknown as Columns;
  return sql`(SELECT coalesce(sum((part ->> 'amount')::bigint), 0)::bigint FROM ${budgetMovements} AS moving,
      jsonb_array_elements(moving.lines) AS part
    WHERE moving.lines @> jsonb_build_array(jsonb_build_object('budgetLineId', ${line}))
      AND part ->> 'budgetLineId' = ${line}::text AND moving.approved_by IS NOT NULL AND ${visibleIn(scope, movement)})`;
}

/** A project's budget: its lines with every approved movement. Null when no line is its own: not stated, which is not nil. */
export const projectBudget: ComputedField = {
  sql: (project, scope) => {
    const line = alias(budgetLines, "budgeted") as unknown as Columns;
    return sql`(SELECT sum(budgeted.original + ${movedSum(sql`budgeted.id`, scope)})::bigint FROM ${budgetLines} AS budgeted
      WHERE budgeted.project_id = ${project.id} AND ${visibleIn(scope, line)})`;
  },
  from: (_, loaded) => loaded,
};

/**
 * What a ledger says was spent on a project. Nil where the ledger has lines of the body and none of the project; null
 * where it is not loaded.
 */
export const projectSpent = (source: LedgerSource): ComputedField => ({
  sql: (project, scope) => sql`coalesce((${spentOn(project, source, scope)}),
      CASE WHEN ${isLoaded(sql`${project.bodyId}`, scope, source)} THEN 0 END)`,
  from: (_, loaded) => loaded,
});

function spentOn(project: Columns, source: LedgerSource, scope: Scope): SQL {
  if (scope.interval === "release")
    return sql`SELECT sum(${source === "POSTING" ? sql`spent.postings` : sql`spent.payments`})::bigint FROM ${projectSums} AS spent
      WHERE spent.project_id = ${project.id} AND spent.release = ${scope.at}`;
  return sql`SELECT sum(spent.pence)::bigint FROM ${projectDeltas} AS spent
    WHERE spent.project_id = ${project.id} AND spent.source = ${source} AND spent.revision <= ${scope.revision}`;
}
