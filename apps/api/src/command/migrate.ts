import type { Command } from "commander";
import { migrate } from "../migrated-database.ts";
import type { CommandHost } from "./host.ts";

export function addMigrateCommand(program: Command, host: CommandHost): void {
  program
    .command("migrate")
    .description("bring the database to this version's schema; starting the server does so too")
    .action(async () => {
      const { db, served } = await host.database();
      if (served) {
        host.print(
          "A running server has this database open and migrated it when it started. After an update, start the server again.\n",
        );
        return;
      }
      const applied = await migrate(db);
      host.print(
        applied.length === 0
          ? "The database was up to date.\n"
          : applied.map((name) => `Applied ${name}.\n`).join(""),
      );
    });
}
