import { logFault } from "../../log-fault.ts";
import type { Store } from "../../record/store.ts";
import { readImport } from "./read-import.ts";

/** Reads a file while the caller goes on; what becomes of it is written to its import. */
export function readInBackground(store: Store, id: string, path: string): void {
  readImport(store, id, path).catch(logFault);
}
