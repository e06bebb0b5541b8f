import { and, eq, inArray, ne } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import type { Document } from "../../document/document.ts";
import { WITHDRAWN } from "../../record/guard.ts";
import { records } from "../../record/record.table.ts";
import type { Store } from "../../record/store.ts";
import type { Author } from "../../record/viewer.ts";
import { Refusal } from "../../refusal.ts";
import { pictures } from "./picture.table.ts";
import { type PreparedPicture, preparePicture } from "./prepare-picture.ts";

/**
 * Keeps a picture that was handed in; the same picture again is kept once.
 * @returns the hash by which reports name it
 * @throws Refusal as `preparePicture` does, and CONFLICT for one that was withdrawn by law
 */
export async function keepPicture(
  store: Store,
  { body, path, name, author }: { body: string; path: string; name: string; author: Author },
): Promise<string> {
  return await writePicture(store, { body, name, author, prepared: await preparePicture(path) });
}

/** Keeps a picture that is ready. */
export async function writePicture(
  { db, now }: Store,
  { body, name, author, prepared }: { body: string; name: string; author: Author; prepared: PreparedPicture },
): Promise<string> {
  const { bytes, ...told } = prepared;
  const [record] = await db.select().from(records).where(eq(records.slug, body));
  if (!record) throw new Refusal("NOT_FOUND", `There is no policing body "${body}".`);
  const row = { ...told, content: bytes.toString("base64"), fileName: name, author: author.name };
  await db
    .insert(pictures)
    .values({ ...row, bodyId: record.bodyId, handedInAt: now() })
    .onConflictDoNothing();
  const [kept] = await db
    .select({ content: pictures.content })
    .from(pictures)
    .where(and(eq(pictures.bodyId, record.bodyId), eq(pictures.hash, told.hash)));
  if (kept?.content === WITHDRAWN)
    throw new Refusal("CONFLICT", "This picture was withdrawn from the record, so it cannot come back.");
  return told.hash;
}

/** What a page must know of a picture before it has its bytes. */
export type PictureMeasures = Pick<PreparedPicture, "mediaType" | "width" | "height">;

/** A picture's kind and size; null for one that was never handed in, or was withdrawn. */
export async function measurePicture(
  db: Database,
  body: string,
  hash: string,
): Promise<PictureMeasures | null> {
  const [found] = await db
    .select({ mediaType: pictures.mediaType, width: pictures.width, height: pictures.height })
    .from(pictures)
    .innerJoin(records, eq(records.bodyId, pictures.bodyId))
    .where(isShown(body, [hash]));
  return found ?? null;
}

/** A picture to be shown; null for one that was never handed in, or was withdrawn. */
export async function readPicture(
  db: Database,
  body: string,
  hash: string,
): Promise<Pick<PreparedPicture, "mediaType" | "bytes"> | null> {
  const [found] = await db
    .select({ mediaType: pictures.mediaType, content: pictures.content })
    .from(pictures)
    .innerJoin(records, eq(records.bodyId, pictures.bodyId))
    .where(isShown(body, [hash]));
  return found ? { mediaType: found.mediaType, bytes: Buffer.from(found.content, "base64") } : null;
}

/** The bytes of every picture that a document shows, by their hashes; those that were withdrawn are not there. */
export async function picturesOf(
  db: Database,
  body: string,
  { blocks }: Document,
): Promise<Map<string, Buffer>> {
  const hashes = blocks.flatMap((block) => (block.kind === "picture" ? [block.picture] : []));
  if (hashes.length === 0) return new Map();
  const found = await db
    .select({ hash: pictures.hash, content: pictures.content })
    .from(pictures)
    .innerJoin(records, eq(records.bodyId, pictures.bodyId))
    .where(isShown(body, hashes));
  return new Map(found.map(({ hash, content }) => [hash, Buffer.from(content, "base64")]));
}

/** The pictures of a body by their hashes, without those that were withdrawn. */
const isShown = (body: string, hashes: string[]) =>
  and(eq(records.slug, body), inArray(pictures.hash, hashes), ne(pictures.content, WITHDRAWN));
