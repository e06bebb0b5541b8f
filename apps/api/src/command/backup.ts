import { resolve } from "node:path";
import { counted } from "@frankpledge/domain";
import type { Command } from "commander";
import { LEFT_OUT } from "../backup/tables.ts";
import { takeBackup } from "../backup/take.ts";
import type { CommandHost } from "./host.ts";

export function addBackupCommand(program: Command, host: CommandHost): void {
  program
    .command("backup")
    .description(
      `write everything that is kept to one file, as it stands at one moment; an older file of that name is replaced. Left out: ${LEFT_OUT.join(", ")}.`,
    )
    .argument("<file>", "where to write it, such as backup.ndjson.gz")
    .action(async (name: string) => {
      const { db } = await host.database();
      const file = resolve(host.cwd, name);
      const { rows, bytes } = await takeBackup(db, file);
      host.print(`Wrote ${counted(rows, "row")} to ${file} (${(bytes / 1e6).toFixed(1)} MB).\n`);
      host.print("It holds accounts and what is not yet published: keep it as safe as the database.\n");
    });
}
