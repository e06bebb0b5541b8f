import { sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import type { ReleaseHeader } from "./digest.ts";
import type { AnyEntity, Row } from "./entity.ts";
import { releases } from "./release.table.ts";
import { columnOf } from "./row-json.ts";
import type { SealedValues } from "./sealed.ts";
import type { Store } from "./store.ts";

/** The versions of an entity's rows that a release opened. */
interface Opened {
  entity: AnyEntity;
  opened: Row[];
}

/**
 * Seals what a release opened. Its own row names a digest that covers what is sealed, so it cannot be written before:
 * it is written for a trial, read at, and rolled back.
 * @returns the rows that were sealed, as they now stand, by entity
 */
export async function sealOpened(
  store: Store,
  tx: Database,
  release: { header: ReleaseHeader; bodyId: string },
  turned: readonly Opened[],
): Promise<Map<AnyEntity, Row[]>> {
  const toSeal = turned.filter(({ entity, opened }) => entity.sealed && opened.length > 0);
  const sealedRows = new Map<AnyEntity, Row[]>();
  if (toSeal.length === 0) return sealedRows;
  const made = await onTrial(store, tx, release, toSeal);
  for (const [place, { entity, opened }] of toSeal.entries())
    sealedRows.set(entity, await writeSealed(tx, entity, opened, made[place] ?? new Map()));
  return sealedRows;
}

async function onTrial(
  store: Store,
  db: Database,
  { header, bodyId }: { header: ReleaseHeader; bodyId: string },
  toSeal: readonly Opened[],
): Promise<SealedValues[]> {
  const { body: slug, ...row } = header;
  await db.execute(sql`SAVEPOINT sealing`);
  try {
    await db.insert(releases).values({ ...row, bodyId, digest: "" });
    for (const { atRelease } of store.entities.derived)
      await atRelease?.({ db, bodyId, release: row.number, revision: row.revision });
    const ask = await store.asPublic({ ...store, db });
    const sealing = { db, body: slug, release: row.number, ask };
    const made: SealedValues[] = [];
    for (const { entity, opened } of toSeal)
      made.push((await entity.sealed?.seal(sealing, opened)) ?? new Map());
    return made;
  } finally {
    // Released too: what is written after it must be the transaction's own, since the database asks who wrote a row.
    await db.execute(sql`ROLLBACK TO SAVEPOINT sealing`);
    await db.execute(sql`RELEASE SAVEPOINT sealing`);
  }
}

async function writeSealed(
  tx: Database,
  { table }: AnyEntity,
  opened: Row[],
  values: SealedValues,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const row of opened) {
    const sealed = values.get(row.id);
    if (!sealed) {
      rows.push(row);
      continue;
    }
    const [now] = await tx
      .update(table)
      .set(sealed as never)
      .where(sql`${table.id} = ${row.id} AND ${table.openedRevision} = ${row.openedRevision}`)
      .returning();
    rows.push(now as unknown as Row);
  }
  return rows;
}

/** The columns that an entity's rows are sealed in, in the database's spelling. */
export const sealedColumns = ({ sealed }: AnyEntity): string[] => (sealed?.columns ?? []).map(columnOf);
