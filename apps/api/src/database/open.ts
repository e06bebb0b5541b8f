import { existsSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { sql } from "drizzle-orm";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { Pool } from "pg";
import { type Database, rowsOf } from "./database.ts";
import { lockFolder } from "./folder-lock.ts";
import { APPLICATION_ROLE } from "./guard.ts";
import { migrate } from "./migrate.ts";

/** A migrated database, spoken to as the application's role. */
export interface OpenDatabase {
  db: Database;
  kind: "embedded" | "postgresql";
  close(): Promise<void>;
}

/** Where the record is kept. */
export interface DatabasePlace {
  /** PostgreSQL's address; null for the embedded database. */
  databaseUrl: string | null;
  /** The folder of the embedded database; null to keep it in memory, for tests. */
  dataDir: string | null;
}

/**
 * Opens the database, migrates it, and gives it as the application's role.
 * @throws FolderTaken, NewerDatabase, or an Error with one clear sentence when the database cannot be reached
 */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  return place.databaseUrl === null
    ? await openEmbedded(place.dataDir)
    : await openPostgres(place.databaseUrl);
}

async function openEmbedded(dataDir: string | null): Promise<OpenDatabase> {
  const unlock = dataDir === null ? () => undefined : lockFolder(dataDir);
  try {
    const client = dataDir === null ? new PGlite() : new PGlite(join(dataDir, "pglite"));
    const db = drizzlePglite({ client, casing: "snake_case" }) as unknown as Database;
    await migrate(db, migrationsFolder());
    await db.execute(sql.raw(`SET ROLE ${APPLICATION_ROLE}`));
    return {
      db,
      kind: "embedded",
      close: async () => {
        await client.close();
        unlock();
      },
    };
  } catch (thrown) {
    unlock();
    throw thrown;
  }
}

async function openPostgres(url: string): Promise<OpenDatabase> {
  const owner = new Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000 });
  try {
    const db = drizzlePostgres({ client: owner, casing: "snake_case" }) as unknown as Database;
    await mustBeRecent(db).catch((thrown) => {
      throw unreachable(url, thrown);
    });
    await migrate(db, migrationsFolder());
  } finally {
    await owner.end();
  }
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 10_000,
    // Each connection is the application's role from its first statement on, and no statement runs for ever.
    options: `-c role=${APPLICATION_ROLE} -c statement_timeout=30000`,
  });
  // A connection that the server drops while idle is replaced when it is next wanted.
  pool.on("error", () => undefined);
  const db = drizzlePostgres({ client: pool, casing: "snake_case" }) as unknown as Database;
  return { db, kind: "postgresql", close: () => pool.end() };
}

async function mustBeRecent(db: Database): Promise<void> {
  const [server] = await rowsOf<{ version: number }>(
    db,
    sql`SELECT current_setting('server_version_num')::int AS version`,
  );
  if (!server || server.version < 150_000) throw new Error("it is older than PostgreSQL 15");
}

function unreachable(url: string, thrown: unknown): Error {
  const { host, pathname } = new URL(url);
  const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : (thrown as Error);
  const reason = cause.message || (cause as { code?: string }).code || String(cause);
  return new Error(
    `The database ${host}${pathname} that DATABASE_URL names cannot be used: ${reason}. Nothing was changed.`,
  );
}

/** The committed migrations, beside the source and beside the built program alike. */
function migrationsFolder(): string {
  for (let folder = import.meta.dirname; ; folder = join(folder, "..")) {
    const candidate = join(folder, "migrations");
    if (existsSync(candidate)) return candidate;
    if (folder === join(folder, "..")) throw new Error("The migrations are missing beside the program.");
  }
}
