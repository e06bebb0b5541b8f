import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { LedgerSource } from "@frankpledge/domain";
import { openTable, TableProblem } from "@frankpledge/tabular";
import { and, eq, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { inTransaction, rowsOf } from "../../database/database.ts";
import { records } from "../../record/record.table.ts";
import type { Store } from "../../record/store.ts";
import type { Author } from "../../record/viewer.ts";
import { Refusal } from "../../refusal.ts";
import { findLayouts } from "../intake/find-layouts.ts";
import { readLines } from "../intake/read-lines.ts";
import type { KeptMapping, ReadLine } from "../intake/reading.ts";
import { countDuplicates } from "./duplicates.ts";
import { importLines, importProblems, imports, keptMappings } from "./import.table.ts";
import { type Import, importById, lockedImport, setImport, stateAt } from "./import.ts";
import { OneAhead } from "./one-ahead.ts";
import { BATCH, clearLines, clearStaging, namedRows, stage } from "./staging.ts";
import { type Problem, Tally } from "./tally.ts";

/** A file that was handed in. */
export interface HandedIn {
  body: string;
  source: LedgerSource;
  /** Where it lies on disk. */
  path: string;
  /** What the person calls it. */
  name: string;
  author: Author;
  /** True when the file was sent to the server, which keeps it until it is taken in. */
  kept?: boolean;
}

/** Notes a file that was handed in, before it is read. @throws Refusal NOT_FOUND for an unknown body */
export async function beginImport(store: Store, file: HandedIn): Promise<Import> {
  const [record] = await store.db.select().from(records).where(sql`${records.slug} = ${file.body}`);
  if (!record) throw new Refusal("NOT_FOUND", `There is no policing body "${file.body}".`);
  const { size } = await stat(file.path);
  const now = store.now();
  const id = newId();
  await store.db.insert(imports).values({
    id,
    bodyId: record.bodyId,
    source: file.source,
    state: "READING",
    fileName: file.name,
    fileBytes: size,
    fileHash: await hashOf(file.path),
    keptAt: file.kept ? file.path : null,
    author: file.author.name,
    startedAt: now,
    aliveAt: now,
  });
  return await importById(store.db, id);
}

/**
 * Reads a file into staging: finds its columns, reads every row, and lists what could not be read. Whatever happens,
 * the ledger is as it was.
 * @returns the import as it then stands: STAGED, or FAILED with the problem in a sentence, or CANCELLED
 */
export async function readImport(
  store: Store,
  id: string,
  path: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<Import> {
  const one = await importById(store.db, id);
  const pulse = setInterval(() => tellAlive(store, id), PULSE_MS);
  try {
    await clearStaging(store.db, id);
    await readInto(store, one, path, signal);
  } catch (thrown) {
    const wasGivenUp = thrown instanceof Cancelled || signal.aborted;
    await (wasGivenUp ? clearStaging : clearLines)(store.db, id);
    if (thrown instanceof Cancelled) return await importById(store.db, id);
    if (signal.aborted) await endReading(store, id, { state: "CANCELLED" });
    else if (thrown instanceof TableProblem || thrown instanceof Refusal)
      await endReading(store, id, { state: "FAILED", problem: thrown.message });
    else {
      await endReading(store, id, {
        state: "FAILED",
        problem: "Something went wrong on our side while the file was read; nothing was taken in.",
      });
      throw thrown;
    }
  } finally {
    clearInterval(pulse);
  }
  return await importById(store.db, id);
}

/** How often a process that reads a file says that it is alive. */
const PULSE_MS = 5_000;

function tellAlive({ db, now }: Store, id: string): void {
  // Should the database be away, the reading itself finds out.
  setImport(db, id, { aliveAt: now() }).catch(() => undefined);
}

/** Ends an import that was not taken in. @throws Refusal CONFLICT when it was */
export async function cancelImport(store: Store, id: string): Promise<Import> {
  return await inTransaction(store.db, async (tx) => {
    const one = await lockedImport(tx, id);
    if (one.state === "COMMITTED" || one.state === "UNDONE")
      throw new Refusal("CONFLICT", `${one.fileName} has been taken in already: undo it instead.`);
    await clearStaging(tx, id);
    await setImport(tx, id, { state: "CANCELLED" });
    return await importById(tx, id);
  });
}

/**
 * Lets a file be read again, with other columns.
 * @throws Refusal CONFLICT while it is being read, and once it was taken in or given up
 */
export async function beginAgain(store: Store, id: string): Promise<void> {
  await inTransaction(store.db, async (tx) => {
    const one = await lockedImport(tx, id);
    const state = stateAt(one, store.now());
    if (state === "READING")
      throw new Refusal("CONFLICT", `${one.fileName} is still being read; wait until it is ready.`);
    if (state === "COMMITTED" || state === "UNDONE" || state === "CANCELLED")
      throw new Refusal("CONFLICT", `${one.fileName} is not waiting any more: hand it in again.`);
    const begun = { state: "READING" as const, aliveAt: store.now(), problem: null, rowsRead: 0 };
    await setImport(tx, id, begun);
  });
}

/** Writes how a reading ended. @returns false when a person has given the file up meanwhile: that stands */
async function endReading({ db }: Store, id: string, values: Partial<Import>): Promise<boolean> {
  const ended = await db
    .update(imports)
    .set(values)
    .where(and(eq(imports.id, id), eq(imports.state, "READING")))
    .returning({ id: imports.id });
  return ended.length > 0;
}

async function readInto(store: Store, one: Import, path: string, signal: AbortSignal): Promise<void> {
  const { id, source, bodyId } = one;
  const file = await openTable(path, { name: one.fileName });
  const layoutsFound = await findLayouts(file, source, await keptMapping(store, one), signal);
  await setImport(store.db, id, { layoutsFound, aliveAt: store.now() });
  const named = await namedRows(store.db, bodyId);
  const tally = new Tally();
  let staged = 0;
  const put = async (lines: ReadLine[], first: number, problems: Problem[], rowsRead: number) => {
    if (lines.length > 0) await stage(store.db, one, lines, first, named);
    await listProblems(store, id, problems);
    await setImport(store.db, id, { rowsRead, aliveAt: store.now() });
    if (await wasCancelled(store, id)) throw new Cancelled();
    signal.throwIfAborted();
  };
  // The next lines are read while the database takes those before in.
  const hand = new OneAhead();
  let lines: ReadLine[] = [];
  const flush = async () => {
    const [read, first] = [lines, staged + 1];
    staged += read.length;
    lines = [];
    await hand.over(() => put(read, first, tally.takeProblems(), tally.rows));
  };
  const today = store.now().toISOString().slice(0, 10);
  try {
    for await (const reading of readLines(file, layoutsFound, { source, today, signal })) {
      tally.add(reading);
      if (reading.kind === "line") lines.push(reading.line);
      if (lines.length >= BATCH || tally.waiting >= BATCH) await flush();
    }
    await flush();
  } finally {
    await hand.settled();
  }
  await hand.done();
  const questions = [...layoutsFound.questions, ...tally.questions];
  await setImport(store.db, id, { ...tally.sums(), layoutsFound: { ...layoutsFound, questions } });
  if (staged === 0)
    throw new Refusal(
      "BAD_USER_INPUT",
      tally.rejected > 0
        ? `No row of ${one.fileName} could be read as a line of money; the list below says why of each.`
        : `${one.fileName} has headings or titles, but no row with an amount.`,
    );
  await setImport(store.db, id, { contentHash: await contentHash(store, id) });
  const found = await countDuplicates(store.db, await importById(store.db, id));
  const ended = await endReading(store, id, {
    state: "STAGED",
    accepted: tally.accepted - found.duplicates,
    acceptedPence: tally.pence - found.pence,
    duplicates: found.duplicates,
    duplicatePence: found.pence,
    takenBack: found.takenBack,
    lookalikes: found.lookalikes,
    renumbered: found.renumbered,
  });
  if (!ended) throw new Cancelled();
}

/** Ends the reading of a file that a person has cancelled meanwhile. */
class Cancelled extends Error {}

async function listProblems({ db }: Store, importId: string, problems: Problem[]): Promise<void> {
  for (let from = 0; from < problems.length; from += 500)
    await db
      .insert(importProblems)
      .values(problems.slice(from, from + 500).map((problem) => ({ ...problem, importId })));
}

async function wasCancelled({ db }: Store, id: string): Promise<boolean> {
  return (await importById(db, id)).state === "CANCELLED";
}

/** What a publisher's headings were decided to mean. */
async function keptMapping({ db }: Store, { bodyId, source }: Import): Promise<KeptMapping | null> {
  const [kept] = await db
    .select()
    .from(keptMappings)
    .where(sql`${keptMappings.bodyId} = ${bodyId} AND ${keptMappings.source} = ${source}`);
  return (kept?.mapping as KeptMapping | undefined) ?? null;
}

/** One text for the lines of a file, in whatever order it has them and however it was saved. */
async function contentHash({ db }: Store, id: string): Promise<string> {
  const [hash] = await rowsOf<{ hash: string }>(
    db,
    sql`SELECT md5(string_agg(content_key::text, '' ORDER BY content_key)) AS hash
      FROM ${importLines} WHERE import_id = ${id}`,
  );
  return hash?.hash ?? "";
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
