import { sql } from "drizzle-orm";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import { loadRowOf } from "../graph/load.ts";
import { rowsListing, rowsNaming } from "../graph/relation.ts";
import type { Request } from "../graph/request.ts";
import { rowClass } from "../graph/row-class.ts";
import { addComputed, addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { AsAtScalar, PartialDateScalar } from "../graph/scalars.ts";
import { atBaseline } from "../plan/baseline.resolver.ts";
import { commitment } from "../plan/commitment.entity.ts";
import { localArea } from "../plan/local-area.entity.ts";
import { owner } from "../plan/owner.entity.ts";
import { plan } from "../plan/plan.entity.ts";
import { plans } from "../plan/plan.table.ts";
import { priority } from "../plan/priority.entity.ts";
import { DeliveryRagType, deliveryRag } from "./delivery-rag.ts";
import { EndStatusType, endStatus, expectedEndField } from "./end-status.ts";
import { project } from "./project.entity.ts";
import { ProjectCountType, projectCounts } from "./project-count.ts";
import { StrandCountType, strandCounts } from "./strand-count.ts";

addRelation(plan, "projects", rowsNaming(project, "planId"));
addRelation(priority, "projects", rowsListing(project, "priorityIds"));
addRelation(commitment, "projects", rowsListing(project, "commitmentIds"));
addRelation(localArea, "projects", rowsListing(project, "areaIds"));
addRelation(owner, "projects", rowsNaming(project, "ownerId"));
addRelation(
  project,
  "baseline",
  atBaseline(project, (row) => sql`${row.planId}`),
  {
    description: "The project as it stood at its plan's baseline; null when there is none, or it came later.",
  },
);
addComputed(project, "deliveryRag", () => DeliveryRagType, deliveryRag, { nullable: true });
addComputed(project, "endStatus", () => EndStatusType, endStatus);
addComputed(project, "expectedEnd", () => PartialDateScalar, expectedEndField, {
  nullable: true,
  description:
    "The end as now expected: by the latest update that states one, else the project's own forecast.",
});
addComputed(plan, "projectCounts", () => [ProjectCountType], projectCounts);
addComputed(plan, "strandCounts", () => [StrandCountType], strandCounts);

@Resolver()
export class ProjectResolver extends rowResolver(project) {
  @Query(() => rowClass("Project"), { nullable: true })
  async project(
    @Arg("body", () => String) body: string,
    @Arg("plan", () => String) planSlug: string,
    @Arg("slug", () => String) slug: string,
    @Arg("asAt", () => AsAtScalar, { nullable: true }) asAt: string | null,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const inPlan = sql`SELECT ${plans.id} FROM ${plans} WHERE ${plans.slug} = ${planSlug}`;
    const what = `project "${slug}" in the plan "${planSlug}"`;
    return await loadRowOf(
      request,
      project,
      { body, asAt },
      { condition: (row) => sql`${row.slug} = ${slug} AND ${row.planId} IN (${inPlan})`, what },
      info,
    );
  }
}
