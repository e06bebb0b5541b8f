import { sql } from "drizzle-orm";
import { type Database, rowsOf } from "../../database/database.ts";
import { type AskedProject, type AskedRound, askedRound } from "./asked.ts";
import { updateLinks } from "./update-link.table.ts";
import { type LinkState, linkState, type UpdateLink } from "./update-link.ts";

/** What an officer sees of one owner in a round; of the projects without one together, the owner is null. */
export interface DeskEntry {
  ownerId: string | null;
  owner: string | null;
  mailbox: string | null;
  projects: AskedProject[];
  link: (Pick<UpdateLink, "id" | "madeAt" | "expiresAt"> & { state: LinkState; used: number }) | null;
  mail: { queuedAt: Date; sentAt: Date | null; failure: string | null } | null;
}

/** A round's owners with their projects, links and mail; those whose projects have no owner come last. */
export async function updateDesk(db: Database, roundId: string, now: Date): Promise<DeskEntry[]> {
  const round = await askedRound(db, roundId);
  if (!round) return [];
  const byOwner = Map.groupBy(round.projects, ({ ownerId }) => ownerId);
  const owners = [...byOwner.keys()].filter((id) => id !== null);
  const [mailboxes, links, mails] = await Promise.all([
    mailboxesOf(db, owners),
    newestLinks(db, round),
    lastMails(db, round),
  ]);
  return [...byOwner]
    .map(([ownerId, projects]): DeskEntry => {
      const link = links.find((one) => one.ownerId === ownerId);
      return {
        ownerId,
        owner: projects[0]?.owner ?? null,
        mailbox: mailboxes.get(ownerId ?? "") ?? null,
        projects,
        link: link ? { ...link, state: linkState(link, now), used: link.used } : null,
        mail: mails.get(ownerId ?? "") ?? null,
      };
    })
    .toSorted(
      (a, b) =>
        Number(a.owner === null) - Number(b.owner === null) || (a.owner ?? "").localeCompare(b.owner ?? ""),
    );
}

/** The mailboxes of owners, by their ids. */
export async function mailboxesOf(db: Database, ownerIds: string[]): Promise<Map<string, string>> {
  if (ownerIds.length === 0) return new Map();
  const found = await rowsOf<{ id: string; address: string }>(
    db,
    sql`SELECT owner_id AS id, address FROM owner_mailboxes WHERE owner_id IN ${ownerIds}`,
  );
  return new Map(found.map(({ id, address }) => [id, address]));
}

/** The link last made for each owner, and how many projects it was used for. */
async function newestLinks(db: Database, { id }: AskedRound) {
  return await db
    .selectDistinctOn([updateLinks.ownerId], {
      ...columnsOfLink,
      used: sql<number>`(SELECT count(*)::int FROM update_link_uses u WHERE u.link_id = ${updateLinks.id})`,
    })
    .from(updateLinks)
    .where(sql`${updateLinks.roundId} = ${id}`)
    .orderBy(updateLinks.ownerId, sql`${updateLinks.madeAt} DESC, ${updateLinks.id} DESC`);
}

const { id, bodyId, roundId, ownerId, tokenHash, madeBy, madeAt, expiresAt, revokedAt } = updateLinks;
const columnsOfLink = { id, bodyId, roundId, ownerId, tokenHash, madeBy, madeAt, expiresAt, revokedAt };

/** The last mail to each owner about a link of the round. */
async function lastMails(
  db: Database,
  round: AskedRound,
): Promise<Map<string, NonNullable<DeskEntry["mail"]>>> {
  const found = await rowsOf<{
    ownerId: string;
    queuedAt: string;
    sentAt: string | null;
    failure: string | null;
  }>(
    db,
    sql`SELECT DISTINCT ON (l.owner_id) l.owner_id AS "ownerId", m.queued_at AS "queuedAt", m.sent_at AS "sentAt", m.failure
      FROM outbox m JOIN update_links l ON l.id = m.about_id WHERE l.round_id = ${round.id}
      ORDER BY l.owner_id, m.queued_at DESC, m.id DESC`,
  );
  return new Map(
    found.map(({ ownerId: owner, queuedAt, sentAt, failure }) => [
      owner,
      { queuedAt: new Date(queuedAt), sentAt: sentAt === null ? null : new Date(sentAt), failure },
    ]),
  );
}
