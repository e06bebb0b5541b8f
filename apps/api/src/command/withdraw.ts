import { counted } from "@frankpledge/domain";
import type { Command } from "commander";
import { withdraw } from "../record/withdraw.ts";
import { COMMAND_LINE, type CommandHost } from "./host.ts";

interface WithdrawOptions {
  body: string;
  row: string;
  field: string;
  reason: string;
  approvedBy: string;
}

export function addWithdrawCommand(program: Command, host: CommandHost): void {
  program
    .command("withdraw")
    .description(
      "blank a text or a figure that law requires to be removed, in every version of its row, for ever",
    )
    .requiredOption("--body <slug>", "the policing body")
    .requiredOption("--row <id>", "the id of the row that holds it")
    .requiredOption("--field <name>", "the field that holds it, such as narrative")
    .requiredOption("--reason <text>", "why; it stays on the record")
    .requiredOption("--approved-by <role>", "the role that approved it; it stays on the record")
    .action(async ({ row, ...rest }: WithdrawOptions) => {
      const { store } = await host.record();
      const blanked = await withdraw(store, { ...rest, rowId: row, author: COMMAND_LINE });
      host.print(
        `Blanked ${rest.field} in ${counted(blanked, "version")} of the row. Backups taken before now still hold the text.\n`,
      );
    });
}
