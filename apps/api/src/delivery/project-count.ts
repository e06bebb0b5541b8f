import { type ProjectStage, projectStage } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf } from "../graph/enums.ts";
import type { ComputedField } from "../graph/relation.ts";
import { visibleIn } from "../record/as-of.ts";
import type { Columns } from "../record/entity.ts";
import { projects } from "./project.table.ts";

const stageEnum = enumOf(projectStage);

/** How many projects of a stage a priority has (S3.1). Each project counts once, so the parts make up the whole. */
@ObjectType("ProjectCount", {
  description: "How many projects of a stage a priority has; each project counts once.",
})
export class ProjectCountType {
  @Field(() => stageEnum as never)
  stage!: ProjectStage;

  @Field(() => ID, {
    nullable: true,
    description: "Null when the priority is not stated, or there are several.",
  })
  priorityId!: string | null;

  @Field(() => Boolean, { description: "True for projects that serve several priorities." })
  several!: boolean;

  @Field(() => Int)
  count!: number;
}

/** A plan's projects counted by stage and priority, with rows of their own for "not stated" and "several". */
export const projectCounts: ComputedField = {
  sql: (plan, scope) => {
    const project = alias(projects, "counted") as unknown as Columns;
    return sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('stage', stage, 'priorityId', priority_id,
        'several', several, 'count', n)), '[]'::jsonb)
      FROM (SELECT ${project.stage} AS stage,
          CASE WHEN cardinality(${project.priorityIds}) = 1 THEN ${project.priorityIds}[1] END AS priority_id,
          cardinality(${project.priorityIds}) > 1 AS several, count(*)::int AS n
        FROM ${projects} AS counted WHERE ${project.planId} = ${plan.id} AND ${visibleIn(scope, project)}
        GROUP BY 1, 2, 3 ORDER BY 1, 2, 3) AS counts)`;
  },
  from: (_, loaded) => loaded,
};
