import type { Database } from "../database/database.ts";
import type { Auth } from "../record/auth.ts";
import type { Store } from "../record/store.ts";
import type { Author } from "../record/viewer.ts";

/** The record and its accounts, as a command uses them. */
export interface OpenRecord {
  store: Store;
  auth(): Promise<Auth>;
}

/** The database under the record, of whatever schema it has. */
interface DatabaseAsItStands {
  db: Database;
  /** True when a running server has it open, and speaks to it as the application's role; else the owner speaks. */
  served: boolean;
}

/** What a command runs in: the command line's own process, or the server that has the embedded database open. */
export interface CommandHost {
  /** The folder that file names are read from. */
  cwd: string;
  /** Opens the record, migrating its database first. A command opens one thing, and before it does anything. */
  record(): Promise<OpenRecord>;
  /** Opens the database without migrating it. */
  database(): Promise<DatabaseAsItStands>;
  /** Writes to standard output. */
  print(text: string): void;
  /** Writes to standard error. */
  complain(text: string): void;
}

/** Who the changes of the command line are by. */
export const COMMAND_LINE: Author = { id: null, name: "Command line" };
