import { type ProjectStage, projectStage } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Field, Int, ObjectType } from "type-graphql";
import { enumOf } from "../graph/enums.ts";
import type { ComputedField } from "../graph/relation.ts";
import { visibleIn } from "../record/as-of.ts";
import type { Columns } from "../record/entity.ts";
import { projects } from "./project.table.ts";

/** How many projects of a stage a strand has (S0.8). A project is of one strand at most, so it counts once. */
@ObjectType("StrandCount", {
  description: "How many projects of a stage a strand of the plan has; each project counts once.",
})
export class StrandCountType {
  @Field(() => String, {
    nullable: true,
    description: "As the plan's papers print it; null when not stated.",
  })
  strand!: string | null;

  @Field(() => enumOf(projectStage) as never)
  stage!: ProjectStage;

  @Field(() => Int)
  count!: number;
}

/** A plan's projects counted by strand and stage, with a row of their own for those whose strand is not stated. */
export const strandCounts: ComputedField = {
  sql: (plan, scope) => {
    const project = alias(projects, "stranded") as unknown as Columns;
    return sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('strand', strand, 'stage', stage, 'count', n)),
        '[]'::jsonb)
      FROM (SELECT ${project.strand} AS strand, ${project.stage} AS stage, count(*)::int AS n
        FROM ${projects} AS stranded WHERE ${project.planId} = ${plan.id} AND ${visibleIn(scope, project)}
        GROUP BY 1, 2 ORDER BY ${project.strand} COLLATE "C" NULLS LAST, 2) AS counts)`;
  },
  from: (_, loaded) => loaded,
};
