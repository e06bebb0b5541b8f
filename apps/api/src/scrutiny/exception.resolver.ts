import { type CalendarDate, EXCEPTION_KINDS, EXCEPTION_RULES, type ExceptionKind } from "@frankpledge/domain";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Field, ID, Info, Int, ObjectType, Query, Resolver } from "type-graphql";
import { z } from "zod";
import { enumOf } from "../graph/enums.ts";
import { resolveOne } from "../graph/load.ts";
import { ReadAtType } from "../graph/read-at.type.ts";
import type { Request } from "../graph/request.ts";
import { AsAtScalar } from "../graph/scalars.ts";
import { findExceptions, type LookedAt } from "./find-exceptions.ts";

const kindEnum = enumOf(z.enum(EXCEPTION_KINDS).meta({ id: "ExceptionKind" }));
const groupEnum = enumOf(
  z.enum(["OFF_COURSE", "GAP"]).meta({
    id: "ExceptionGroup",
    description: "Something goes wrong, or the record lacks what an answer needs.",
  }),
);

@ObjectType("ExceptionRule", {
  description: "A rule by which something needs attention, with its tolerance.",
})
class ExceptionRuleType {
  @Field(() => kindEnum as never)
  kind!: ExceptionKind;

  @Field(() => groupEnum as never)
  group!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: "The whole rule in words." })
  rule!: string;

  @Field(() => Int, { description: "How many rows it finds." })
  count!: number;
}

@ObjectType("Exception", { description: "A row that needs attention, and why." })
class ExceptionType {
  @Field(() => kindEnum as never)
  kind!: ExceptionKind;

  @Field(() => String, { description: "What was found, as a sentence." })
  sentence!: string;

  @Field(() => String, { description: "The entity's name, such as Project." })
  entity!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String)
  slug!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String, { nullable: true, description: "The slug of its plan." })
  plan!: string | null;

  @Field(() => String, { nullable: true, description: "The role that answers for it." })
  owner!: string | null;
}

@ObjectType("LookedAt", { description: "How many rows the rules were held against." })
class LookedAtType implements LookedAt {
  @Field(() => Int)
  projects!: number;

  @Field(() => Int)
  measures!: number;

  @Field(() => Int)
  commitments!: number;

  @Field(() => Int, { description: "Questions and recommendations." })
  questions!: number;
}

@ObjectType("ExceptionReport", {
  description:
    "What needs attention, by one set of rules: in the officers' first screen, in packs and in public.",
})
class ExceptionReportType {
  @Field(() => ReadAtType)
  readAt!: ReadAtType;

  @Field(() => LookedAtType, {
    description: "That the rules find nothing says little where there is nothing to look at.",
  })
  lookedAt!: LookedAt;

  @Field(() => [ExceptionRuleType], { description: "Every rule, those that find nothing included." })
  rules!: ExceptionRuleType[];

  @Field(() => [ExceptionType], { description: "In the order of the rules." })
  exceptions!: ExceptionType[];
}

@Resolver()
export class ExceptionResolver {
  @Query(() => ExceptionReportType, { description: "What needs attention in a body's record (S0.5)." })
  async exceptions(
    @Arg("body", () => String) body: string,
    @Arg("planId", () => ID, { nullable: true, description: "Of one plan alone." }) planId: string | null,
    @Arg("asAt", () => AsAtScalar, { nullable: true }) asAt: string | null,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ExceptionReportType> {
    const { at } = await resolveOne(request, { body, asAt });
    const { exceptions, lookedAt } = await findExceptions(info.schema, request, {
      body,
      asAt: asAt ?? null,
      planId: planId ?? null,
      today: at.today as CalendarDate,
    });
    const rules = EXCEPTION_KINDS.map((kind) => ({
      kind,
      ...EXCEPTION_RULES[kind],
      count: exceptions.filter((exception) => exception.kind === kind).length,
    }));
    return { readAt: at.read_at as ReadAtType, lookedAt, rules, exceptions };
  }
}
