import { join } from "node:path";
import { inject } from "vitest";
import { temporaryFolder } from "./temporary-folder.ts";
import { unpackDump } from "./unpack-dump.ts";

/**
 * A new folder with an embedded database that has been migrated and holds nothing, gone when the test is over. A server
 * starts on it in a fraction of the time that it takes on an empty folder, which is what it gets where the tests run on
 * PostgreSQL.
 */
export async function migratedFolder(): Promise<string> {
  const folder = await temporaryFolder();
  const migrated = inject("migratedDatabase");
  if (migrated.kind === "embedded") await unpackDump(migrated.dump, join(folder, "pglite"));
  return folder;
}
