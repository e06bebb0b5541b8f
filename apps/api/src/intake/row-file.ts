import { desc, eq, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { records } from "../record/record.table.ts";
import type { Store } from "../record/store.ts";
import type { Author } from "../record/viewer.ts";
import { Refusal } from "../refusal.ts";
import { discardFile } from "../upload/kept-file.ts";
import { kindNamed } from "./kinds.ts";
import { rowFiles } from "./row-file.table.ts";

/** A file of rows as it is kept. */
export type KeptRowFile = typeof rowFiles.$inferSelect;

/** A file that was sent to the server. */
interface SentFile {
  body: string;
  kind: string;
  name: string;
  path: string;
  author: Author;
}

/** Notes a file that was sent. @throws Refusal NOT_FOUND for an unknown body or kind @returns its id */
export async function keepRowFile(
  store: Store,
  { body, kind, name, path, author }: SentFile,
): Promise<string> {
  const [record] = await store.db.select().from(records).where(eq(records.slug, body));
  if (!record) throw new Refusal("NOT_FOUND", `There is no policing body "${body}".`);
  const id = newId();
  await store.db.insert(rowFiles).values({
    id,
    bodyId: record.bodyId,
    kind: kindNamed(kind).name,
    fileName: name,
    keptAt: path,
    author: author.name,
    handedInAt: store.now(),
  });
  return id;
}

/** A file by its id, and the slug of its body. @throws Refusal NOT_FOUND */
export async function rowFileById(store: Store, id: string): Promise<{ file: KeptRowFile; body: string }> {
  const [found] = await store.db
    .select({ file: rowFiles, body: records.slug })
    .from(rowFiles)
    .innerJoin(records, eq(records.bodyId, rowFiles.bodyId))
    .where(sql`${rowFiles.id}::text = ${id}`);
  if (!found) throw new Refusal("NOT_FOUND", `There is no file with the id ${id}.`);
  return found;
}

/** A body's files that became a revision, newest first. */
export async function filesTaken(store: Store, body: string, first: number): Promise<KeptRowFile[]> {
  const rows = await store.db
    .select({ file: rowFiles })
    .from(rowFiles)
    .innerJoin(records, eq(records.bodyId, rowFiles.bodyId))
    .where(sql`${records.slug} = ${body} AND ${rowFiles.revision} IS NOT NULL`)
    .orderBy(desc(rowFiles.handedInAt), desc(rowFiles.id))
    .limit(first);
  return rows.map(({ file }) => file);
}

/** Lets go of a file, with the revision that it became if it became one. */
export async function closeRowFile(store: Store, file: KeptRowFile, revision: number | null): Promise<void> {
  await store.db.update(rowFiles).set({ keptAt: null, revision }).where(eq(rowFiles.id, file.id));
  await discardFile(file);
}
