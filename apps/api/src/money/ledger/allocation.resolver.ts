import {
  type AllocationShare,
  allocationRuleFields,
  allocationShareFields,
  type LedgerSource,
  ledgerSource,
} from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { rowsOf } from "../../database/database.ts";
import { enumOf } from "../../graph/enums.ts";
import { valueClass } from "../../graph/field-types.ts";
import { positive } from "../../graph/page.ts";
import type { Request } from "../../graph/request.ts";
import { parseWith } from "../../record/parse-with.ts";
import { records } from "../../record/record.table.ts";
import { mustSeeLive } from "../../record/viewer.ts";
import { Refusal } from "../../refusal.ts";
import { allocateByHand } from "./allocate.ts";
import { QueueType, RulePreviewType, RuleTrialInput } from "./allocation.types.ts";
import { allocationQueue, notLinked, previewRule } from "./allocation-queue.ts";
import { reviseLedger } from "./revise-ledger.ts";
import type { KeptRule } from "./rule-match.ts";

const sourceEnum = enumOf(ledgerSource);
const ShareInput = valueClass(allocationShareFields, "input");

/** Links lines of the ledgers to projects. Each change is one revision. */
@Resolver()
export class AllocationResolver {
  @Query(() => QueueType, { description: "Officers only." })
  async allocationQueue(
    @Arg("body", () => String) body: string,
    @Arg("source", () => sourceEnum as never) source: LedgerSource,
    @Arg("first", () => Int, { nullable: true }) first: number | null,
    @Arg("offset", () => Int, { nullable: true }) offset: number | null,
    @Ctx() { store, viewer }: Request,
  ) {
    mustSeeLive(viewer, body, "what waits to be linked");
    const page = { first: positive(first, "first", 200, 50), offset: Math.max(0, offset ?? 0) };
    return await allocationQueue(store.db, await bodyIdOf(store.db, body), source, page);
  }

  @Query(() => RulePreviewType, {
    description: "What would come of a rule, before it is kept. Officers only.",
  })
  async previewAllocationRule(
    @Arg("body", () => String) body: string,
    @Arg("source", () => sourceEnum as never) source: LedgerSource,
    @Arg("rule", () => RuleTrialInput) rule: object,
    @Arg("id", () => ID, { nullable: true, description: "The kept rule that it would stand in for." })
    id: string | null,
    @Ctx() { store, viewer }: Request,
  ) {
    mustSeeLive(viewer, body, "what a rule would do");
    const given = JSON.parse(JSON.stringify(rule)) as object;
    const trial = parseWith(allocationRuleFields, given, "rule");
    const kept = { ...trial, id: id ?? "00000000-0000-0000-0000-000000000000" } as unknown as KeptRule;
    return await previewRule(store.db, await bodyIdOf(store.db, body), source, kept);
  }

  @Mutation(() => Int, {
    description: "Gives lines to projects by hand; without shares, back to the rules. Gives their number.",
  })
  async allocateLines(
    @Arg("body", () => String) body: string,
    @Arg("source", () => sourceEnum as never) source: LedgerSource,
    @Arg("ids", () => [ID]) ids: string[],
    @Arg("shares", () => [ShareInput]) shares: AllocationShare[],
    @Arg("reason", () => String, { nullable: true }) reason: string | null,
    @Ctx() request: Request,
  ) {
    return await reviseLedger(request, body, reason, (revising) =>
      allocateByHand(revising, source, ids, shares.map(plainShare)),
    );
  }

  @Mutation(() => Int, {
    description:
      "Gives every line of a group of the queue to projects by hand, as one revision. Gives their number.",
  })
  async allocateGroup(
    @Arg("body", () => String) body: string,
    @Arg("source", () => sourceEnum as never) source: LedgerSource,
    @Arg("supplier", () => String, { nullable: true }) supplier: string | null,
    @Arg("expenseType", () => String, { nullable: true }) expenseType: string | null,
    @Arg("shares", () => [ShareInput]) shares: AllocationShare[],
    @Arg("reason", () => String, { nullable: true }) reason: string | null,
    @Ctx() request: Request,
  ) {
    return await reviseLedger(request, body, reason, async (revising) => {
      const found = await rowsOf<{ id: string }>(
        revising.db,
        sql`SELECT line.id FROM ${notLinked(revising.bodyId, source)} AND line.supplier IS NOT DISTINCT FROM ${supplier}::text
          AND line.expense_type IS NOT DISTINCT FROM ${expenseType}::text`,
      );
      if (found.length === 0)
        throw new Refusal("CONFLICT", "No line of this group waits any more; look at the queue again.");
      const ids = found.map(({ id }) => id);
      return await allocateByHand(revising, source, ids, shares.map(plainShare));
    });
  }
}

async function bodyIdOf(db: Request["store"]["db"], body: string): Promise<string> {
  const [record] = await db
    .select({ id: records.bodyId })
    .from(records)
    .where(sql`${records.slug} = ${body}`);
  if (!record) throw new Refusal("NOT_FOUND", `There is no policing body "${body}".`);
  return record.id;
}

/** TypeGraphQL hands inputs as instances of its classes. */
const plainShare = ({ projectId, share }: AllocationShare): AllocationShare => ({
  projectId: projectId ?? null,
  share: share ?? 10_000,
});
