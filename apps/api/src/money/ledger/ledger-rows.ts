import { sql } from "drizzle-orm";
import { type ClassType, Field, ID, Int, ObjectType } from "type-graphql";
import { project } from "../../delivery/project.entity.ts";
import { addComputed, addRelation } from "../../graph/row-field.ts";
import { rowLists } from "../../graph/row-resolver.ts";
import { rowType } from "../../graph/row-types.ts";
import { MoneyScalar } from "../../graph/scalars.ts";
import type { AnyEntity } from "../../record/entity.ts";
import { partsAt } from "./ledger-conditions.ts";

/** A part of a line as the API tells it. */
@ObjectType("Allocation", {
  description:
    "A part of a line that counts for a project; without a project, as outside the plan's projects.",
})
class AllocationType {
  @Field(() => ID, { nullable: true })
  projectId!: string | null;

  @Field(() => Int, { description: "Hundredths of a per cent of the line: 10000 is all of it." })
  share!: number;

  @Field(() => MoneyScalar)
  amount!: number;

  @Field(() => String, { description: "RULE, FILE or HAND." })
  origin!: string;

  @Field(() => ID, { nullable: true, description: "For officers: rules are never published." })
  ruleId!: string | null;
}

/**
 * What the API offers of a ledger: its root list and one line by its id, and of each line what it counts for. Lines are
 * written by imports and corrections alone.
 */
export function ledgerResolver(entity: AnyEntity): ClassType {
  rowType(entity);
  addRelation(
    entity,
    "projects",
    {
      to: project,
      many: true,
      on: (line, row, scope) => sql`${row.id} IN (SELECT part.project_id FROM ${partsAt(line, scope)})`,
    },
    { description: "The projects that the line counts for, in whole or in part." },
  );
  addRelation(project, entity.plural, {
    to: entity,
    many: true,
    on: (from, line, scope) =>
      sql`EXISTS (SELECT FROM ${partsAt(line, scope)} AND part.project_id = ${from.id})`,
  });
  addComputed(
    entity,
    "allocations",
    () => [AllocationType],
    {
      sql: (
        line,
        scope,
      ) => sql`(SELECT coalesce(jsonb_agg(jsonb_build_object('projectId', part.project_id, 'share', part.share,
          'amount', part.pence, 'origin', part.origin, 'ruleId', ${scope.interval === "revision" ? sql`part.rule_id` : sql`NULL`}) ORDER BY part.place), '[]'::jsonb)
        FROM ${partsAt(line, scope)})`,
      from: (_, loaded) => loaded,
    },
    { description: "What the line counts for; empty: not yet linked." },
  );
  addComputed(
    entity,
    "standing",
    () => Boolean,
    {
      sql: (line, scope) => sql`(${line.reversalOfId} IS NULL
        AND (${line.reversedRevision} IS NULL OR ${line.reversedRevision} > ${scope.revision}))`,
      from: (_, loaded) => loaded,
    },
    { description: "False for a line that was taken back, and for what takes one back." },
  );
  return rowLists(entity);
}
