import { join } from "node:path";
import { sql } from "drizzle-orm";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { Pool, type PoolConfig } from "pg";
import { APPLICATION_ROLE, type Database, rowsOf } from "./database.ts";
import { lockFolder } from "./folder-lock.ts";
import { PreparingClient } from "./preparing-client.ts";
import { PreparingPglite } from "./preparing-pglite.ts";
import { privateFolder } from "./private-folder.ts";

/** A database that is spoken to: migrated, and as the application's role, unless its maker says otherwise. */
export interface OpenDatabase {
  db: Database;
  kind: "embedded" | "postgresql";
  close(): Promise<void>;
}

/** A database as its owner, who alone may change the schema. */
export interface OwnedDatabase extends OpenDatabase {
  /** Gives the database as the application's role, in place of this one; to close either is to close both. */
  asApplication(): Promise<OpenDatabase>;
}

/** Where the record is kept. */
export interface DatabasePlace {
  /** PostgreSQL's address; null for the embedded database. */
  databaseUrl: string | null;
  /** The folder of the embedded database; null to keep it in memory, for tests. */
  dataDir: string | null;
}

/**
 * Opens the database as it stands, whatever its schema, as its owner.
 * @throws FolderTaken, or an Error with one clear sentence when the database cannot be reached
 */
export async function openAsOwner(place: DatabasePlace): Promise<OwnedDatabase> {
  return place.databaseUrl === null
    ? await openEmbedded(place.dataDir)
    : await openPostgres(place.databaseUrl);
}

async function openEmbedded(dataDir: string | null): Promise<OwnedDatabase> {
  const unlock = dataDir === null ? () => undefined : lockFolder(dataDir);
  try {
    const client =
      dataDir === null ? new PreparingPglite() : new PreparingPglite(privateFolder(join(dataDir, "pglite")));
    const db = drizzlePglite({ client, casing: "snake_case" }) as unknown as Database;
    await client.waitReady;
    const opened: OpenDatabase = {
      db,
      kind: "embedded",
      close: async () => {
        await client.close();
        unlock();
      },
    };
    const asApplication = async () => {
      await db.execute(sql.raw(`SET ROLE ${APPLICATION_ROLE}`));
      await db.execute(sql`SET random_page_cost = 1.1`);
      return opened;
    };
    return { ...opened, asApplication };
  } catch (thrown) {
    unlock();
    throw thrown;
  }
}

/**
 * How PostgreSQL is to weigh its plans: a record is small enough to lie in memory, where an index costs little, and a
 * statement that reads a whole page of it is never worth compiling.
 */
export const PLANNING = "-c random_page_cost=1.1 -c jit=off";

async function openPostgres(url: string): Promise<OwnedDatabase> {
  let pool = openPool(url, { max: 1 });
  const close = () => pool.end();
  const owned = { db: onPool(pool), kind: "postgresql" as const, close };
  await mustBeRecent(owned.db).catch(async (thrown) => {
    await close();
    throw unreachable(url, thrown);
  });
  const asApplication = async () => {
    await close();
    // Each connection is the application's role from its first statement on, and no statement runs for ever.
    const options = `-c role=${APPLICATION_ROLE} -c statement_timeout=30000 ${PLANNING}`;
    pool = openPool(url, { max: 10, options });
    return { ...owned, db: onPool(pool) };
  };
  return { ...owned, asApplication };
}

function openPool(url: string, config: PoolConfig): Pool {
  const pool = new Pool({
    ...config,
    Client: PreparingClient,
    connectionString: url,
    connectionTimeoutMillis: 10_000,
  });
  // A connection that the server drops while idle is replaced when it is next wanted.
  pool.on("error", () => undefined);
  return pool;
}

function onPool(client: Pool): Database {
  return drizzlePostgres({ client, casing: "snake_case" }) as unknown as Database;
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
