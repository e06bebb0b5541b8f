import { randomUUID } from "node:crypto";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

/** Where one product keeps its record; it outlives the product's processes, so that they can be started again. */
export interface ProductHome {
  settings: Record<string, string>;
  remove(): Promise<void>;
}

/**
 * An empty folder, or an empty database of its own on a PostgreSQL server.
 * @param server the one of DATABASE_URL unless told otherwise; null for the embedded database
 */
export async function openProductHome(
  server: string | null = process.env.DATABASE_URL || null,
): Promise<ProductHome> {
  const folder = await mkdtemp(join(tmpdir(), "frankpledge-e2e-"));
  const database = server === null ? undefined : await createDatabase(server);
  return {
    settings: { FRANKPLEDGE_DATA_DIR: folder, DATABASE_URL: database?.url ?? "" },
    async remove() {
      await database?.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A home of its own that holds what another, at rest, holds. */
export async function copyProductHome(settings: ProductHome["settings"]): Promise<ProductHome> {
  const { DATABASE_URL: from = "", FRANKPLEDGE_DATA_DIR: filled = "" } = settings;
  const folder = await mkdtemp(join(tmpdir(), "frankpledge-e2e-"));
  await cp(filled, folder, { recursive: true });
  const server = process.env.DATABASE_URL ?? "";
  const database = from === "" ? undefined : await createDatabase(server, new URL(from).pathname.slice(1));
  return {
    settings: { FRANKPLEDGE_DATA_DIR: folder, DATABASE_URL: database?.url ?? "" },
    async remove() {
      await database?.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function createDatabase(
  server: string,
  template = "template1",
): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `frankpledge_e2e_${randomUUID().replaceAll("-", "")}`;
  await execute(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => execute(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function execute(server: string, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
