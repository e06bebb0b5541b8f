import { sql } from "drizzle-orm";
import { inTransaction, rowsOf } from "../../database/database.ts";
import { commitRevision } from "../../record/commit.ts";
import type { Store } from "../../record/store.ts";
import { Refusal } from "../../refusal.ts";
import { type Answer, writeUpdate } from "../write-update.ts";
import { askedRound } from "./asked.ts";
import { updateLinkUses } from "./update-link.table.ts";
import { linkState, type UpdateLink } from "./update-link.ts";

/**
 * Takes what an owner sent by a link: one revision, and the link is used up for the project. Both or neither.
 * @param seen the revision of the round's update that the page showed; null when it showed none
 * @throws Refusal CONFLICT when the link is used up, or somebody else's update has not been seen
 */
export async function answerByLink(
  store: Store,
  link: UpdateLink,
  sent: { projectId: string; answer: Answer; seen: number | null },
): Promise<void> {
  await inTransaction(store.db, async (db) => {
    // Two windows of the same link take turns here.
    const [held] = await rowsOf<{ revoked: boolean }>(
      db,
      sql`SELECT revoked_at IS NOT NULL AS revoked FROM update_links WHERE id = ${link.id} FOR UPDATE`,
    );
    if (!held || held.revoked || linkState(link, store.now()) !== "OPEN")
      throw new Refusal("CONFLICT", "This link no longer opens.");
    const [use] = await db
      .insert(updateLinkUses)
      .values({ linkId: link.id, projectId: sent.projectId, usedAt: store.now() })
      .onConflictDoNothing()
      .returning();
    if (!use) throw new Refusal("CONFLICT", "This link has been used for the project already.");
    const before = await askedRound(db, link.roundId);
    const owner = before?.projects.find(({ id }) => id === sent.projectId)?.owner ?? "Project owner";
    const change = {
      body: before?.body ?? "",
      author: { id: null, name: `${owner}, by one-time link` },
      reason: `Update for the round ${before?.title ?? ""}`,
    };
    await commitRevision({ ...store, db }, change, async (revising) => {
      // The body's lock is held from here: what stands now is what is written upon.
      const round = await askedRound(db, link.roundId);
      const project = round?.projects.find(({ id }) => id === sent.projectId);
      if (!round || !project) throw new Refusal("NOT_FOUND", "The round no longer asks this project.");
      const { answer, seen } = sent;
      await writeUpdate(revising, round, project, { answer, seen, reportedBy: owner, enteredFor: null });
    });
  });
}
