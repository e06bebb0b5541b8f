import { randomBytes } from "node:crypto";
import { openAsBlob } from "node:fs";
import { type SQL, sql } from "drizzle-orm";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { Pool } from "pg";
import { inject } from "vitest";
import { APPLICATION_ROLE, type Database, rowsOf } from "../database/database.ts";
import { type OpenDatabase, PLANNING } from "../database/open.ts";
import { PreparingClient } from "../database/preparing-client.ts";
import { PreparingPglite } from "../database/preparing-pglite.ts";
import { databaseAt } from "./global-setup.ts";

/** A migrated database of a test's own, in memory or on the server that DATABASE_URL names. */
export interface TestDatabase extends OpenDatabase {
  /** Every statement that the application has run. */
  statements: string[];
  /** Runs a statement as a superuser, as a person at the database's own console could. */
  asSuperuser<Row = Record<string, unknown>>(statement: SQL): Promise<Row[]>;
  /** The same with every trigger switched off, which nothing but the digests can find out. */
  tamper(statement: SQL): Promise<void>;
}

/** Opens a fresh migrated database as the application's role. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const migrated = inject("migratedDatabase");
  return migrated.kind === "embedded"
    ? await openEmbedded(migrated.dump)
    : await openPostgres(migrated.url, migrated.template);
}

async function openEmbedded(dump: string): Promise<TestDatabase> {
  const client = new PreparingPglite({ loadDataDir: await openAsBlob(dump) });
  await client.exec(`SET ROLE ${APPLICATION_ROLE}`);
  const statements: string[] = [];
  const logger = { logQuery: (statement: string) => void statements.push(statement) };
  const db = drizzlePglite({ client, casing: "snake_case", logger }) as unknown as Database;
  const silent = drizzlePglite({ client, casing: "snake_case" }) as unknown as Database;
  return {
    db,
    kind: "embedded",
    statements,
    asSuperuser: <Row>(statement: SQL) =>
      silent.transaction(async (tx) => {
        await tx.execute(sql`SET LOCAL ROLE NONE`);
        return await rowsOf<Row>(tx, statement);
      }),
    tamper: (statement) =>
      silent.transaction(async (tx) => {
        await tx.execute(sql`SET LOCAL ROLE NONE`);
        await withoutTriggers(tx, statement);
      }),
    close: () => client.close(),
  };
}

async function openPostgres(url: string, template: string): Promise<TestDatabase> {
  const name = `${template}_${randomBytes(4).toString("hex")}`;
  const server = new Pool({ connectionString: url, max: 1 });
  await server.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const connectionString = databaseAt(url, name);
  const superuser = new Pool({ connectionString, max: 1 });
  const options = `-c role=${APPLICATION_ROLE} -c statement_timeout=30000 ${PLANNING}`;
  const pool = new Pool({ connectionString, max: 10, options, Client: PreparingClient });
  // A pool has ended before its connections have, so dropping the database below may still end one.
  for (const one of [superuser, pool]) one.on("error", () => undefined);
  const statements: string[] = [];
  const logger = { logQuery: (statement: string) => void statements.push(statement) };
  const silent = drizzlePostgres({ client: superuser, casing: "snake_case" }) as unknown as Database;
  return {
    db: drizzlePostgres({ client: pool, casing: "snake_case", logger }) as unknown as Database,
    kind: "postgresql",
    statements,
    asSuperuser: <Row>(statement: SQL) => rowsOf<Row>(silent, statement),
    tamper: (statement) => silent.transaction((tx) => withoutTriggers(tx, statement)),
    close: async () => {
      await Promise.all([pool.end(), superuser.end()]);
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.end();
    },
  };
}

async function withoutTriggers(tx: Database, statement: SQL): Promise<void> {
  await tx.execute(sql`SET LOCAL session_replication_role = replica`);
  await tx.execute(statement);
}
