import { Command, CommanderError } from "commander";
import { version } from "../../package.json" with { type: "json" };
import { Refusal } from "../refusal.ts";
import { addBackupCommand } from "./backup.ts";
import { addExportCommands } from "./export.ts";
import { addGenerateCommand } from "./generate.ts";
import type { CommandHost } from "./host.ts";
import { addImportCommands } from "./import.ts";
import { addMigrateCommand } from "./migrate.ts";
import { addReleaseCommands } from "./release.ts";
import { addRestoreCommand } from "./restore.ts";
import { addUserCommands } from "./user.ts";
import { addWithdrawCommand } from "./withdraw.ts";

/**
 * Runs one command.
 * @param argv what follows the program's name
 * @returns the exit code: 0 when it did what was asked, 1 when it could not, 2 when it was not understood
 */
export async function runCommand(argv: string[], host: CommandHost): Promise<number> {
  let hasPrinted = false;
  const noting: CommandHost = {
    ...host,
    print(text) {
      hasPrinted = true;
      host.print(text);
    },
  };
  // A program that reads what comes out is given JSON in any case; a check that failed has printed what it found.
  const tellAsJson = (error: { code: string; message: string }) => {
    if (argv.includes("--json") && !hasPrinted) host.print(`${JSON.stringify({ error }, null, 2)}\n`);
  };
  try {
    await makeProgram(noting).parseAsync(argv, { from: "user" });
    return 0;
  } catch (thrown) {
    if (thrown instanceof CommanderError) {
      if (thrown.exitCode === 0) return 0;
      tellAsJson({ code: "BAD_USER_INPUT", message: asSentence(thrown.message).trim() });
      return 2;
    }
    if (!(thrown instanceof Refusal)) throw thrown;
    host.complain(`${thrown.message}\n`);
    tellAsJson({ code: thrown.code, message: thrown.message });
    return 1;
  }
}

function makeProgram(host: CommandHost): Command {
  const program = new Command("frankpledge")
    .description("Keeps the record of a Police and Crime Plan from the command line.")
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => host.print(text),
      writeErr: (text) => host.complain(text),
      outputError: (text, write) => write(asSentence(text)),
    });
  addMigrateCommand(program, host);
  addImportCommands(program, host);
  addExportCommands(program, host);
  addReleaseCommands(program, host);
  addWithdrawCommand(program, host);
  addUserCommands(program, host);
  addBackupCommand(program, host);
  addRestoreCommand(program, host);
  addGenerateCommand(program, host);
  return program;
}

/** The parser's "error: unknown command 'x'", and a guess on a second line, as a sentence that says where to look. */
function asSentence(error: string): string {
  const [first = "", ...guesses] = error.trim().split("\n");
  const words = first.replace(/^error: /, "").replace(/\.$/, "");
  const guess = guesses.map((line) => ` ${line.replace(/^\((.*)\)$/, "$1")}`).join("");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.${guess} See frankpledge --help.\n`;
}
