import { rowsOf } from "../database/database.ts";
import type { ChangeOfLines } from "./appended.ts";
import type { Store } from "./store.ts";

/** The same change, seen from the later point to the earlier. */
const TURNED: Record<ChangeOfLines["kind"], ChangeOfLines["kind"]> = {
  ADDED: "TAKEN_BACK",
  TAKEN_BACK: "ADDED",
  RELINKED: "RELINKED",
};

/**
 * What happened to the lines of a body's ledgers between two revisions, summed up: a file of thousands is one entry.
 * Lines that were added and taken back in between are no change.
 */
export async function changesOfLines(
  store: Store,
  bodyId: string,
  from: number,
  to: number,
): Promise<ChangeOfLines[]> {
  const changes: ChangeOfLines[] = [];
  for (const { changed } of store.entities.appended)
    if (changed)
      changes.push(
        ...(await rowsOf<ChangeOfLines>(store.db, changed(bodyId, Math.min(from, to), Math.max(from, to)))),
      );
  return from <= to ? changes : changes.map((change) => ({ ...change, kind: TURNED[change.kind] }));
}
