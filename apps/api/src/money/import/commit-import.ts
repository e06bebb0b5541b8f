import { type SQL, sql } from "drizzle-orm";
import { rowsOf } from "../../database/database.ts";
import { takeStatistics } from "../../database/take-statistics.ts";
import { commitRevision } from "../../record/commit.ts";
import { records } from "../../record/record.table.ts";
import type { Revising } from "../../record/revising.ts";
import type { Store } from "../../record/store.ts";
import type { Author } from "../../record/viewer.ts";
import { Refusal } from "../../refusal.ts";
import { allocateNewLines } from "../ledger/allocate.ts";
import { allocations } from "../ledger/allocation.table.ts";
import { ledgers } from "../ledger/ledgers.ts";
import { LINE_COLUMNS } from "../ledger/line-fields.ts";
import { takeBack } from "../ledger/take-back.ts";
import { writeDeltas } from "../ledger/write-deltas.ts";
import { writeLines } from "../ledger/write-lines.ts";
import { countDuplicates, type Duplicates, isNew } from "./duplicates.ts";
import { importLines } from "./import.table.ts";
import { type Import, importById, LEDGER_WORDS, lockedImport, setImport, stateAt } from "./import.ts";
import { clearLines } from "./staging.ts";

/** How an import is committed or undone: by whom, why, and for the loader of the example when. */
interface Act {
  author: Author;
  reason?: string | null | undefined;
  effectiveAt?: Date | undefined;
}

/**
 * Takes a staged file into the ledger as one revision: lines, allocations and sums, or nothing. Lines that the ledger
 * has already are left out; a file that adds nothing makes no revision.
 * @throws Refusal CONFLICT when it is not staged, or what was staged is gone
 */
export async function commitImport(store: Store, id: string, act: Act): Promise<Import> {
  const one = await importById(store.db, id);
  mustBeStaged(one, store.now());
  const body = await slugOf(store, one.bodyId);
  const reason = act.reason ?? `Import of ${one.fileName} into the ${LEDGER_WORDS[one.source]}`;
  const before = await countDuplicates(store.db, one);
  try {
    if (before.duplicates === one.accepted + one.duplicates) throw new NothingToAdd(before);
    await commitRevision(store, { ...act, body, reason }, (revising) => takeIn(store, revising, id, before));
  } catch (thrown) {
    if (!(thrown instanceof NothingToAdd)) throw thrown;
    await finish(store, one, null, thrown.found);
  }
  return await afterMany(store, id);
}

/** From so many lines on, the database's picture of its tables is out of date. */
const MANY = 10_000;

async function afterMany({ db }: Store, id: string): Promise<Import> {
  const done = await importById(db, id);
  if (done.revision !== null && done.accepted >= MANY) await takeStatistics(db);
  return done;
}

/** Every line is there already: rolls back the revision, if one was begun. */
class NothingToAdd extends Error {
  constructor(readonly found: Duplicates) {
    super("The file adds nothing.");
  }
}

async function takeIn(store: Store, revising: Revising, id: string, before: Duplicates): Promise<void> {
  // The body's lock is held: what another officer imported meanwhile is seen now.
  await makeRoom(revising);
  const one = await lockedImport(revising.db, id);
  mustBeStaged(one, store.now());
  await mustBeWhole(revising, one);
  await mustNameWhatIsThere(revising, one);
  await writeLines(revising, one.source, await linesToAdd(revising, one));
  const found = await notWritten(revising, one, before);
  if (found.duplicates === one.accepted + one.duplicates) throw new NothingToAdd(found);
  await allocateByFile(revising, one);
  await allocateNewLines(revising, one.source);
  await writeDeltas(revising, one.source);
  await finish({ ...store, db: revising.db }, one, revising.revision, found);
}

/** Takes an import back: each of its lines that stands, by another of the opposite amount, as one revision. */
export async function undoImport(store: Store, id: string, act: Act): Promise<Import> {
  const one = await importById(store.db, id);
  const body = await slugOf(store, one.bodyId);
  const reason = act.reason ?? `The import of ${one.fileName} is taken back`;
  await commitRevision(store, { ...act, body, reason }, async (revising) => {
    await makeRoom(revising);
    const { state, revision } = await lockedImport(revising.db, id);
    if (state !== "COMMITTED" || revision === null)
      throw new Refusal("CONFLICT", `Nothing of ${one.fileName} is in the ledger that could be taken back.`);
    const back = await takeBack(revising, one.source, (line) => sql`${line}.import_id = ${id}::uuid`);
    if (back === 0)
      throw new Refusal("CONFLICT", `Every line of ${one.fileName} has been taken back already.`);
    await setImport(revising.db, id, { state: "UNDONE", undoneRevision: revising.revision });
  });
  return await afterMany(store, id);
}

/** A million lines take longer than any question may, and are sorted in memory where there is some. */
async function makeRoom({ db }: Revising): Promise<void> {
  await db.execute(sql`SET LOCAL statement_timeout = 0`);
  await db.execute(sql`SET LOCAL work_mem = '64MB'`);
  // What was just written is unknown to the statistics: a nested loop that looks cheap would take for ever.
  await db.execute(sql`SET LOCAL enable_nestloop = off`);
}

function mustBeStaged(one: Import, now: Date): void {
  const state = stateAt(one, now);
  if (state === "STAGED") return;
  const why: Partial<Record<Import["state"], string>> = {
    READING: "is still being read; wait until it is ready",
    COMMITTED: "has been taken in already",
    UNDONE: "was taken in and taken back; hand it in again",
    CANCELLED: "was cancelled; hand it in again",
    INTERRUPTED: "was interrupted; hand it in again",
    FAILED: "could not be read",
  };
  throw new Refusal("CONFLICT", `The file ${one.fileName} ${why[state] ?? "is not ready"}.`);
}

/** After a crash of the database, staging is empty: the file must be read again. */
async function mustBeWhole({ db }: Revising, one: Import): Promise<void> {
  const [count] = await rowsOf<{ n: number }>(
    db,
    sql`SELECT count(*)::int AS n FROM ${importLines} WHERE import_id = ${one.id}`,
  );
  if (count?.n !== one.accepted + one.duplicates)
    throw new Refusal(
      "CONFLICT",
      `What was read of ${one.fileName} was lost when the database stopped; nothing was taken in. Hand the file in again.`,
    );
}

/** A file names projects and funds as they were when it was read; one that is gone since takes no money. */
async function mustNameWhatIsThere({ db, bodyId }: Revising, { id, fileName }: Import): Promise<void> {
  const gone = (table: string, column: string) => sql`SELECT 1 FROM ${importLines}
    WHERE import_id = ${id} AND ${sql.identifier(column)} IS NOT NULL AND NOT EXISTS (
      SELECT FROM ${sql.identifier(table)} AS named WHERE named.id = ${sql.identifier(column)}
        AND named.body_id = ${bodyId} AND named.closed_revision IS NULL)`;
  const found = await rowsOf(
    db,
    sql`${gone("projects", "project_id")} UNION ALL ${gone("funds", "fund_id")} LIMIT 1`,
  );
  if (found.length > 0)
    throw new Refusal(
      "CONFLICT",
      `${fileName} names a project or a fund that was removed since it was read: hand the file in again.`,
    );
}

async function linesToAdd({ db }: Revising, one: Import): Promise<SQL> {
  const said = sql.raw(LINE_COLUMNS.map((name) => `"${name}"`).join(", "));
  const own = one.source === "POSTING" ? sql`, kind` : sql``;
  return sql`SELECT line_number, content_key, coding_id, ${said}, NULL::jsonb AS redaction, NULL::uuid AS reversal_of_id,
      NULL::uuid AS correction_of_id, import_id${own}
    FROM ${importLines} WHERE import_id = ${one.id} AND ${await isNew(db, one)}`;
}

/** Where the file itself names the project of a line, the whole line counts for it. */
async function allocateByFile({ db, bodyId, revision }: Revising, { id, source }: Import): Promise<void> {
  const { table: line } = ledgers[source];
  await db.execute(sql`INSERT INTO ${allocations} (line_id, place, body_id, source, project_id, share, pence, origin, opened_revision)
    SELECT ${line.id}, 0, ${bodyId}::uuid, ${source}, staged.project_id, 10000, ${line.amount}, 'FILE', ${revision}::int
    FROM ${line} JOIN ${importLines} AS staged ON staged.import_id = ${id} AND staged.line_number = ${line.lineNumber}
    WHERE ${line.bodyId} = ${bodyId} AND ${line.openedRevision} = ${revision} AND staged.project_id IS NOT NULL`);
}

/** What of the staged lines this revision did not write. */
async function notWritten(
  { db, bodyId, revision }: Revising,
  one: Import,
  { takenBack, lookalikes, renumbered }: Duplicates,
): Promise<Duplicates> {
  const { table: line } = ledgers[one.source];
  const [written] = await rowsOf<{ n: number; pence: string }>(
    db,
    sql`SELECT count(*)::int AS n, coalesce(sum(${line.amount}), 0)::text AS pence FROM ${line}
      WHERE ${line.bodyId} = ${bodyId} AND ${line.openedRevision} = ${revision}`,
  );
  return {
    duplicates: one.accepted + one.duplicates - (written?.n ?? 0),
    pence: one.acceptedPence + one.duplicatePence - BigInt(written?.pence ?? "0"),
    takenBack,
    lookalikes,
    renumbered,
  };
}

/** Notes what came of the import, and clears its staging. */
async function finish(store: Store, one: Import, revision: number | null, found: Duplicates): Promise<void> {
  await setImport(store.db, one.id, {
    state: "COMMITTED",
    revision,
    accepted: one.accepted + one.duplicates - found.duplicates,
    acceptedPence: one.acceptedPence + one.duplicatePence - found.pence,
    duplicates: found.duplicates,
    duplicatePence: found.pence,
    takenBack: found.takenBack,
    lookalikes: found.lookalikes,
    renumbered: found.renumbered,
  });
  await clearLines(store.db, one.id);
}

async function slugOf({ db }: Store, bodyId: string): Promise<string> {
  const [record] = await db
    .select({ slug: records.slug })
    .from(records)
    .where(sql`${records.bodyId} = ${bodyId}`);
  return record?.slug ?? "";
}
