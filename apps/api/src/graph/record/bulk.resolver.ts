import { GraphQLDateTime } from "graphql-scalars";
import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { commitRevision } from "../../record/commit.ts";
import type { Revising } from "../../record/revising.ts";
import { Refusal } from "../../refusal.ts";
import type { Request } from "../request.ts";
import { mayChange } from "../write-rows.ts";

/** What is done to several rows at once is one revision, as it is one act of one person. */
@Resolver()
export class BulkResolver {
  @Mutation(() => Int, {
    description: "Removes rows of one body, of any kinds, as one revision. Gives their number.",
  })
  async removeRows(
    @Arg("ids", () => [ID]) ids: string[],
    @Arg("reason", () => String, { nullable: true }) reason: string | null,
    @Ctx() request: Request,
  ) {
    return await asOneRevision(request, ids, reason, (revising) => revising.removeAll(ids));
  }

  @Mutation(() => Int, {
    description: "Clears drafts of one body for publication, as one revision. Gives their number.",
  })
  async clearRows(
    @Arg("ids", () => [ID]) ids: string[],
    @Arg("embargoUntil", () => GraphQLDateTime, { nullable: true }) embargoUntil: Date | null,
    @Arg("reason", () => String, { nullable: true }) reason: string | null,
    @Ctx() request: Request,
  ) {
    return await asOneRevision(request, ids, reason, (revising) => revising.clear(ids, embargoUntil));
  }
}

async function asOneRevision(
  request: Request,
  ids: string[],
  reason: string | null,
  work: (revising: Revising) => Promise<number>,
): Promise<number> {
  const [first] = ids;
  if (first === undefined) throw new Refusal("BAD_USER_INPUT", "Name at least one row.");
  const { body, account } = await mayChange(request, first);
  const { result } = await commitRevision(request.store, { body, author: account, reason }, work);
  return result;
}
