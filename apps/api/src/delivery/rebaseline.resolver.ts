import { type PartialDate, slipOf } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Field, Int, ObjectType, Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addComputed, addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { PartialDateScalar } from "../graph/scalars.ts";
import { visibleIn } from "../record/as-of.ts";
import type { Columns } from "../record/entity.ts";
import type { Scope } from "../record/scope.ts";
import { expectedEndOf, latestForecast } from "./end-status.ts";
import { project } from "./project.entity.ts";
import { projects } from "./project.table.ts";
import { rebaseline } from "./rebaseline.entity.ts";
import { rebaselines } from "./rebaseline.table.ts";

@ObjectType("Slip", {
  description:
    "How far a project has slipped, in months; above nil is later. Null where an end states no month.",
})
class SlipType {
  @Field(() => Int, { nullable: true, description: "From the end as first planned." })
  fromFirst!: number | null;

  @Field(() => Int, { nullable: true, description: "From the baseline now in force." })
  fromPresent!: number | null;
}

addRelation(project, "rebaselines", rowsNaming(rebaseline, "projectId"), { description: "Newest first." });

/** The end that the newest of some re-baselinings gives a project, else the project's first. */
function baselineEndAfter(condition: (row: Columns) => SQL, first: SQL, scope: Scope): SQL {
  const row = alias(rebaselines, "rebaselined") as unknown as Columns;
  return sql`coalesce((SELECT ${row.toEnd} FROM ${rebaselines} AS rebaselined
    WHERE ${condition(row)} AND ${visibleIn(scope, row)}
    ORDER BY ${row.approvedOn} DESC, ${row.openedRevision} DESC, ${row.id} DESC LIMIT 1), ${first})`;
}

const presentEnd = (of: Columns, scope: Scope): SQL =>
  baselineEndAfter((row) => sql`${row.projectId} = ${of.id}`, sql`${of.baselineEnd}`, scope);

addComputed(
  project,
  "presentBaselineEnd",
  () => PartialDateScalar,
  { sql: presentEnd, from: (_, loaded) => loaded },
  {
    nullable: true,
    description: "The end that the project is measured against now: as first planned, or re-baselined.",
  },
);

addComputed(
  project,
  "slip",
  () => SlipType,
  {
    needs: ["baselineEnd", "forecastEnd", "completedOn"],
    sql: (row, scope) =>
      sql`jsonb_build_object('forecast', ${latestForecast(row, scope)}, 'present', ${presentEnd(row, scope)})`,
    from: (row, loaded) => {
      const { baselineEnd, completedOn } = row as Record<string, PartialDate | null>;
      const { forecast, present } = loaded as { forecast: unknown; present: PartialDate | null };
      return slipOf({ first: baselineEnd ?? null, present }, completedOn ?? expectedEndOf(row, forecast));
    },
  },
  { description: "Of the end as now expected, or of the day it was completed." },
);

addComputed(
  rebaseline,
  "fromEnd",
  () => PartialDateScalar,
  {
    sql: (of, scope) => {
      const its = alias(projects, "rebaselined_project") as unknown as Columns;
      const first = sql`(SELECT ${its.baselineEnd} FROM ${projects} AS rebaselined_project
        WHERE ${its.id} = ${of.projectId} AND ${visibleIn(scope, its)})`;
      const earlier = (row: Columns) => sql`${row.projectId} = ${of.projectId}
        AND (${row.approvedOn}, ${row.openedRevision}, ${row.id}) < (${of.approvedOn}, ${of.openedRevision}, ${of.id})`;
      return baselineEndAfter(earlier, first, scope);
    },
    from: (_, loaded) => loaded,
  },
  { nullable: true, description: "The end that the project was measured against before." },
);

@Resolver()
export class RebaselineResolver extends rowResolver(rebaseline) {}
