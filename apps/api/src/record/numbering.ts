import { sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { type Database, rowsOf } from "../database/database.ts";
import { Refusal } from "../refusal.ts";
import { records } from "./record.table.ts";

/** A body's record, locked by the transaction at hand for the number it has been given. */
export interface Numbered {
  bodyId: string;
  lastRevision: number;
  lastRelease: number;
  effectiveAt: Date;
}

/**
 * Takes the next revision or release number, and with it the lock that orders a body's changes until the transaction
 * ends.
 */
export async function takeNext(
  tx: Database,
  number: "lastRevision" | "lastRelease",
  body: string,
  effectiveAt: Date,
): Promise<Numbered> {
  const [record] = await tx
    .update(records)
    .set({
      [number]: sql`${records[number]} + 1`,
      lastEffectiveAt: sql`greatest(${records.lastEffectiveAt}, ${effectiveAt.toISOString()}::timestamptz)`,
    })
    .where(sql`${records.slug} = ${body}`)
    .returning();
  if (!record) throw new Refusal("NOT_FOUND", `There is no policing body "${body}".`);
  return { ...record, effectiveAt: record.lastEffectiveAt ?? effectiveAt };
}

/** Opens an empty record for a new policing body. Its first revision creates the body's own row. */
export async function openRecord(db: Database, slug: string): Promise<void> {
  const taken = await rowsOf(db, sql`SELECT 1 FROM ${records} WHERE ${records.slug} = ${slug}`);
  if (taken.length > 0) throw new Refusal("CONFLICT", `There is already a policing body "${slug}".`);
  await db.insert(records).values({ bodyId: newId(), slug });
}
