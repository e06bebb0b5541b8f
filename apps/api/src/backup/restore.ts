import { sql } from "drizzle-orm";
import { type Database, rowsOf } from "../database/database.ts";
import { applyMigrations, takeTurn } from "../database/migrations.ts";
import { migrate } from "../migrated-database.ts";
import { Refusal } from "../refusal.ts";
import { damaged, readHeader, rowsOfBackup } from "./read.ts";
import { type CatalogTable, keptTables } from "./tables.ts";

/** How much text is inserted at once, in characters and in rows. */
const BATCH = { characters: 1_000_000, rows: 500 };

/**
 * Puts a backup into an empty database, all of it or nothing: the schema as it was when the backup was taken, the
 * rows, then the migrations there have been since. Must run as the owner of the database.
 * @throws Refusal when the database is not empty, or the backup is damaged, cut short or of a newer version
 */
export async function restoreBackup(
  db: Database,
  file: string,
): Promise<{ rows: number; createdAt: string }> {
  const { migrations, createdAt } = await readHeader(file);
  return await db.transaction(async (tx) => {
    await takeTurn(tx);
    await mustBeEmpty(tx);
    await applyMigrations(tx, migrations);
    const rows = await insertRows(tx, file);
    await migrate(tx);
    return { rows, createdAt };
  });
}

async function mustBeEmpty(tx: Database): Promise<void> {
  const there = await rowsOf(
    tx,
    sql`SELECT 1 FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm') LIMIT 1`,
  );
  if (there.length > 0)
    throw new Refusal(
      "CONFLICT",
      "The database is not empty. Restore into a new folder (FRANKPLEDGE_DATA_DIR) or a new database (DATABASE_URL). Nothing was changed.",
    );
}

async function insertRows(tx: Database, file: string): Promise<number> {
  const tables = await keptTables(tx);
  let inserted = 0;
  let into: CatalogTable | undefined;
  let batch: string[] = [];
  let characters = 0;
  const insert = async () => {
    if (into) await insertBatch(tx, file, into, batch);
    inserted += batch.length;
    [batch, characters] = [[], 0];
  };
  for await (const { table, row } of rowsOfBackup(file)) {
    if (table !== into?.name) {
      await insert();
      into = tables.find(({ name }) => name === table);
      if (!into) throw damaged(file, `it has rows of "${table}", a table that its migrations do not make`);
    }
    batch.push(row);
    characters += row.length;
    if (batch.length === BATCH.rows || characters >= BATCH.characters) await insert();
  }
  await insert();
  return inserted;
}

async function insertBatch(
  tx: Database,
  file: string,
  { name, columns }: CatalogTable,
  rows: string[],
): Promise<void> {
  if (rows.length === 0) return;
  const list = sql.raw(columns.map((column) => `"${column}"`).join(", "));
  const table = sql.raw(`"${name}"`);
  try {
    await tx.execute(
      sql`INSERT INTO ${table} (${list})
        SELECT ${list} FROM json_populate_recordset(NULL::${table}, ${`[${rows.join(",")}]`}::text::json)`,
    );
  } catch (thrown) {
    const { code, message } = ((thrown as Error).cause ?? thrown) as { code?: string; message: string };
    // Classes 22 and 23: the values cannot be read, or break a constraint.
    if (!code || !/^2[23]/.test(code)) throw thrown;
    throw damaged(file, `a row of "${name}" cannot be kept (${message})`);
  }
}
