import { createHash } from "node:crypto";
import type { LedgerSource } from "@frankpledge/domain";
import { sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { inTransaction } from "../../database/database.ts";
import { records } from "../../record/record.table.ts";
import type { Store } from "../../record/store.ts";
import type { Author } from "../../record/viewer.ts";
import { Refusal } from "../../refusal.ts";
import { isUndated, type ReadLine } from "../intake/reading.ts";
import { commitImport } from "./commit-import.ts";
import { imports } from "./import.table.ts";
import { type Import, importById, setImport } from "./import.ts";
import { BATCH, namedRows, stage } from "./staging.ts";

/** A line as a program gives it: its sum, and what else it states. */
export type GivenLine = Pick<ReadLine, "pence"> & Partial<ReadLine>;

/** Lines of a ledger that a program makes, in place of a file that is read. */
export interface GivenLines {
  body: string;
  source: LedgerSource;
  /** What the import is called, as a file would be. */
  name: string;
  author: Author;
  /** Taken one by one, so that a million of them need no more room than a thousand. */
  lines: Iterable<GivenLine>;
  reason?: string | undefined;
  /** For the loader of the example alone. */
  effectiveAt?: Date | undefined;
  /** Told how many lines are staged, after each batch. */
  onProgress?: ((staged: number) => void) | undefined;
}

/**
 * Takes lines into a ledger as an import of their own, one revision, as if a file of them had been handed in. What a
 * file goes through follows: lines that are there already are left out, project codes and rules link them, sums move.
 * @throws Refusal NOT_FOUND for an unknown body, BAD_USER_INPUT for no lines at all
 */
export async function takeLines(store: Store, given: GivenLines): Promise<Import> {
  const one = await begin(store, given);
  const named = await namedRows(store.db, one.bodyId);
  const hash = createHash("sha256");
  const sums = { rowsRead: 0, accepted: 0, acceptedPence: 0n, negatives: 0, undated: 0, fileBytes: 0 };
  let batch: ReadLine[] = [];
  const flush = async () => {
    const text = JSON.stringify(batch, (_, value) => (typeof value === "bigint" ? String(value) : value));
    hash.update(text);
    sums.fileBytes += Buffer.byteLength(text);
    await stage(store.db, one, batch, sums.accepted + 1, named);
    for (const line of batch) {
      sums.acceptedPence += line.pence;
      if (line.pence < 0n) sums.negatives += 1;
      if (isUndated(line)) sums.undated += 1;
    }
    sums.accepted += batch.length;
    sums.rowsRead = sums.accepted;
    batch = [];
    await setImport(store.db, one.id, { rowsRead: sums.rowsRead, aliveAt: store.now() });
    given.onProgress?.(sums.accepted);
  };
  for (const line of given.lines) {
    batch.push({ ...BLANK, row: sums.accepted + batch.length + 2, ...line });
    if (batch.length >= BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  if (sums.accepted === 0) throw new Refusal("BAD_USER_INPUT", `${given.name} has no line to take in.`);
  await setImport(store.db, one.id, { ...sums, fileHash: hash.digest("hex"), state: "STAGED" });
  return await commit(store, one, given);
}

/**
 * Commits what is staged. The database has no statistics of lines that were staged a moment ago, nor ever of the
 * embedded database's tables, and would look for duplicates by comparing each line with each: it is kept from that.
 */
async function commit(store: Store, { id }: Import, given: GivenLines): Promise<Import> {
  return await inTransaction(store.db, async (db) => {
    await db.execute(sql`SET LOCAL statement_timeout = 0`);
    await db.execute(sql`SET LOCAL enable_nestloop = off`);
    const done = await commitImport({ ...store, db }, id, given);
    await db.execute(sql`SET LOCAL enable_nestloop = on`);
    return done;
  });
}

async function begin(store: Store, { body, source, name, author, effectiveAt }: GivenLines): Promise<Import> {
  const [record] = await store.db.select().from(records).where(sql`${records.slug} = ${body}`);
  if (!record) throw new Refusal("NOT_FOUND", `There is no policing body "${body}".`);
  const id = newId();
  await store.db.insert(imports).values({
    id,
    bodyId: record.bodyId,
    source,
    state: "READING",
    fileName: name,
    fileBytes: 0,
    fileHash: "",
    author: author.name,
    startedAt: effectiveAt ?? store.now(),
    aliveAt: store.now(),
  });
  return await importById(store.db, id);
}

/** A line that states nothing but its sum. */
const BLANK: Omit<ReadLine, "pence" | "row"> = {
  sheet: "Sheet1",
  vatPence: null,
  paidOn: null,
  dateAsWritten: null,
  financialYear: null,
  period: null,
  supplier: null,
  supplierRedacted: false,
  description: null,
  expenseType: null,
  subjective: null,
  department: null,
  costCentre: null,
  objective: null,
  area: null,
  transactionNumber: null,
  lineNumber: null,
  invoiceNumber: null,
  merchantCategory: null,
  revenueCapital: null,
  holder: null,
  fund: null,
  project: null,
  kind: null,
  contract: null,
  valueForMoney: null,
  notes: [],
};
