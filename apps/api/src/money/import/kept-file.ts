import { access, rm } from "node:fs/promises";
import { inspect } from "node:util";
import type { Store } from "../../record/store.ts";
import { Refusal } from "../../refusal.ts";
import type { Import } from "./import.ts";
import { readImport } from "./read-import.ts";

/** Reads a file while the caller goes on; what becomes of it is written to its import. */
export function readInBackground(store: Store, id: string, path: string): void {
  readImport(store, id, path).catch((thrown) => process.stderr.write(`${inspect(thrown)}\n`));
}

/** Where the server keeps an import's file. @throws Refusal CONFLICT when it does not, or no longer */
export async function keptFile({ keptAt, fileName }: Import): Promise<string> {
  const gone = new Refusal("CONFLICT", `The file ${fileName} is not kept any more: hand it in again.`);
  if (keptAt === null) throw gone;
  await access(keptAt).catch(() => {
    throw gone;
  });
  return keptAt;
}

/** Lets go of an import's file, once it is taken in or given up. */
export async function discardFile({ keptAt }: Import): Promise<void> {
  if (keptAt !== null) await rm(keptAt, { force: true });
}
