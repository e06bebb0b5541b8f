import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, ID, Info, Int, Mutation, Resolver } from "type-graphql";
import { resolve } from "../graph/load.ts";
import { type Relation, rowsNaming } from "../graph/relation.ts";
import type { Request } from "../graph/request.ts";
import { rowClass } from "../graph/row-class.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowLists } from "../graph/row-resolver.ts";
import { rowType } from "../graph/row-types.ts";
import { createRow } from "../graph/write-rows.ts";
import { scopeAtRelease, visibleIn } from "../record/as-of.ts";
import { baseline } from "../record/baseline.entity.ts";
import { baselines } from "../record/baseline.table.ts";
import type { AnyEntity, Columns } from "../record/entity.ts";
import { rowById } from "../record/row-by-id.ts";
import type { Scope } from "../record/scope.ts";
import { plan } from "./plan.entity.ts";

/**
 * A row as it stood at its plan's baseline: the newest one set by the time the parent is read at. The baselines before
 * it stay in the plan's list.
 * @param planOf where a row of the entity names its plan
 */
export function atBaseline(entity: AnyEntity, planOf: (row: Columns) => SQL): Relation {
  return {
    to: entity,
    many: false,
    on: (from, row) => sql`${row.id} = ${from.id}`,
    scope: (from, scope) => scopeAtRelease(sql`${from.bodyId}`, baselineRelease(planOf(from), scope)),
  };
}

function baselineRelease(planId: SQL, scope: Scope): SQL {
  const set = alias(baselines, "baseline_set") as unknown as Columns;
  return sql`(SELECT ${set.release} FROM ${baselines} AS baseline_set WHERE ${set.planId} = ${planId}
    AND ${visibleIn(scope, set)} ORDER BY ${set.openedRevision} DESC LIMIT 1)`;
}

rowType(baseline);
addRelation(plan, "baselines", rowsNaming(baseline, "planId"), {
  description: "Every baseline the plan has had, newest first.",
});
addRelation(
  plan,
  "baseline",
  atBaseline(plan, (row) => sql`${row.id}`),
  { description: "The plan as it stood at its baseline; null when none is set." },
);

@Resolver()
export class BaselineResolver extends rowLists(baseline) {
  @Mutation(() => rowClass("Baseline"), { description: "Keeps a release as the yardstick of a plan." })
  async setBaseline(
    @Arg("planId", () => ID) planId: string,
    @Arg("release", () => Int) release: number,
    @Arg("reason", () => String) reason: string,
    @Arg("approvedBy", () => String, { description: "The role that approved it." }) approvedBy: string,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const planRow = await rowById(request.store, planId);
    if (planRow) await resolve(request, { body: planRow.body, asAt: `release:${release}` });
    return await createRow(request, baseline, { planId, release, reason, approvedBy }, reason, info);
  }
}
