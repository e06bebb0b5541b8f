import { decisionLineFields } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from "type-graphql";
import { project } from "../delivery/project.entity.ts";
import { valueClass } from "../graph/field-types.ts";
import { loadRowOf } from "../graph/load.ts";
import { rowsListing, rowsNaming } from "../graph/relation.ts";
import type { Request } from "../graph/request.ts";
import { rowClass } from "../graph/row-class.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { AsAtScalar, MoneyScalar } from "../graph/scalars.ts";
import { plan } from "../plan/plan.entity.ts";
import { policingBody } from "../plan/policing-body.entity.ts";
import { decision } from "./decision.entity.ts";

addRelation(policingBody, "decisions", rowsNaming(decision, "bodyId"));
addRelation(plan, "decisions", rowsNaming(decision, "planId"));
addRelation(project, "decisions", rowsListing(decision, "projectIds"));

@Resolver()
export class DecisionResolver extends rowResolver(decision) {
  @Query(() => rowClass("Decision"), { nullable: true })
  async decision(
    @Arg("body", () => String) body: string,
    @Arg("reference", () => String) reference: string,
    @Arg("asAt", () => AsAtScalar, { nullable: true }) asAt: string | null,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const what = `decision "${reference}"`;
    return await loadRowOf(
      request,
      decision,
      { body, asAt },
      { condition: (row) => sql`${row.reference} = ${reference}`, what },
      info,
    );
  }
}

@Resolver(() => valueClass(decisionLineFields, "output"))
export class DecisionLineResolver {
  @FieldResolver(() => MoneyScalar, {
    nullable: true,
    description: "The stated amount's value; null when not stated.",
  })
  amount(@Root() line: { stated: { value: string | null } }) {
    return line.stated.value;
  }
}
