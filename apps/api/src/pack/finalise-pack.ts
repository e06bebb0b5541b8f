import { inTransaction } from "../database/database.ts";
import { commitRevision } from "../record/commit.ts";
import { publishRelease } from "../record/publish.ts";
import type { Store } from "../record/store.ts";
import type { Author } from "../record/viewer.ts";
import { livePack } from "./live-pack.ts";

/**
 * Clears a pack and publishes the release that makes it final: both or neither, so that no revision comes between.
 * @returns the release's number
 * @throws Refusal that names all that the pack lacks
 */
export async function finalisePack(
  store: Store,
  { id, body, author, title }: { id: string; body: string; author: Author; title: string | null },
): Promise<number> {
  const pack = await livePack(store, id);
  return await inTransaction(store.db, async (db) => {
    const within = { ...store, db };
    await commitRevision(within, { body, author, reason: "Final" }, (revising) => revising.clear([id]));
    return await publishRelease(within, { body, title: title ?? pack.title, author });
  });
}
