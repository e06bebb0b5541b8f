import { basename, resolve } from "node:path";
import { formatMoney, type LedgerSource, poundsFromPence } from "@frankpledge/domain";
import type { Command } from "commander";
import { asc, eq } from "drizzle-orm";
import { commitImport } from "../money/import/commit-import.ts";
import { importProblems } from "../money/import/import.table.ts";
import { type Import, LEDGER_WORDS } from "../money/import/import.ts";
import { beginImport, cancelImport, readImport } from "../money/import/read-import.ts";
import type { Store } from "../record/store.ts";
import { Refusal } from "../refusal.ts";
import { mustBeBodies } from "./bodies.ts";
import { counted } from "./counted.ts";
import { COMMAND_LINE, type CommandHost } from "./host.ts";
import { mustBeReadable } from "./readable-file.ts";

interface Options {
  body: string;
  dryRun?: boolean;
  json?: boolean;
}

export function addImportCommands(program: Command, host: CommandHost): void {
  const command = program.command("import").description("take files into the record");
  addLedger(command, host, "spend", "PAYMENT", "a published list of payments to suppliers");
  addLedger(command, host, "ledger", "POSTING", "an export of the general ledger");
}

function addLedger(
  command: Command,
  host: CommandHost,
  name: string,
  source: LedgerSource,
  description: string,
): void {
  command
    .command(name)
    .description(`${description}: CSV, XLSX or ODS, as one revision or not at all`)
    .argument("<file>", "the file, however it is laid out")
    .requiredOption("--body <slug>", "the policing body")
    .option("--dry-run", "read it and say what would come of it, and leave the record as it is")
    .option("--json", "print what came of it as JSON")
    .action(async (file: string, options: Options) => {
      const { store } = await host.record();
      await mustBeBodies(store, [options.body]);
      const path = resolve(host.cwd, file);
      await mustBeReadable(path, file);
      const begun = await beginImport(store, {
        body: options.body,
        source,
        path,
        name: basename(file),
        author: COMMAND_LINE,
      });
      const read = await readImport(store, begun.id, path);
      if (read.state !== "STAGED") {
        if (options.json) host.print(await asJson(store, read));
        throw new Refusal("BAD_USER_INPUT", read.problem ?? `${read.fileName} was not taken in.`);
      }
      const done = options.dryRun
        ? await cancelImport(store, read.id)
        : await commitImport(store, read.id, { author: COMMAND_LINE });
      host.print(options.json ? await asJson(store, done) : await inWords(store, done));
    });
}

/** What the contract says of an import: rows, accepted, rejected with their reasons, the total in pounds, duplicates. */
async function asJson(store: Store, done: Import): Promise<string> {
  const problems = await problemsOf(store, done);
  const listed = (kind: "REJECTED" | "LEFT_OUT") =>
    problems
      .filter((problem) => problem.kind === kind)
      .map(({ sheet, row, reason, text }) => ({ sheet, row, reason, text }));
  const survey = done.survey as { questions?: string[] } | null;
  return `${JSON.stringify(
    {
      file: done.fileName,
      state: done.state,
      problem: done.problem,
      rows: done.accepted + done.rejected + done.duplicates,
      accepted: done.accepted,
      rejected: listed("REJECTED"),
      rejectedCount: done.rejected,
      total: poundsFromPence(done.acceptedPence),
      duplicates: done.duplicates,
      duplicateTotal: poundsFromPence(done.duplicatePence),
      negatives: done.negatives,
      undated: done.undated,
      lookalikes: done.lookalikes,
      leftOut: listed("LEFT_OUT"),
      leftOutCount: done.leftOut,
      printedTotals: (done.printedTotals as { printed: string; read: string }[]).map((total) => ({
        ...total,
        printed: poundsFromPence(BigInt(total.printed)),
        read: poundsFromPence(BigInt(total.read)),
      })),
      questions: survey?.questions ?? [],
      revision: done.revision,
    },
    null,
    2,
  )}\n`;
}

async function inWords(store: Store, done: Import): Promise<string> {
  const trial = done.state === "CANCELLED";
  const lines = [
    `${done.fileName}: ${counted(done.accepted, "line")}, ${formatMoney(done.acceptedPence)}, ${
      trial ? "would be taken" : done.revision === null ? "taken" : `taken as revision ${done.revision}`
    } into the ${LEDGER_WORDS[done.source]}.`,
    ...(done.duplicates > 0
      ? [
          `${counted(done.duplicates, "line")}, ${formatMoney(done.duplicatePence)}, are there already and add nothing.`,
        ]
      : []),
    ...(done.lookalikes > 0
      ? [
          `${counted(done.lookalikes, "line")} without a transaction number look like lines that are there: check that they are not the same.`,
        ]
      : []),
    ...(done.leftOut > 0
      ? [`${counted(done.leftOut, "row")} of titles, headings and totals were left out.`]
      : []),
    ...(done.undated > 0 ? [`${counted(done.undated, "line")} bear no date.`] : []),
    ...((done.survey as { questions?: string[] } | null)?.questions ?? []),
  ];
  if (done.rejected > 0) {
    lines.push(`${counted(done.rejected, "row")} could not be read:`);
    for (const { kind, sheet, row, reason } of await problemsOf(store, done))
      if (kind === "REJECTED") lines.push(`  ${sheet}, row ${row}: ${reason}`);
  }
  return `${lines.join("\n")}\n`;
}

async function problemsOf(store: Store, { id }: Import): Promise<(typeof importProblems.$inferSelect)[]> {
  return await store.db
    .select()
    .from(importProblems)
    .where(eq(importProblems.importId, id))
    .orderBy(asc(importProblems.place));
}
