import { Refusal } from "../../refusal.ts";
import { commitRevision } from "../commit.ts";
import { compareRows } from "../compare.ts";
import type { Store } from "../store.ts";
import type { Author } from "../viewer.ts";
import { LiveRows } from "./live-rows.ts";
import type { Propose } from "./proposal.ts";
import type { ProposalReport, RowTaken } from "./report.ts";
import { RowsInBulk } from "./rows-in-bulk.ts";
import { WriteProposal } from "./write-proposal.ts";

/** On whose word, and how, a proposal is taken. */
export interface Taking {
  /** The policing body's slug. */
  body: string;
  author: Author;
  reason?: string | null;
  /** True to say what would come of it and leave the record as it is. */
  trial?: boolean;
  /** The last revision that a person saw the differences at: CONFLICT when the record has changed since. */
  ifRevision?: number | null;
  /** How many of the rows added, and of those changed, the report has in words; 500 unless told otherwise. */
  inWords?: number;
  /** Told how many rows of how many are done. */
  onProgress?: (done: number, rows: number) => void;
}

/** Enough to look through by hand. */
const MOST_IN_WORDS = 500;

/** Carries the report out of the transaction that is rolled back. */
class RolledBack extends Error {
  constructor(readonly report: ProposalReport) {
    super("A trial is always rolled back.");
  }
}

/**
 * Takes the rows of a file into a body's record: one revision for all that can be taken, or none when nothing differs.
 * Rows on record that the file lacks stay. A trial writes as well and is rolled back, so that what is shown is what
 * taking does.
 * @throws Refusal when the body is unknown, the record has changed since `ifRevision`, or the rows together are not to be
 */
export async function takeProposal(store: Store, taking: Taking, propose: Propose): Promise<ProposalReport> {
  try {
    return await store.db.transaction(async (tx) => {
      const report = await write({ ...store, db: tx }, taking, propose);
      if (taking.trial || report.accepted === 0) throw new RolledBack({ ...report, revision: null });
      return report;
    });
  } catch (thrown) {
    if (thrown instanceof RolledBack) return thrown.report;
    throw thrown;
  }
}

async function write(store: Store, taking: Taking, propose: Propose): Promise<ProposalReport> {
  const { body, author, reason, ifRevision, onProgress } = taking;
  const { revision, result } = await commitRevision(store, { body, author, reason }, async (revising) => {
    const seenAt = revising.revision - 1;
    if (ifRevision !== undefined && ifRevision !== null && ifRevision !== seenAt)
      throw new Refusal(
        "CONFLICT",
        `The record was changed in revision ${seenAt}, after revision ${ifRevision} that the file was set beside. Look at the differences again, then take it in.`,
      );
    const live: LiveRows = new LiveRows(store, revising.bodyId, () => rows.settle());
    const rows = new RowsInBulk(store.db, revising.bodyId, live);
    revising.writeThrough(rows);
    const proposal = await propose(live);
    const writing = new WriteProposal(revising, live, taking.inWords ?? MOST_IN_WORDS);
    const count = Array.isArray(proposal.rows) ? proposal.rows.length : (proposal.count ?? 0);
    let done = 0;
    for (const row of proposal.rows) {
      await writing.take(row);
      done += 1;
      onProgress?.(done, count);
    }
    return {
      bodyId: revising.bodyId,
      proposal,
      writing,
      lacking: await writing.lacking(proposal.covers ?? []),
    };
  });
  const { proposal, writing, lacking, bodyId } = result;
  const { created, changed, duplicates } = writing;
  const changes = (await compareRows(store, bodyId, revision, writing.listed))
    .map((change): RowTaken => ({ ...change, ...writing.placeOf(change.id) }))
    .sort((a, b) => Number(a.kind === "ADDED") - Number(b.kind === "ADDED"));
  const rejected = [...(proposal.rejected ?? []), ...writing.rejected];
  return {
    rows: created + changed + duplicates + rejected.length,
    accepted: created + changed,
    created,
    changed,
    changes,
    duplicates,
    rejected,
    leftOut: [...(proposal.leftOut ?? [])],
    lacking,
    total: proposal.total ?? null,
    questions: [...(proposal.questions ?? [])],
    notes: [...(proposal.notes ?? [])],
    seenAt: revision - 1,
    revision,
  };
}
