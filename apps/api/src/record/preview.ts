import { eq } from "drizzle-orm";
import type { ChangeOfLines } from "./appended.ts";
import { AsOf, resolveAsAt } from "./as-of.ts";
import { changesOfLines } from "./changes-of-lines.ts";
import { compareRecords, type RowChange } from "./compare.ts";
import { type HeldBack, heldBackNow, publishRelease } from "./publish.ts";
import { records } from "./record.table.ts";
import type { Store } from "./store.ts";

/** What the next release would change for the public, and what it would leave out. */
export interface ReleasePreview {
  number: number;
  changes: RowChange[];
  lines: ChangeOfLines[];
  heldBack: HeldBack[];
}

/** Carries the preview out of the transaction that is rolled back. */
class RolledBack extends Error {
  constructor(readonly preview: ReleasePreview) {
    super("A preview is always rolled back.");
  }
}

/**
 * Previews the next release by making it and rolling it back, so that what is shown is what publishing will do.
 */
export async function previewRelease(store: Store, body: string): Promise<ReleasePreview> {
  try {
    return await store.db.transaction(async (tx): Promise<never> => {
      const trial: Store = { ...store, db: tx };
      const author = { id: null, name: "preview" };
      const number = await publishRelease(trial, { body, title: "Preview", author, isPreview: true });
      const after = await resolveAsAt(tx, null, { asAt: "latest", body, now: store.now() });
      const before =
        number === 1
          ? new AsOf("release", [])
          : await resolveAsAt(tx, null, { asAt: `release:${number - 1}`, body, now: store.now() });
      const [record] = await tx.select().from(records).where(eq(records.slug, body));
      const bodyId = record?.bodyId ?? "";
      const changes = await compareRecords(trial, bodyId, before, after);
      const [was, is] = [before.bodies[0]?.revision ?? 0, after.bodies[0]?.revision ?? 0];
      const lines = await changesOfLines(trial, bodyId, was, is);
      throw new RolledBack({ number, changes, lines, heldBack: await heldBackNow(trial, bodyId) });
    });
  } catch (thrown) {
    if (thrown instanceof RolledBack) return thrown.preview;
    throw thrown;
  }
}
