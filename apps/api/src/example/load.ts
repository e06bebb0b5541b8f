import { count, eq } from "drizzle-orm";
import { inTransaction } from "../database/database.ts";
import { plans } from "../plan/plan.table.ts";
import { baseline } from "../record/baseline.entity.ts";
import { commitRevision } from "../record/commit.ts";
import { openRecord } from "../record/numbering.ts";
import { publishRelease } from "../record/publish.ts";
import { records } from "../record/record.table.ts";
import type { Store } from "../record/store.ts";
import { exampleBodies } from "./bodies.ts";
import type { ExampleBody } from "./example-record.ts";

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
    return true;
  });
}

async function loadBody(store: Store, body: ExampleBody): Promise<void> {
  await openRecord(store.db, body.slug);
  for (const step of body.steps()) {
    const change = { body: body.slug, author: LOADER, effectiveAt: new Date(step.effectiveAt) };
    if (step.kind === "release") await publishRelease(store, { ...change, title: step.title });
    else if (step.kind === "revision")
      await commitRevision(store, { ...change, reason: step.reason }, (revising) => step.write(revising));
    else {
      const [yardstick] = await store.db.select().from(plans).where(eq(plans.slug, step.plan));
      const { release, reason, approvedBy } = step;
      await commitRevision(store, { ...change, reason }, (revising) =>
        revising.create(baseline, { planId: String(yardstick?.id), release, reason, approvedBy }),
      );
    }
  }
}
