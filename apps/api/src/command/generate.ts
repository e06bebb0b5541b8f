import { resolve } from "node:path";
import { counted } from "@frankpledge/domain";
import type { Command } from "commander";
import { generate } from "../generate/generate.ts";
import { writePaymentsFile } from "../generate/payments-csv.ts";
import { Refusal } from "../refusal.ts";
import { COMMAND_LINE, type CommandHost } from "./host.ts";
import { wholeNumber } from "./whole-number.ts";

interface Options {
  payments: number;
  postings: number;
  plans: number;
  projects: number;
  seed: number;
  body?: string;
  csv?: string;
  poundSigns?: boolean;
  json?: boolean;
}

export function addGenerateCommand(program: Command, host: CommandHost): void {
  program
    .command("generate")
    .description(
      "make a synthetic body with plans, budgets and ledgers, or a file of payments, to measure with",
    )
    .requiredOption("--payments <n>", "payments to suppliers, over three financial years", wholeNumber)
    .option("--postings <n>", "postings to the general ledger", wholeNumber, 0)
    .option("--plans <n>", "plans, each with four priorities", wholeNumber, 1)
    .option("--projects <n>", "projects, in all plans together", wholeNumber, 20)
    .option("--body <slug>", "the synthetic body, made when it is not there")
    .option("--csv <file>", "write the payments to a CSV file instead, and leave the record as it is")
    .option("--pound-signs", 'with --csv: amounts as "£1,234.50"')
    .option("--seed <n>", "another seed makes other lines; the same one makes the same", wholeNumber, 1)
    .option("--json", "print what was made as JSON")
    .action(async (options: Options) => {
      if (options.csv !== undefined) await toFile(host, options, options.csv);
      else await toRecord(host, options);
    });
}

async function toFile(host: CommandHost, options: Options, file: string): Promise<void> {
  const { payments, seed, poundSigns = false } = options;
  const path = resolve(host.cwd, file);
  await writePaymentsFile({ path, payments, seed, poundSigns }).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === undefined) throw thrown;
    throw new Refusal("BAD_USER_INPUT", `The file ${file} cannot be written here.`);
  });
  host.print(
    options.json
      ? `${JSON.stringify({ file: path, payments }, null, 2)}\n`
      : `Wrote ${counted(payments, "payment")} to ${file}.\n`,
  );
}

async function toRecord(host: CommandHost, options: Options): Promise<void> {
  const { body, plans, projects, payments, postings, seed } = options;
  if (body === undefined)
    throw new Refusal("BAD_USER_INPUT", "Name the synthetic body with --body, or a file with --csv.");
  const { store } = await host.record();
  const made = await generate(
    store,
    COMMAND_LINE,
    { body, plans, projects, payments, postings, seed },
    (progress) => host.complain(progress),
  );
  host.print(
    options.json
      ? `${JSON.stringify(made, null, 2)}\n`
      : `${body}: ${counted(made.plans, "plan")}, ${counted(made.projects, "project")}, ${counted(made.payments, "payment")} and ${counted(made.postings, "posting")} generated.\n`,
  );
}
