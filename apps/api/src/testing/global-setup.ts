import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle as drizzlePostgres } from "drizzle-orm/node-postgres";
import { drizzle as drizzlePglite } from "drizzle-orm/pglite";
import { Pool } from "pg";
import type { TestProject } from "vitest/node";
import type { Database } from "../database/database.ts";
import { migrate } from "../migrated-database.ts";
import { testSettings } from "./env.ts";

/**
 * The migrated database that every test file gets a copy of: a dump of the embedded one, with another from before its
 * migration, or a template's name.
 */
export type MigratedDatabase =
  | { kind: "embedded"; dump: string; emptyDump: string }
  | { kind: "postgresql"; url: string; template: string };

declare module "vitest" {
  interface ProvidedContext {
    migratedDatabase: MigratedDatabase;
  }
}

let clearAway: () => Promise<void>;

/** Migrates one empty database for the whole run. */
export async function setup(project: TestProject): Promise<void> {
  const { databaseUrl } = testSettings;
  clearAway = databaseUrl === null ? await dumpEmbedded(project) : await makeTemplate(project, databaseUrl);
}

export async function teardown(): Promise<void> {
  await clearAway();
}

async function dumpEmbedded(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "frankpledge-migrated-"));
  const client = new PGlite();
  const dumpAs = async (name: string): Promise<string> => {
    const content = await client.dumpDataDir("none");
    const file = join(folder, name);
    await writeFile(file, Buffer.from(await content.arrayBuffer()));
    return file;
  };
  await client.waitReady;
  const emptyDump = await dumpAs("empty.tar");
  await migrate(drizzlePglite({ client, casing: "snake_case" }) as unknown as Database);
  const dump = await dumpAs("migrated.tar");
  await client.close();
  project.provide("migratedDatabase", { kind: "embedded", dump, emptyDump });
  return () => rm(folder, { recursive: true });
}

async function makeTemplate(project: TestProject, url: string): Promise<() => Promise<void>> {
  const template = `frankpledge_test_${randomBytes(6).toString("hex")}`;
  const server = new Pool({ connectionString: url, max: 1 });
  await server.query(`CREATE DATABASE ${template}`);
  const owner = new Pool({ connectionString: databaseAt(url, template), max: 1 });
  await migrate(drizzlePostgres({ client: owner, casing: "snake_case" }) as unknown as Database);
  await owner.end();
  project.provide("migratedDatabase", { kind: "postgresql", url, template });
  return async () => {
    const left = await server.query(`SELECT datname FROM pg_database WHERE datname LIKE '${template}%'`);
    for (const { datname } of left.rows) await server.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
    await server.end();
  };
}

/** The address of another database of the same server. */
export function databaseAt(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
