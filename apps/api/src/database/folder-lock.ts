import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Told when another process has the embedded database's folder. */
export class FolderTaken extends Error {
  constructor(folder: string, holder: string) {
    super(
      `The database folder ${resolve(folder)} is in use by another Frankpledge${holder}. Stop that one, or set FRANKPLEDGE_DATA_DIR to another folder.`,
    );
  }
}

/**
 * Takes the folder of the embedded database for this process alone. PGlite does not guard its folder, and two
 * processes on one lose acknowledged rows. SQLite's exclusive lock is the operating system's own: it cannot be taken
 * twice, and it goes with its process however that ends.
 * @returns what gives the folder back
 * @throws FolderTaken
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const holder = join(folder, "holder.txt");
  const lock = new DatabaseSync(join(folder, "lock.sqlite"));
  try {
    lock.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  } catch (thrown) {
    lock.close();
    if (!/locked|busy/i.test(String(thrown))) throw thrown;
    throw new FolderTaken(folder, whoHolds(holder));
  }
  writeFileSync(holder, `${process.pid}`);
  return () => lock.close();
}

function whoHolds(file: string): string {
  try {
    return ` (process ${readFileSync(file, "utf8")})`;
  } catch {
    return "";
  }
}
