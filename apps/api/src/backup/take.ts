import { createWriteStream } from "node:fs";
import { rename, rm, stat } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "drizzle-orm";
import { type Database, rowsOf } from "../database/database.ts";
import { appliedMigrations } from "../database/migrations.ts";
import { Refusal } from "../refusal.ts";
import { reasonOf } from "./file-problem.ts";
import { closingLine, FORMAT, type Header, rowLine } from "./format.ts";
import { keptTables } from "./tables.ts";

/** How many rows are in memory at once. */
const BATCH = 200;

/**
 * Writes everything that is kept to a file, as it stood at one moment. The file appears when it is whole, and only
 * its owner may read it.
 * @throws Refusal when the database is empty or the file cannot be written
 */
export async function takeBackup(db: Database, file: string): Promise<{ rows: number; bytes: number }> {
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    const rows = await db.transaction((tx) => writeRows(tx, unfinished), {
      isolationLevel: "repeatable read",
      accessMode: "read only",
    });
    await rename(unfinished, file);
    return { rows, bytes: (await stat(file)).size };
  } catch (thrown) {
    await rm(unfinished, { force: true });
    const { syscall, message } = thrown as NodeJS.ErrnoException;
    if (!syscall) throw thrown;
    throw new Refusal("BAD_USER_INPUT", `The file ${file} cannot be written: ${reasonOf(message)}.`);
  }
}

async function writeRows(tx: Database, file: string): Promise<number> {
  const [schema] = await rowsOf<{ made: boolean }>(
    tx,
    sql`SELECT to_regclass('public.migrations') IS NOT NULL AS made`,
  );
  if (!schema?.made) throw new Refusal("NOT_FOUND", "The database is empty: there is nothing to back up.");
  const progress = { rows: 0 };
  await pipeline(
    Readable.from(linesOf(tx, progress), { highWaterMark: 1 }),
    createGzip(),
    createWriteStream(file, { mode: 0o600, flush: true }),
  );
  return progress.rows;
}

async function* linesOf(tx: Database, progress: { rows: number }): AsyncGenerator<string> {
  const header: Header = {
    frankpledgeBackup: FORMAT,
    migrations: await appliedMigrations(tx),
    createdAt: new Date().toISOString(),
  };
  yield `${JSON.stringify(header)}\n`;
  for (const { name } of await keptTables(tx)) {
    await tx.execute(
      sql.raw(
        `DECLARE kept NO SCROLL CURSOR FOR SELECT row_to_json(kept.*)::text AS row FROM "${name}" AS kept`,
      ),
    );
    for (;;) {
      const batch = await rowsOf<{ row: string }>(tx, sql.raw(`FETCH ${BATCH} FROM kept`));
      if (batch.length === 0) break;
      progress.rows += batch.length;
      yield batch.map(({ row }) => `${rowLine(name, row)}\n`).join("");
    }
    await tx.execute(sql.raw("CLOSE kept"));
  }
  yield `${closingLine(progress.rows)}\n`;
}
