import { isPublicationOverdue, nextPublicationDue, type PublicationState } from "@frankpledge/domain";
import { Arg, Ctx, Int, Mutation, Resolver } from "type-graphql";
import type { Request } from "../graph/request.ts";
import { addComputed } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { PartialDateScalar } from "../graph/scalars.ts";
import { commitRevision } from "../record/commit.ts";
import { mustKeep } from "../record/viewer.ts";
import { addSpecifiedInformation } from "./add-specified-information.ts";
import { publicationDuty } from "./publication-duty.entity.ts";

const needs = ["cadence", "coversTo"];

addComputed(
  publicationDuty,
  "nextDue",
  () => PartialDateScalar,
  { needs, from: (row) => nextPublicationDue(row as unknown as PublicationState) },
  {
    nullable: true,
    description:
      "The last day for the next publication; null where it is published on change, or none is logged.",
  },
);
addComputed(publicationDuty, "overdue", () => Boolean, {
  needs,
  from: (row, _, today) => isPublicationOverdue(row as unknown as PublicationState, today as never),
});

@Resolver()
export class PublicationDutyResolver extends rowResolver(publicationDuty) {
  @Mutation(() => Int, {
    description:
      "Adds what the Specified Information Order asks for and the list does not have yet, as one revision. Gives the number added.",
  })
  async addSpecifiedInformation(@Arg("body", () => String) body: string, @Ctx() request: Request) {
    const author = mustKeep(request.viewer, body);
    const reason = "What the Specified Information Order asks for, added to the list";
    const { result } = await commitRevision(request.store, { body, author, reason }, addSpecifiedInformation);
    return result;
  }
}
