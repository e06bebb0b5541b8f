import { revisionReason } from "@frankpledge/domain";
import { inTransaction } from "../database/database.ts";
import { takeNext } from "./numbering.ts";
import { parseWith } from "./parse-with.ts";
import { Revising } from "./revising.ts";
import { revisions } from "./revision.table.ts";
import type { Store } from "./store.ts";
import type { Author } from "./viewer.ts";

/** A change to be made to a body's record. */
export interface Change {
  body: string;
  author: Author;
  reason?: string | null | undefined;
  /** When it takes effect, if not now: for the loader of the example alone. */
  effectiveAt?: Date | undefined;
}

/**
 * Makes one revision of a body's record: everything `work` writes, or nothing.
 * @returns the revision's number and what `work` gave
 * @throws Refusal when the body is unknown, or `work` refuses
 */
export async function commitRevision<Result>(
  store: Store,
  change: Change,
  work: (revising: Revising) => Promise<Result>,
): Promise<{ revision: number; result: Result }> {
  const reason = parseWith(revisionReason.nullable(), change.reason?.trim() || null, "reason");
  return await inTransaction(store.db, async (tx) => {
    const record = await takeNext(tx, "lastRevision", change.body, change.effectiveAt ?? store.now());
    await tx.insert(revisions).values({
      bodyId: record.bodyId,
      number: record.lastRevision,
      accountId: change.author.id,
      author: change.author.name,
      reason,
      effectiveAt: record.effectiveAt,
      recordedAt: store.now(),
    });
    const revising = new Revising({ ...store, db: tx }, record, change.author);
    const result = await work(revising);
    await revising.followUp();
    return { revision: record.lastRevision, result };
  });
}
