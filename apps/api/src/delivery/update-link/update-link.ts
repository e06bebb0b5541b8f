import { createHash, randomBytes } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Database } from "../../database/database.ts";
import { updateLinks } from "./update-link.table.ts";

/** A one-time link as it is kept. */
export type UpdateLink = typeof updateLinks.$inferSelect;

/** Whether a link still opens. */
export const LINK_STATES = ["OPEN", "EXPIRED", "REVOKED"] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** Whether a link still opens at a moment. */
export function linkState({ revokedAt, expiresAt }: UpdateLink, now: Date): LinkState {
  if (revokedAt !== null) return "REVOKED";
  return expiresAt <= now ? "EXPIRED" : "OPEN";
}

/** The address of a link's page. */
export const linkPath = (token: string): string => `/update/${token}`;

const hashOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

/**
 * Makes a link for an owner's projects of a round; one made before is revoked, so that one alone opens.
 * @returns the link and its secret, which is told this once
 */
export async function makeLink(
  db: Database,
  given: Pick<UpdateLink, "bodyId" | "roundId" | "ownerId" | "madeBy" | "expiresAt">,
  now: Date,
): Promise<{ link: UpdateLink; token: string }> {
  await db
    .update(updateLinks)
    .set({ revokedAt: now })
    .where(
      sql`${updateLinks.roundId} = ${given.roundId} AND ${updateLinks.ownerId} = ${given.ownerId}
        AND ${updateLinks.revokedAt} IS NULL`,
    );
  const token = randomBytes(24).toString("base64url");
  const [link] = await db
    .insert(updateLinks)
    .values({ ...given, id: newId(), tokenHash: hashOf(token), madeAt: now })
    .returning();
  return { link: link as UpdateLink, token };
}

/** The link that a secret opens; null when it is none of ours. */
export async function linkByToken(db: Database, token: string): Promise<UpdateLink | null> {
  const [link] = await db
    .select()
    .from(updateLinks)
    .where(eq(updateLinks.tokenHash, hashOf(token)));
  return link ?? null;
}
