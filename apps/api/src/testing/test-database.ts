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

/** The embedded databases that a test has closed: to empty one takes a tenth of the time that opening another takes. */
const atRest: EmbeddedClient[] = [];

interface EmbeddedClient {
  client: PreparingPglite;
  /** What its schema was when it was opened. */
  schema: string;
}

async function openEmbedded(dump: string): Promise<TestDatabase> {
  const embedded = (await takeEmptied()) ?? (await loadEmbedded(dump));
  const { client } = embedded;
  await client.exec(`SET ROLE ${APPLICATION_ROLE}`);
  let open = true;
  const mustBeOpen = () => {
    if (!open) throw new Error("This test's database is closed: another test may have it by now.");
  };
  const statements: string[] = [];
  const logQuery = (statement: string) => {
    mustBeOpen();
    statements.push(statement);
  };
  const db = drizzlePglite({ client, casing: "snake_case", logger: { logQuery } }) as unknown as Database;
  const silent = drizzlePglite({ client, casing: "snake_case", logger: { logQuery: mustBeOpen } });
  const asSuperuser = <Result>(run: (tx: Database) => Promise<Result>): Promise<Result> =>
    silent.transaction(async (transaction) => {
      const tx = transaction as unknown as Database;
      await tx.execute(sql`SET LOCAL ROLE NONE`);
      return await run(tx);
    });
  return {
    db,
    kind: "embedded",
    statements,
    asSuperuser: <Row>(statement: SQL) => asSuperuser((tx) => rowsOf<Row>(tx, statement)),
    tamper: (statement) => asSuperuser((tx) => withoutTriggers(tx, statement)),
    close: async () => {
      if (open) atRest.push(embedded);
      open = false;
    },
  };
}

async function loadEmbedded(dump: string): Promise<EmbeddedClient> {
  const client = new PreparingPglite({ loadDataDir: await openAsBlob(dump) });
  return { client, schema: await schemaOf(client) };
}

/** A database at rest with nothing in it any more, or undefined if there is none whose schema is still the migrated one. */
async function takeEmptied(): Promise<EmbeddedClient | undefined> {
  const taken = atRest.pop();
  if (!taken) return undefined;
  const { client, schema } = taken;
  // What goes on in it of the test before comes to its end first.
  await client.exec("RESET ROLE; SET session_replication_role = replica");
  if ((await schemaOf(client)) !== schema) {
    await client.close();
    return await takeEmptied();
  }
  const { rows: written } = await client.query<{ name: string }>(
    `SELECT oid::regclass AS name FROM pg_class
     WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'migrations'
       AND pg_relation_size(oid) > 0`,
  );
  if (written.length > 0)
    await client.exec(`TRUNCATE ${written.map(({ name }) => name).join(", ")} RESTART IDENTITY CASCADE`);
  await client.exec("RESET session_replication_role");
  return taken;
}

/** Differs once a table, a column, a constraint, a trigger or a function was added, changed or removed. */
async function schemaOf(client: PreparingPglite): Promise<string> {
  const catalogues = ["pg_attribute", "pg_constraint", "pg_trigger", "pg_proc"];
  const { rows } = await client.query(
    catalogues
      .map(
        (name) =>
          `SELECT '${name}' AS name, count(*)::int, max(xmin::text::bigint)::text AS latest FROM ${name}`,
      )
      .join(" UNION ALL "),
  );
  return JSON.stringify(rows);
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
