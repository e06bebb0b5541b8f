import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { type Database, rowsOf } from "./database.ts";

/** Told when the database was migrated by a newer version of the software. */
class NewerDatabase extends Error {
  constructor(name: string) {
    super(
      `This database was migrated by a newer version of Frankpledge (it has "${name}", which this version does not know). Start that version instead; nothing was changed.`,
    );
  }
}

/** Waits until no other process is changing the schema, and keeps others waiting until the transaction ends. */
export async function takeTurn(tx: Database): Promise<void> {
  await tx.execute(sql`SELECT pg_advisory_xact_lock(${LOCK})`);
}

/**
 * Applies those of the software's migrations that the database has not had, within the transaction at hand, and
 * leaves the guards to whoever asks.
 * @param wanted the names of the migrations that the database is to have
 * @returns the names of those that were applied
 * @throws NewerDatabase
 */
export async function applyMigrations(tx: Database, wanted: string[]): Promise<string[]> {
  await tx.execute(sql`CREATE TABLE IF NOT EXISTS migrations (
    name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())`);
  const applied = await appliedMigrations(tx);
  const known = await knownMigrations();
  const stranger = applied.find((name) => !known.includes(name));
  if (stranger) throw new NewerDatabase(stranger);
  const pending = wanted.filter((name) => !applied.includes(name));
  for (const name of pending) {
    for (const statement of await statementsOf(name)) await tx.execute(sql.raw(statement));
    await tx.execute(sql`INSERT INTO migrations (name) VALUES (${name})`);
  }
  return pending;
}

/** The migrations that a database has had, in order. */
export async function appliedMigrations(db: Database): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(db, sql`SELECT name FROM migrations ORDER BY name`);
  return rows.map(({ name }) => name);
}

/** The names of the software's migrations, in order. */
export async function knownMigrations(): Promise<string[]> {
  const files = await readdir(migrationsFolder());
  return files
    .filter((file) => file.endsWith(".sql"))
    .map((file) => file.replace(/\.sql$/, ""))
    .sort();
}

/** An arbitrary number that only this product's migrations lock. */
const LOCK = 724_031;

async function statementsOf(migration: string): Promise<string[]> {
  const text = await readFile(join(migrationsFolder(), `${migration}.sql`), "utf8");
  return text.split("--> statement-breakpoint");
}

/** The committed migrations, beside the source and beside the built program alike. */
function migrationsFolder(): string {
  for (let folder = import.meta.dirname; ; folder = join(folder, "..")) {
    const candidate = join(folder, "migrations");
    if (existsSync(candidate)) return candidate;
    if (folder === join(folder, "..")) throw new Error("The migrations are missing beside the program.");
  }
}
