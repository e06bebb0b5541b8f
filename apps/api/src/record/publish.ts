import { releaseTitle } from "@frankpledge/domain";
import { and, eq, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import { type Database, inTransaction, rowsOf } from "../database/database.ts";
import { Refusal } from "../refusal.ts";
import type { Appended } from "./appended.ts";
import { CURRENT_DIGEST_FORMAT, digestOf, type Leaf, leafOf, type ReleaseHeader } from "./digest.ts";
import { type AnyEntity, labelOf, type Row } from "./entity.ts";
import { takeNext } from "./numbering.ts";
import { parseWith } from "./parse-with.ts";
import { releaseLeaves, releases } from "./release.table.ts";
import { camelRow } from "./row-json.ts";
import { sealOpened } from "./seal-opened.ts";
import type { Store } from "./store.ts";
import type { Author } from "./viewer.ts";

/** A release to be made. */
export interface NewRelease {
  body: string;
  title: string;
  author: Author;
  /** For the loader of the example alone: a past date, and that the release is reconstructed. */
  effectiveAt?: Date | undefined;
  /** True for one that is rolled back: it is shown what it would carry, and nothing is sealed in it. */
  isPreview?: boolean;
}

/** A row that a release would not carry as it stands, and why. */
export interface HeldBack {
  entity: AnyEntity;
  row: Row;
  label: string;
  reason: string;
}

/**
 * Publishes a body's record: a release carries each live row as it stands, if it may be published. Drafts, embargoed
 * rows and rows held back leave in place what the public saw before.
 * @returns the release's number
 * @throws Refusal when the title is empty, or the body is unknown or has nothing on its record
 */
export async function publishRelease(store: Store, release: NewRelease): Promise<number> {
  if (release.title.trim() === "")
    throw new Refusal("BAD_USER_INPUT", "A release needs a title that tells the public what is new.");
  const title = parseWith(releaseTitle, release.title, "title");
  return await inTransaction(store.db, async (tx) => {
    const publishedAt = store.now();
    const record = await takeNext(tx, "lastRelease", release.body, release.effectiveAt ?? publishedAt);
    if (record.lastRevision === 0)
      throw new Refusal("BAD_USER_INPUT", `The record of ${release.body} is empty.`);

    const turned: TurnedOver[] = [];
    for (const entity of store.entities.all.filter(({ officersOnly }) => !officersOnly))
      turned.push(await turnOver(tx, entity, record.bodyId, record.lastRelease, publishedAt));

    const [previous] = await tx
      .select({ digest: releases.digest, revision: releases.revision })
      .from(releases)
      .where(and(eq(releases.bodyId, record.bodyId), eq(releases.number, record.lastRelease - 1)));
    const appended: Leaf[] = [];
    for (const log of store.entities.appended)
      appended.push(
        ...(await leavesOfLog(tx, log, record.bodyId, previous?.revision ?? 0, record.lastRevision)),
      );
    const header: ReleaseHeader = {
      body: release.body,
      number: record.lastRelease,
      title,
      revision: record.lastRevision,
      author: release.author.name,
      effectiveAt: record.effectiveAt,
      publishedAt,
      reconstructed: release.effectiveAt !== undefined,
      digestFormat: CURRENT_DIGEST_FORMAT,
      previousDigest: previous?.digest ?? null,
    };
    const sealed = release.isPreview
      ? new Map()
      : await sealOpened(store, tx, { header, bodyId: record.bodyId }, turned);
    const leaves = [
      ...turned.flatMap((one) => leavesOf({ ...one, opened: sealed.get(one.entity) ?? one.opened })),
      ...appended,
    ];
    const { body: _, ...row } = header;
    await tx.insert(releases).values({ ...row, bodyId: record.bodyId, digest: digestOf(header, leaves) });
    const lines = leaves.map((leaf) => ({ ...leaf, bodyId: record.bodyId, release: record.lastRelease }));
    for (let from = 0; from < lines.length; from += 1000)
      await tx.insert(releaseLeaves).values(lines.slice(from, from + 1000));
    const publishing = {
      db: tx,
      bodyId: record.bodyId,
      release: record.lastRelease,
      revision: record.lastRevision,
    };
    for (const { atRelease } of store.entities.derived) await atRelease?.(publishing);
    return record.lastRelease;
  });
}

/** The versions of an entity's rows that a release opened to the public, and those that it closed. */
interface TurnedOver {
  entity: AnyEntity;
  opened: Row[];
  closed: Row[];
}

/** Opens and closes an entity's versions for a release. */
async function turnOver(
  tx: Database,
  entity: AnyEntity,
  bodyId: string,
  release: number,
  publishedAt: Date,
): Promise<TurnedOver> {
  const { table } = entity;
  const chosen = sql`SELECT DISTINCT ON (${table.id}) ${table.id}, ${table.openedRevision} FROM ${table}
    WHERE ${table.bodyId} = ${bodyId} AND ${mayBePublished(entity, publishedAt)} AND ${isStillLive(entity)}
    ORDER BY ${table.id}, ${table.openedRevision} DESC`;
  const version = sql`(${table.id}, ${table.openedRevision})`;

  const opened = (await tx
    .update(table)
    .set({ openedRelease: release } as never)
    .where(sql`${table.bodyId} = ${bodyId} AND ${isNull(table.openedRelease)} AND ${version} IN (${chosen})`)
    .returning()) as Row[];
  const closed = (await tx
    .update(table)
    .set({ closedRelease: release } as never)
    .where(
      sql`${table.bodyId} = ${bodyId} AND ${lt(table.openedRelease, release)} AND ${isNull(table.closedRelease)}
        AND ${version} NOT IN (${chosen})`,
    )
    .returning()) as Row[];
  return { entity, opened, closed };
}

/** The lines of a release's manifest that an entity's versions give. */
function leavesOf({ entity, opened, closed }: TurnedOver): Leaf[] {
  const leaf = (row: Row, change: Leaf["change"], hash: string): Leaf => ({
    entity: entity.name,
    rowId: row.id,
    rowRevision: row.openedRevision,
    change,
    leaf: hash,
  });
  return [
    ...opened.map((row) =>
      leaf(row, "opened", leafOf(CURRENT_DIGEST_FORMAT, entity, row as Row & { salt: string }) ?? ""),
    ),
    // What is closed was hashed when it was opened; that it is closed here is the whole of this leaf.
    ...closed.map((row) => leaf(row, "closed", "")),
  ];
}

/**
 * The versions among which a release chooses the newest of each row: the live one unless something holds it back, and
 * what the public sees already. A text that was replaced before it was ever published is never published.
 */
function mayBePublished(entity: AnyEntity, publishedAt: Date): SQL {
  const { table } = entity;
  const publicNow = sql`(${isNotNull(table.openedRelease)} AND ${isNull(table.closedRelease)})`;
  const heldBack = whyHeldBack(entity, publishedAt) ?? sql`NULL`;
  return sql`(${isNull(table.closedRevision)} AND ${heldBack} IS NULL OR ${publicNow})`;
}

function isStillLive(entity: AnyEntity): SQL {
  const { table } = entity;
  return sql`${table.id} IN (SELECT ${table.id} FROM ${table} WHERE ${isNull(table.closedRevision)})`;
}

/** The leaves of what was appended to the record since the release before. */
export async function leavesOfLog(
  db: Database,
  log: Appended,
  bodyId: string,
  after: number,
  upTo: number,
): Promise<Leaf[]> {
  const found = await rowsOf<{ id: string; revision: number; leaf: string }>(
    db,
    sql`SELECT frankpledge_revision_id(${bodyId}::uuid, written.revision) AS id, written.revision, written.leaf
      FROM (${log.leaves(bodyId, after, upTo)}) AS written`,
  );
  return found.map(({ id, revision, leaf }) => ({
    entity: log.name,
    rowId: id,
    rowRevision: revision,
    change: "opened",
    leaf,
  }));
}

/** The live rows that a release made now would not carry as they stand. */
export async function heldBackNow(store: Store, bodyId: string): Promise<HeldBack[]> {
  const held: HeldBack[] = [];
  for (const entity of store.entities.all.filter(({ officersOnly }) => !officersOnly)) {
    const reason = whyHeldBack(entity, store.now());
    if (!reason) continue;
    const { table } = entity;
    const rows = await rowsOf<{ row: Record<string, unknown>; reason: string }>(
      store.db,
      sql`SELECT to_jsonb(${table}) AS row, ${reason} AS reason FROM ${table}
        WHERE ${table.bodyId} = ${bodyId} AND ${isNull(table.closedRevision)} AND ${isNull(table.openedRelease)}
          AND ${reason} IS NOT NULL ORDER BY ${table.id}`,
    );
    for (const found of rows) {
      const row = camelRow(found.row);
      held.push({ entity, row, label: labelOf(entity, row), reason: found.reason });
    }
  }
  return held;
}

/** What keeps a live row out of a release, as SQL that gives a sentence or null; null for an entity with no such rule. */
function whyHeldBack(entity: AnyEntity, now: Date): SQL | null {
  const { table } = entity;
  const uncleared = entity.clearable
    ? sql`CASE WHEN ${table.clearance} = 'DRAFT' THEN 'It is a draft: nobody has cleared it yet.'
        WHEN ${table.embargoUntil} > ${now.toISOString()} THEN 'It is cleared, but under embargo.' END`
    : null;
  const ownRule = entity.heldBack?.(table) ?? null;
  return ownRule && uncleared ? sql`coalesce(${ownRule}, ${uncleared})` : (ownRule ?? uncleared);
}
