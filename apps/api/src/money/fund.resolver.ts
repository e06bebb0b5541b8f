import { type FundMovementKind, fundBalance } from "@frankpledge/domain";
import { Resolver } from "type-graphql";
import { rowsListing, rowsNaming } from "../graph/relation.ts";
import { addComputed, addRelation } from "../graph/row-field.ts";
import { rowResolver } from "../graph/row-resolver.ts";
import { MoneyScalar } from "../graph/scalars.ts";
import { plan } from "../plan/plan.entity.ts";
import { policingBody } from "../plan/policing-body.entity.ts";
import { priority } from "../plan/priority.entity.ts";
import { fund } from "./fund.entity.ts";

addRelation(policingBody, "funds", rowsNaming(fund, "bodyId"));
addRelation(plan, "funds", rowsNaming(fund, "planId"));
addRelation(priority, "funds", rowsListing(fund, "priorityIds"));

addComputed(
  fund,
  "balance",
  () => MoneyScalar,
  { needs: ["openingBalance", "movements"], from: (row) => balanceOf(row) },
  {
    nullable: true,
    description: "What it holds after its movements; null when no opening balance is stated.",
  },
);
addComputed(
  fund,
  "overdrawn",
  () => Boolean,
  { needs: ["openingBalance", "movements"], from: (row) => (balanceOf(row) ?? 0n) < 0n },
  { description: "True below nil, as a grant that is claimed in arrears may be for a time." },
);

function balanceOf(row: Record<string, unknown>): bigint | null {
  const { openingBalance, movements } = row as { openingBalance: string | null; movements: KeptMovement[] };
  return fundBalance({
    openingBalance: openingBalance === null ? null : BigInt(openingBalance),
    movements: movements.map(({ kind, amount }) => ({ kind, amount: BigInt(amount) })),
  });
}

/** A movement as it is kept: pence as a string of digits. */
interface KeptMovement {
  kind: FundMovementKind;
  amount: string;
}

@Resolver()
export class FundResolver extends rowResolver(fund) {}
