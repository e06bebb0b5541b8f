import { readdir, readFile } from "node:fs/promises";
import { sql } from "drizzle-orm";
import { entities } from "../entities.ts";
import { type Database, rowsOf } from "./database.ts";
import { guardDatabase } from "./guard.ts";

/** One committed migration: its name, and its statements. */
interface Migration {
  name: string;
  statements: string[];
}

/** Told when the database was migrated by a newer version of the software. */
export class NewerDatabase extends Error {
  constructor(name: string) {
    super(
      `This database was migrated by a newer version of Frankpledge (it has "${name}", which this version does not know). Start that version instead; nothing was changed.`,
    );
  }
}

/**
 * Brings a database to the software's schema: all of it or nothing, in one transaction. Two copies starting at once
 * take turns. Must run as the owner of the tables.
 * @returns the names of the migrations that were applied
 * @throws NewerDatabase
 */
export async function migrate(db: Database, folder: string): Promise<string[]> {
  const known = await readMigrations(folder);
  return await db.transaction(async (tx) => {
    await tx.execute(sql`SELECT pg_advisory_xact_lock(${LOCK})`);
    await tx.execute(sql`CREATE TABLE IF NOT EXISTS migrations (
      name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())`);
    const applied = await rowsOf<{ name: string }>(tx, sql`SELECT name FROM migrations ORDER BY name`);
    const stranger = applied.find(({ name }) => !known.some((migration) => migration.name === name));
    if (stranger) throw new NewerDatabase(stranger.name);
    const pending = known.filter((migration) => !applied.some(({ name }) => name === migration.name));
    for (const { name, statements } of pending) {
      for (const statement of statements) await tx.execute(sql.raw(statement));
      await tx.execute(sql`INSERT INTO migrations (name) VALUES (${name})`);
    }
    await guardDatabase(tx, entities);
    return pending.map(({ name }) => name);
  });
}

/** An arbitrary number that only this product's migrations lock. */
const LOCK = 724_031;

async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).sort();
  return await Promise.all(
    files.map(async (file) => ({
      name: file.replace(/\.sql$/, ""),
      statements: (await readFile(`${folder}/${file}`, "utf8")).split("--> statement-breakpoint"),
    })),
  );
}
