import { setTimeout } from "node:timers/promises";
import { asPublic } from "../api-schema.ts";
import { FolderTaken } from "../database/folder-lock.ts";
import { type OpenDatabase, openAsOwner } from "../database/open.ts";
import { entities } from "../entities.ts";
import type { Settings } from "../env.ts";
import { openDatabase } from "../migrated-database.ts";
import { openAuth } from "../record/auth.ts";
import { askServer } from "./ask-server.ts";
import type { CommandHost } from "./host.ts";
import { runCommand } from "./run.ts";

/** How long a command waits for a database folder that another process has but takes no commands for (yet). */
const PATIENCE_MS = 20_000;

type Terminal = Pick<CommandHost, "cwd" | "print" | "complain">;

/**
 * Runs a command here when the database can be opened here, and in the server that has the embedded database's
 * folder otherwise.
 * @returns the exit code
 * @throws Error with one clear sentence when the settings or the database cannot be used
 */
export async function runCommandLine(
  argv: string[],
  settings: () => Settings,
  terminal: Terminal,
): Promise<number> {
  const giveUp = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await runHere(argv, settings, terminal);
    } catch (thrown) {
      if (!(thrown instanceof FolderTaken)) throw thrown;
      const exitCode = await askServer(settings().dataDir, { argv, cwd: terminal.cwd }, terminal);
      if (exitCode !== null) return exitCode;
      if (Date.now() > giveUp) throw thrown;
    }
    await setTimeout(200);
  }
}

async function runHere(argv: string[], settings: () => Settings, terminal: Terminal): Promise<number> {
  let opened: OpenDatabase | undefined;
  try {
    return await runCommand(argv, {
      ...terminal,
      async record() {
        opened = await openDatabase(settings());
        const { db } = opened;
        return {
          store: { db, entities, now: () => new Date(), asPublic },
          auth: () => openAuth(db),
        };
      },
      async database() {
        opened = await openAsOwner(settings());
        return { db: opened.db, served: false };
      },
    });
  } finally {
    await opened?.close();
  }
}
