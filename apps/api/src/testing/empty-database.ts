import { randomBytes } from "node:crypto";
import { Pool } from "pg";
import { inject } from "vitest";
import { type OwnedDatabase, openAsOwner } from "../database/open.ts";
import { databaseAt } from "./global-setup.ts";

/** Opens a database without a single table, as its owner. */
export async function openEmptyDatabase(): Promise<OwnedDatabase> {
  const migrated = inject("migratedDatabase");
  if (migrated.kind === "embedded") return await openAsOwner({ databaseUrl: null, dataDir: null });
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
