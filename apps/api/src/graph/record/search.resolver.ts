import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from "type-graphql";
import { searchRecords } from "../../record/search.ts";
import { resolve } from "../load.ts";
import { positive } from "../page.ts";
import type { Request } from "../request.ts";
import { AsAtScalar } from "../scalars.ts";

/** The most hits a search gives, and how many it gives when it is not told. */
const MAX_HITS = 100;
const DEFAULT_HITS = 20;

@ObjectType("SearchHit", { description: "A row that a search found." })
class SearchHitType {
  @Field(() => String, { description: "The entity's name, such as Project." })
  entity!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String, { description: "The passage that was found." })
  excerpt!: string;

  @Field(() => String, { description: "The policing body's slug." })
  body!: string;

  @Field(() => String, {
    nullable: true,
    description: "The slug of the plan it belongs to, when it belongs to one.",
  })
  plan!: string | null;
}

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHitType], {
    description: 'Rows by words: "a phrase", -without, either or. Best match first.',
  })
  async search(
    @Arg("text", () => String) text: string,
    @Arg("body", () => String, { nullable: true }) body: string | null,
    @Arg("first", () => Int, { nullable: true }) first: number | null,
    @Arg("asAt", () => AsAtScalar, { nullable: true }) asAt: string | null,
    @Ctx() request: Request,
  ) {
    const asOf = await resolve(request, { body, asAt });
    return await searchRecords(request.store, asOf, text, positive(first, "first", MAX_HITS, DEFAULT_HITS));
  }
}
