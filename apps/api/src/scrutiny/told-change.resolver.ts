import { TOLD_CHANGES, type ToldChangeKind } from "@frankpledge/domain";
import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Field, FieldResolver, ID, Info, ObjectType, Resolver, Root } from "type-graphql";
import { z } from "zod";
import { enumOf } from "../graph/enums.ts";
import { ChangeSetType } from "../graph/record/record.types.ts";
import type { Request } from "../graph/request.ts";
import { changesInWords } from "./changes-in-words.ts";

const kindEnum = enumOf(z.enum(TOLD_CHANGES).meta({ id: "ToldChangeKind" }));

@ObjectType("ToldChange", { description: "A change in words that a Panel member can read." })
class ToldChangeType {
  @Field(() => kindEnum as never)
  kind!: ToldChangeKind;

  @Field(() => String)
  sentence!: string;

  @Field(() => String, { description: "The entity's name, such as Project." })
  entity!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String, { nullable: true, description: "The slug of its plan." })
  plan!: string | null;
}

@Resolver(() => ChangeSetType)
export class ToldChangeResolver {
  @FieldResolver(() => [ToldChangeType], {
    description:
      "What moved, in words: projects that began, ended, slipped or were rated anew, budgets, questions answered.",
  })
  async inWords(@Root() { asked }: ChangeSetType, @Ctx() request: Request, @Info() info: GraphQLResolveInfo) {
    return await changesInWords(info.schema, request, asked);
  }
}
