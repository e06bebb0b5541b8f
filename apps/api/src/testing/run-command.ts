import { asPublic } from "../api-schema.ts";
import type { CommandHost } from "../command/host.ts";
import { runCommand } from "../command/run.ts";
import { entities } from "../entities.ts";
import { openAuth } from "../record/auth.ts";
import type { Store } from "../record/store.ts";

/** What a command wrote, and how it ended. */
export interface CommandResult {
  exitCode: number;
  output: string;
  complaint: string;
}

/** An open database, or a store with a clock of its own. */
type Kept = Pick<Store, "db"> & Partial<Store>;

/** Runs a command on an open database, as the command line does. */
export async function run(
  kept: Kept,
  argv: string[],
  differing: Partial<CommandHost> = {},
): Promise<CommandResult> {
  const { db, now = () => new Date() } = kept;
  const store: Store = { db, entities, now, asPublic };
  const written = { output: "", complaint: "" };
  const exitCode = await runCommand(argv, {
    cwd: "/",
    record: async () => ({ store, auth: () => openAuth(db) }),
    database: async () => ({ db, served: false }),
    print: (text) => {
      written.output += text;
    },
    complain: (text) => {
      written.complaint += text;
    },
    ...differing,
  });
  return { exitCode, ...written };
}
