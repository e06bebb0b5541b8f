import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";
import { inject } from "vitest";
import { type OwnedDatabase, openAsOwner } from "../database/open.ts";
import { databaseAt } from "./global-setup.ts";
import { unpackDump } from "./unpack-dump.ts";

/** Opens a database without a single table, as its owner. */
export async function openEmptyDatabase(): Promise<OwnedDatabase> {
  const migrated = inject("migratedDatabase");
  if (migrated.kind === "embedded") return await openEmbedded(migrated.emptyDump);
  const { url, template } = migrated;
  const name = `${template}_${randomBytes(4).toString("hex")}`;
  const server = new Pool({ connectionString: url, max: 1 });
  await server.query(`CREATE DATABASE ${name}`);
  const opened = await openAsOwner({ databaseUrl: databaseAt(url, name), dataDir: null });
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await server.query(`DROP DATABASE ${name} WITH (FORCE)`);
      await server.end();
    },
  };
}

async function openEmbedded(emptyDump: string): Promise<OwnedDatabase> {
  const dataDir = await mkdtemp(join(tmpdir(), "frankpledge-test-"));
  await unpackDump(emptyDump, join(dataDir, "pglite"));
  const opened = await openAsOwner({ databaseUrl: null, dataDir });
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
