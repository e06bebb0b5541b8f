import { commitmentGaps } from "@frankpledge/domain";
import { Resolver } from "type-graphql";
import { rowsNaming } from "../graph/relation.ts";
import { addComputed, addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { commitment } from "./commitment.entity.ts";
import { owner } from "./owner.entity.ts";
import { plan } from "./plan.entity.ts";
import { priority } from "./priority.entity.ts";
import { workstream } from "./workstream.entity.ts";

addRelation(plan, "commitments", rowsNaming(commitment, "planId"));
addRelation(priority, "commitments", rowsNaming(commitment, "priorityId"));
addRelation(workstream, "commitments", rowsNaming(commitment, "workstreamId"));
addRelation(owner, "commitments", rowsNaming(commitment, "ownerId"));

addComputed(
  commitment,
  "gaps",
  () => [String],
  {
    needs: ["code", "ownerId"],
    from: (row) =>
      commitmentGaps(row as { code: string | null; ownerId: string | null }).map((gap) => gap.words),
  },
  { description: "What the pledge lacks of a code and an owner, in words (S2.2)." },
);

@Resolver()
export class CommitmentResolver extends rowResolver(commitment) {}
