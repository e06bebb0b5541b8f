import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LedgerSource } from "@frankpledge/domain";
import { commitImport } from "../money/import/commit-import.ts";
import type { Import } from "../money/import/import.ts";
import { beginImport, readImport } from "../money/import/read-import.ts";
import type { Store } from "../record/store.ts";
import { BODY } from "./accounts.ts";

/** A file to be taken into a ledger: its text, and where it differs from payments in "spend.csv". */
interface GivenFile {
  text: string | Uint8Array;
  source?: LedgerSource;
  name?: string;
  body?: string;
}

const author = { id: null, name: "Finance officer" };

/** Hands a file in and reads it, as far as a person's decision to take it in. */
export async function handIn(
  store: Store,
  { text, source = "PAYMENT", name = "spend.csv", body = BODY }: GivenFile,
): Promise<Import> {
  const folder = await mkdtemp(join(tmpdir(), "frankpledge-test-"));
  try {
    const path = join(folder, "file");
    await writeFile(path, text);
    const begun = await beginImport(store, { body, source, path, name, author });
    return await readImport(store, begun.id, path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Hands a file in and takes it into the ledger. */
export async function takeIn(store: Store, file: GivenFile): Promise<Import> {
  const read = await handIn(store, file);
  return read.state === "STAGED" ? await commitImport(store, read.id, { author }) : read;
}
