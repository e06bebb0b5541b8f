import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { type Relation, rowsNaming } from "../graph/relation.ts";
import type { Request } from "../graph/request.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { mayChange } from "../graph/write-rows.ts";
import { localArea } from "../plan/local-area.entity.ts";
import { visibleIn } from "../record/as-of.ts";
import { commitRevision } from "../record/commit.ts";
import type { Columns } from "../record/entity.ts";
import { measure } from "./measure.entity.ts";
import { reading } from "./reading.entity.ts";
import { readings } from "./reading.table.ts";
import { publishedSmallCounts, withdrawSmallCounts } from "./withdraw-small-counts.ts";

/** The readings of a measure that are of some areas, of the latest period that any of those has. */
const latestWhere = (isMeant: (row: Columns) => SQL): Relation => ({
  to: reading,
  many: true,
  on: (from, row, scope) => {
    const any = alias(readings, "any_reading") as unknown as Columns;
    return sql`${row.measureId} = ${from.id} AND ${isMeant(row)} AND ${row.period} = (
      SELECT max(any_reading.period COLLATE "C") FROM ${readings} AS any_reading
      WHERE any_reading.measure_id = ${from.id} AND ${isMeant(any)} AND ${visibleIn(scope, any)})`;
  },
});

addRelation(measure, "readings", rowsNaming(reading, "measureId"));
addRelation(localArea, "readings", rowsNaming(reading, "localAreaId"));
addRelation(
  measure,
  "partReadings",
  latestWhere((row) => sql`${row.localAreaId} IS NOT NULL`),
  { description: "The parts of the body's own area, of the latest period that they were counted in." },
);
addRelation(
  measure,
  "otherReadings",
  latestWhere((row) => sql`${row.area} IS NOT NULL`),
  { description: "The other forces and the country, of the latest period that they were counted in." },
);

@ObjectType("PublishedSmallCount", {
  description:
    "A reading that is withheld by what its measure says now, and was published before it said so.",
})
class PublishedSmallCountType {
  @Field(() => ID, { description: "The reading's." })
  id!: string;

  @Field(() => String)
  period!: string;

  @Field(() => String, {
    description: "The period in words, with the area where it is not the whole of the own one.",
  })
  label!: string;

  @Field(() => Int, { description: "The first published version that told it." })
  release!: number;
}

@Resolver()
export class ReadingResolver extends rowResolver(reading) {
  @Query(() => [PublishedSmallCountType], {
    description:
      "The readings of a measure that are withheld now and stand in published versions, which never change by themselves. For officers.",
  })
  async publishedSmallCounts(@Arg("measureId", () => ID) measureId: string, @Ctx() request: Request) {
    await mayChange(request, measureId, measure);
    return await publishedSmallCounts(request.store.db, measureId);
  }

  @Mutation(() => Int, {
    description:
      "Takes those readings out of every published version, for ever, as one revision; the officers keep them. Gives how many.",
  })
  async withdrawSmallCounts(
    @Arg("measureId", () => ID) measureId: string,
    @Arg("reason", () => String) reason: string,
    @Arg("approvedBy", () => String) approvedBy: string,
    @Ctx() request: Request,
  ) {
    const { body, account } = await mayChange(request, measureId, measure);
    const why = { measureId, reason, approvedBy, now: request.store.now() };
    const { result } = await commitRevision(request.store, { body, author: account, reason }, (revising) =>
      withdrawSmallCounts(revising, why),
    );
    return result;
  }
}
