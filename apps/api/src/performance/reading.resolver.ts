import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import type { Request } from "../graph/request.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { mayChange } from "../graph/write-rows.ts";
import { localArea } from "../plan/local-area.entity.ts";
import { commitRevision } from "../record/commit.ts";
import { measure } from "./measure.entity.ts";
import { reading } from "./reading.entity.ts";
import { publishedSmallCounts, withdrawSmallCounts } from "./withdraw-small-counts.ts";

addRelation(measure, "readings", rowsNaming(reading, "measureId"));
addRelation(localArea, "readings", rowsNaming(reading, "localAreaId"));

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
