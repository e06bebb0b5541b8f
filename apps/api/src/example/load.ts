import { count, eq, type SQL, sql } from "drizzle-orm";
import { inTransaction } from "../database/database.ts";
import { takeStatistics } from "../database/take-statistics.ts";
import { undoImport } from "../money/import/commit-import.ts";
import { imports } from "../money/import/import.table.ts";
import { takeLines } from "../money/import/take-lines.ts";
import { takeBack } from "../money/ledger/take-back.ts";
import { writePicture } from "../pack/picture/keep-picture.ts";
import { plans } from "../plan/plan.table.ts";
import { baseline } from "../record/baseline.entity.ts";
import { commitRevision } from "../record/commit.ts";
import { openRecord } from "../record/numbering.ts";
import { publishRelease } from "../record/publish.ts";
import { records } from "../record/record.table.ts";
import type { Revising } from "../record/revising.ts";
import type { Store } from "../record/store.ts";
import { exampleBodies } from "./bodies.ts";
import type { ExampleBody, ExampleCorrection, ExampleStep } from "./example-record.ts";

/** Who the example's revisions are by. */
const LOADER = { id: null, name: "Loader of the example" };

/**
 * Loads the example record into an empty database, through the same services as any other change: all of it or
 * nothing. It alone may set past dates, and its releases say that they are reconstructed.
 * @returns false when the database already has a record
 */
export async function loadExample(store: Store): Promise<boolean> {
  return await inTransaction(store.db, async (tx) => {
    const [kept] = await tx.select({ n: count() }).from(records);
    if (kept && kept.n > 0) return false;
    for (const body of exampleBodies) await loadBody({ ...store, db: tx }, body);
    await takeStatistics(tx);
    return true;
  });
}

async function loadBody(store: Store, body: ExampleBody): Promise<void> {
  await openRecord(store.db, body.slug);
  for (const step of body.steps()) await takeStep(store, body.slug, step);
}

async function takeStep(store: Store, body: string, step: ExampleStep): Promise<unknown> {
  const change = { body, author: LOADER, effectiveAt: new Date(step.effectiveAt) };
  switch (step.kind) {
    case "release":
      return await publishRelease(store, { ...change, title: step.title });
    case "revision":
      return await commitRevision(store, { ...change, reason: step.reason }, (revising) =>
        step.write(revising),
      );
    case "import":
      return await takeLines(store, {
        ...change,
        source: step.source,
        name: step.fileName,
        lines: step.lines(),
      });
    case "undo": {
      const [taken] = await store.db.select().from(imports).where(eq(imports.fileName, step.fileName));
      return await undoImport(store, String(taken?.id), { ...change, reason: step.reason });
    }
    case "correction":
      return await commitRevision(store, { ...change, reason: step.reason }, (revising) =>
        correctLine(revising, step),
      );
    case "picture":
      return await writePicture(store, {
        body,
        name: step.fileName,
        author: LOADER,
        prepared: await step.make(),
      });
    case "baseline": {
      const [yardstick] = await store.db.select().from(plans).where(eq(plans.slug, step.plan));
      const { release, reason, approvedBy } = step;
      return await commitRevision(store, { ...change, reason }, (revising) =>
        revising.create(baseline, { planId: String(yardstick?.id), release, reason, approvedBy }),
      );
    }
  }
}

/** @throws when not just one line bears the number: a slip in the example */
async function correctLine(revising: Revising, step: ExampleCorrection): Promise<void> {
  const { source, patch } = step;
  const transactionNumber = step.transactionNumber();
  const which = (line: SQL) => sql`${line}.transaction_number = ${transactionNumber}`;
  const corrected = await takeBack(revising, source, which, patch);
  if (corrected !== 1)
    throw new Error(`${corrected} lines of the example have the number ${transactionNumber}.`);
}
