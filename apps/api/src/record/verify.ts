import { and, asc, eq, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { rowsOf } from "../database/database.ts";
import { Refusal } from "../refusal.ts";
import type { Appended } from "./appended.ts";
import { digestOf, fieldsOfFormat, type Leaf, leafOf } from "./digest.ts";
import { type AnyEntity, labelOf, type Row } from "./entity.ts";
import { leavesOfLog } from "./publish.ts";
import { records } from "./record.table.ts";
import { releaseLeaves, releases } from "./release.table.ts";
import type { Store } from "./store.ts";
import { withdrawals } from "./withdrawal.table.ts";

/** What verifying found of one release. */
export interface VerifiedRelease {
  number: number;
  title: string;
  /** The revision that it published. */
  revision: number;
  digest: string;
  /** How many of the row versions it opened have had a text withdrawn since. */
  withdrawn: number;
  /** A sentence for each thing that is not as it was published; empty when the release holds. */
  faults: string[];
}

/**
 * Checks every release of a body against what is kept: each row version against its leaf, each manifest against its
 * digest, each digest against the next release.
 * @throws Refusal NOT_FOUND for an unknown body
 */
export async function verifyReleases(store: Store, body: string): Promise<VerifiedRelease[]> {
  const { db } = store;
  const [record] = await db.select().from(records).where(eq(records.slug, body));
  if (!record) throw new Refusal("NOT_FOUND", `There is no policing body "${body}".`);
  const published = await db
    .select()
    .from(releases)
    .where(eq(releases.bodyId, record.bodyId))
    .orderBy(asc(releases.number));
  const withdrawnRows = new Set(
    (
      await db
        .select({ id: withdrawals.rowId })
        .from(withdrawals)
        .where(eq(withdrawals.bodyId, record.bodyId))
    ).map((row) => row.id),
  );

  const verified: VerifiedRelease[] = [];
  let previousDigest: string | null = null;
  for (const release of published) {
    const faults: string[] = [];
    for (let number = (verified.at(-1)?.number ?? 0) + 1; number < release.number; number++)
      faults.push(`Release ${number} before it is not kept any more.`);
    const { bodyId, digest, ...header } = release;
    if (header.previousDigest !== previousDigest)
      faults.push("It does not follow from the release before it.");
    const leaves = (await db
      .select()
      .from(releaseLeaves)
      .where(and(eq(releaseLeaves.bodyId, bodyId), eq(releaseLeaves.release, release.number)))) as Leaf[];
    if (digestOf({ ...header, body }, leaves) !== digest)
      faults.push("Its header or its list of rows is not the one its digest was made of.");
    let withdrawn = 0;
    for (const entity of store.entities.all) {
      const found = await verifyEntity(store, entity, release, leaves, withdrawnRows);
      withdrawn += found.withdrawn;
      faults.push(...found.faults);
    }
    for (const log of store.entities.appended) {
      const found = await verifyLog(store, log, release, verified.at(-1)?.revision ?? 0, leaves);
      withdrawn += found.withdrawn;
      faults.push(...found.faults);
    }
    verified.push({
      number: release.number,
      title: release.title,
      revision: release.revision,
      digest,
      withdrawn,
      faults,
    });
    previousDigest = digest;
  }
  const newest = verified.at(-1);
  newest?.faults.push(...(await strays(store, record.bodyId, newest.number)));
  newest?.faults.push(...(await faultsUpTo(store, record.bodyId, newest.revision)));
  if (record.lastRelease > (newest?.number ?? 0))
    throw new Refusal(
      "CONFLICT",
      `${record.lastRelease} releases were made, but only ${newest?.number ?? 0} are kept.`,
    );
  return verified;
}

/** Checks what was appended since the release before against the leaves that the release lists. */
async function verifyLog(
  store: Store,
  log: Appended,
  release: { bodyId: string; revision: number; digestFormat: number },
  after: number,
  leaves: Leaf[],
): Promise<{ withdrawn: number; faults: string[] }> {
  const { bodyId, revision } = release;
  const listed = leaves.filter((leaf) => leaf.entity === log.name);
  const kept = await leavesOfLog(store.db, log, bodyId, after, revision);
  const faults = kept.flatMap((found) => {
    const as = listed.find((leaf) => leaf.rowRevision === found.rowRevision);
    const what = `What revision ${found.rowRevision} wrote of ${log.name}`;
    if (!as) return [`${what} is not listed.`];
    return as.leaf === found.leaf ? [] : [`${what} is not as it was published.`];
  });
  const gone = listed.filter((leaf) => !kept.some((found) => found.rowRevision === leaf.rowRevision));
  faults.push(...gone.map((leaf) => `What revision ${leaf.rowRevision} wrote of ${log.name} is not there.`));
  const [count] = log.withdrawn
    ? await rowsOf<{ withdrawn: number }>(store.db, log.withdrawn(bodyId, after, revision))
    : [];
  return { withdrawn: count?.withdrawn ?? 0, faults };
}

/** What of all that was appended is not as it was written, and what does not follow from it that was worked out. */
async function faultsUpTo(store: Store, bodyId: string, upTo: number): Promise<string[]> {
  const faults: string[] = [];
  const { appended, derived } = store.entities;
  for (const { faults: statement } of [...appended, ...derived]) {
    if (!statement) continue;
    const found = await rowsOf<{ fault: string }>(store.db, statement(bodyId, upTo));
    faults.push(...found.map(({ fault }) => fault));
  }
  for (const { faults: statement } of store.entities.quoting) {
    if (!statement) continue;
    const found = await rowsOf<{ fault: string }>(store.db, statement(bodyId));
    faults.push(...found.map(({ fault }) => fault));
  }
  return faults;
}

/** Row versions that the public would see by a release that was never made: no release lists them. */
async function strays(store: Store, bodyId: string, newest: number): Promise<string[]> {
  const faults: string[] = [];
  for (const entity of store.entities.all) {
    const { table } = entity;
    const outside = (release: PgColumn) => sql`(${release} < 1 OR ${release} > ${newest})`;
    const rows = (await store.db
      .select()
      .from(table)
      .where(
        sql`${table.bodyId} = ${bodyId} AND (${outside(table.openedRelease)} OR ${outside(table.closedRelease)})`,
      )) as Row[];
    faults.push(...rows.map((row) => `${nameOf(entity, row)} is tied to a release that was never made.`));
  }
  return faults;
}

function nameOf(entity: AnyEntity, row: Row): string {
  return `${entity.name} "${labelOf(entity, row)}" (${row.id}, revision ${row.openedRevision})`;
}

async function verifyEntity(
  store: Store,
  entity: AnyEntity,
  release: { bodyId: string; number: number; digestFormat: number },
  leaves: Leaf[],
  withdrawnRows: Set<string>,
): Promise<{ withdrawn: number; faults: string[] }> {
  const { table } = entity;
  const faults: string[] = [];
  let withdrawn = 0;
  const listed = new Map(
    leaves
      .filter((leaf) => leaf.entity === entity.name)
      .map((leaf) => [`${leaf.change} ${leaf.rowId} ${leaf.rowRevision}`, leaf]),
  );
  const rows = (await store.db
    .select()
    .from(table)
    .where(
      sql`${table.bodyId} = ${release.bodyId}
        AND (${table.openedRelease} = ${release.number} OR ${table.closedRelease} = ${release.number})`,
    )) as (Row & { salt: string | null; openedRelease: number; closedRelease: number | null })[];

  for (const row of rows) {
    const name = nameOf(entity, row);
    const version = `${row.id} ${row.openedRevision}`;
    if (row.closedRelease === release.number && !listed.delete(`closed ${version}`))
      faults.push(`${name} was taken from the public without being listed.`);
    if (row.openedRelease !== release.number) continue;
    const covered = fieldsOfFormat(release.digestFormat, entity.name);
    if (entity.sealed?.columns.some((field) => row[field] !== null && !covered.includes(field)))
      faults.push(`${name} was sealed after it was published.`);
    const leaf = listed.get(`opened ${version}`);
    listed.delete(`opened ${version}`);
    if (!leaf) faults.push(`${name} was added without being listed.`);
    else if (row.salt === null) {
      withdrawn += 1;
      if (!withdrawnRows.has(row.id)) faults.push(`${name} was blanked without a withdrawal.`);
    } else if (leaf.leaf !== (leafOf(release.digestFormat, entity, row as Row & { salt: string }) ?? ""))
      faults.push(`${name} is not as it was published.`);
  }
  for (const leaf of listed.values())
    faults.push(
      `${entity.name} ${leaf.rowId}, revision ${leaf.rowRevision}, is listed as ${leaf.change} but is not there.`,
    );
  return { withdrawn, faults };
}
