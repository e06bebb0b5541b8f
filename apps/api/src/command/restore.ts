import { resolve } from "node:path";
import { counted } from "@frankpledge/domain";
import type { Command } from "commander";
import { readHeader } from "../backup/read.ts";
import { restoreBackup } from "../backup/restore.ts";
import { Refusal } from "../refusal.ts";
import type { CommandHost } from "./host.ts";

export function addRestoreCommand(program: Command, host: CommandHost): void {
  program
    .command("restore")
    .description("put a backup into an empty database: all of it or nothing")
    .argument("<file>", "a file that backup wrote")
    .action(async (name: string) => {
      const file = resolve(host.cwd, name);
      await readHeader(file);
      const { db, served } = await host.database();
      if (served)
        throw new Refusal(
          "CONFLICT",
          "A running server has this database open. Stop it, set FRANKPLEDGE_DATA_DIR to a new folder, and restore again.",
        );
      const { rows, createdAt } = await restoreBackup(db, file);
      host.print(
        `Restored ${counted(rows, "row")} as they stood at ${createdAt}. Check them with frankpledge release verify.\n`,
      );
    });
}
