import { sql } from "drizzle-orm";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import { rowsOf } from "../database/database.ts";
import { loadRow, resolveForRow } from "../graph/load.ts";
import { rowsNaming } from "../graph/relation.ts";
import type { Request } from "../graph/request.ts";
import { rowClass } from "../graph/row-class.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { AsAtScalar } from "../graph/scalars.ts";
import { pointAt } from "../record/as-of.ts";
import type { Columns } from "../record/entity.ts";
import { records } from "../record/record.table.ts";
import { plan } from "./plan.entity.ts";
import { plans } from "./plan.table.ts";
import { policingBody } from "./policing-body.entity.ts";

addRelation(policingBody, "plans", rowsNaming(plan, "bodyId"));
addRelation(plan, "refreshes", rowsNaming(plan, "refreshOfId"), {
  description: "The plans that refresh this one.",
});

@Resolver()
export class PlanResolver extends rowResolver(plan) {
  @Query(() => rowClass("Plan"), { nullable: true })
  async plan(
    @Arg("slug", () => String) slug: string,
    @Arg("asAt", () => AsAtScalar, { nullable: true }) asAt: string | null,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    // A plan's slug names one plan of all bodies', so it tells whose releases and revisions are meant.
    const body = sql`SELECT ${records.slug} AS slug FROM ${plans} JOIN ${records} ON ${records.bodyId} = ${plans.bodyId}
      WHERE ${plans.slug} = ${slug} LIMIT 1`;
    const { store, viewer } = request;
    const what = `plan "${slug}"`;
    const question = { condition: (row: Columns) => sql`${row.slug} = ${slug}`, what };
    // What the public sees hangs on the body's releases alone; what an account sees, on whether it keeps the body.
    if (viewer === null) {
      const asOf = pointAt(null, { asAt, body: sql`(${body})`, now: store.now() });
      return await loadRow(request, plan, { ...question, asOf }, info);
    }
    const [record] = await rowsOf<{ slug: string }>(store.db, body);
    const asOf = await resolveForRow(request, record?.slug, asAt, what);
    return await loadRow(request, plan, { ...question, asOf }, info);
  }
}
