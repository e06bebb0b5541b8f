import { sql } from "drizzle-orm";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import { loadRowOf, loadRows, resolve } from "../graph/load.ts";
import { rowsNaming } from "../graph/relation.ts";
import type { Request } from "../graph/request.ts";
import { rowClass } from "../graph/row-class.ts";
import { addRelation } from "../graph/row-field.ts";
import { rowMutations } from "../graph/row-resolver.ts";
import { AsAtScalar } from "../graph/scalars.ts";
import { selectionOf } from "../graph/selection.ts";
import { localArea } from "./local-area.entity.ts";
import { owner } from "./owner.entity.ts";
import { policingBody } from "./policing-body.entity.ts";

addRelation(policingBody, "localAreas", rowsNaming(localArea, "bodyId"));
addRelation(policingBody, "owners", rowsNaming(owner, "bodyId"));

@Resolver()
export class PolicingBodyResolver extends rowMutations(policingBody) {
  @Query(() => [rowClass("PolicingBody")], {
    description: "Every policing body that has anything to read there.",
  })
  async policingBodies(
    @Arg("asAt", () => AsAtScalar, { nullable: true }) asAt: string | null,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const asOf = await resolve(request, { asAt });
    return await loadRows(request, policingBody, asOf, selectionOf(info, policingBody.name));
  }

  @Query(() => rowClass("PolicingBody"), { nullable: true })
  async policingBody(
    @Arg("slug", () => String) slug: string,
    @Arg("asAt", () => AsAtScalar, { nullable: true }) asAt: string | null,
    @Ctx() request: Request,
    @Info() info: GraphQLResolveInfo,
  ) {
    const question = { condition: () => sql`true`, what: `policing body "${slug}"` };
    return await loadRowOf(request, policingBody, { body: slug, asAt }, question, info);
  }
}
