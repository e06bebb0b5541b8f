import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { fileKinds } from "../intake/kinds.ts";
import { takeFile } from "../intake/take-file.ts";
import type { FileKind } from "../record/proposal/file-kind.ts";
import { mustBeBodies } from "./bodies.ts";
import { COMMAND_LINE, type CommandHost } from "./host.ts";
import { reportAsJson, reportInWords } from "./intake-report.ts";
import { Progress } from "./progress.ts";
import { mustBeReadable } from "./readable-file.ts";
import { wholeNumber } from "./whole-number.ts";

type Options = Record<string, string | undefined> & { body: string; list?: number } & {
  dryRun?: boolean;
  json?: boolean;
};

/** `import plan`, `import measures` and whatever else comes in by rows. */
export function addRowImportCommands(command: Command, host: CommandHost): void {
  for (const kind of fileKinds) addKind(command, host, kind);
}

function addKind(command: Command, host: CommandHost, kind: FileKind): void {
  const one = command
    .command(kind.name)
    .description(`${kind.title}: ${kind.forms}, as one revision or not at all`)
    .argument("<file>", "the file")
    .requiredOption("--body <slug>", "the policing body")
    .option("--dry-run", "say what it would add and change, and leave the record as it is")
    .option("--json", "print what came of it as JSON")
    .option(
      "--list <number>",
      "how many of the rows added, and of those changed, JSON lists (500)",
      wholeNumber,
    );
  for (const { name, description, example } of kind.options)
    one.option(`--${name} <${example}>`, description);
  one.action(async (file: string, options: Options) => {
    const { store } = await host.record();
    const { body, dryRun = false, json = false, list, ...named } = options;
    await mustBeBodies(store, [body]);
    const path = resolve(host.cwd, file);
    await mustBeReadable(path, file);
    const progress = new Progress((words) => host.complain(words));
    const report = await takeFile(store, {
      kind,
      file: { path, name: basename(file) },
      options: named as Record<string, string | undefined>,
      body,
      author: COMMAND_LINE,
      trial: dryRun,
      ...(list === undefined ? {} : { inWords: list }),
      onProgress: (done, rows) => progress.tell(done, rows),
    });
    const told = { file: basename(file), trial: dryRun, report };
    host.print(json ? reportAsJson(told) : reportInWords(told));
  });
}
