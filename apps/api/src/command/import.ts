import { basename, resolve } from "node:path";
import { counted, formatMoney, type LedgerSource, poundsFromPence } from "@frankpledge/domain";
import type { Command } from "commander";
import { asc, eq } from "drizzle-orm";
import { commitImport } from "../money/import/commit-import.ts";
import { importProblems } from "../money/import/import.table.ts";
import { type Import, LEDGER_WORDS } from "../money/import/import.ts";
import { beginImport, cancelImport, readImport } from "../money/import/read-import.ts";
import type { LayoutsFound } from "../money/intake/reading.ts";
import type { Store } from "../record/store.ts";
import { Refusal } from "../refusal.ts";
import { mustBeBodies } from "./bodies.ts";
import { COMMAND_LINE, type CommandHost } from "./host.ts";
import { addRowImportCommands } from "./import-rows.ts";
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
  addRowImportCommands(command, host);
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
        const problems = await problemsOf(store, read);
        host.print(
          options.json ? asJson(read, read.state, problems) : rejectedInWords(read, problems).join(""),
        );
        throw new Refusal("BAD_USER_INPUT", read.problem ?? `${read.fileName} was not taken in.`);
      }
      if (options.dryRun) {
        // What is cancelled is listed no more.
        const problems = await problemsOf(store, read);
        await cancelImport(store, read.id);
        host.print(options.json ? asJson(read, WOULD_BE_TAKEN, problems) : inWords(read, problems));
        return;
      }
      const done = await commitImport(store, read.id, { author: COMMAND_LINE });
      const problems = await problemsOf(store, done);
      host.print(options.json ? asJson(done, done.state, problems) : inWords(done, problems));
    });
}

/** The state that a dry run tells of a file that could be taken in. */
const WOULD_BE_TAKEN = "WOULD_BE_TAKEN";

type Problem = typeof importProblems.$inferSelect;

/** What the contract says of an import: rows, accepted, rejected with their reasons, the total in pounds, duplicates. */
function asJson(
  done: Import,
  state: Import["state"] | typeof WOULD_BE_TAKEN,
  problems: readonly Problem[],
): string {
  const listed = (kind: Problem["kind"]) =>
    problems
      .filter((problem) => problem.kind === kind)
      .map(({ sheet, row, reason, text }) => ({ sheet, row, reason, text }));
  return `${JSON.stringify(
    {
      file: done.fileName,
      state,
      problem: done.problem,
      rows: done.accepted + done.rejected + done.duplicates,
      accepted: done.accepted,
      rejected: listed("REJECTED"),
      rejectedCount: done.rejected,
      rejectedTotal: poundsFromPence(done.rejectedPence),
      rejectedWithoutAmount: done.rejectedUnread,
      total: poundsFromPence(done.acceptedPence),
      duplicates: done.duplicates,
      duplicateTotal: poundsFromPence(done.duplicatePence),
      takenBack: done.takenBack,
      negatives: done.negatives,
      undated: done.undated,
      lookalikes: done.lookalikes,
      renumbered: done.renumbered,
      noted: listed("NOTED"),
      notedCount: done.noted,
      leftOut: listed("LEFT_OUT"),
      leftOutCount: done.leftOut,
      printedTotals: (done.printedTotals as { printed: string; read: string }[]).map((total) => ({
        ...total,
        printed: poundsFromPence(BigInt(total.printed)),
        read: poundsFromPence(BigInt(total.read)),
      })),
      questions: questionsOf(done),
      revision: done.revision,
    },
    null,
    2,
  )}\n`;
}

function inWords(done: Import, problems: readonly Problem[]): string {
  const became =
    done.state === "STAGED"
      ? "would be taken"
      : done.revision === null
        ? "taken"
        : `taken as revision ${done.revision}`;
  return [
    `${done.fileName}: ${counted(done.accepted, "line")}, ${formatMoney(done.acceptedPence)}, ${became} into the ${LEDGER_WORDS[done.source]}.\n`,
    ...countsInWords(done).map((sentence) => `${sentence}\n`),
    ...questionsOf(done).map((question) => `${question}\n`),
    ...(done.noted > 0
      ? [
          `${counted(done.noted, "line")} ${oneOr(done.noted, "is", "are")} taken with something that could not be read:\n`,
          ...listedInWords(problems, "NOTED"),
        ]
      : []),
    ...rejectedInWords(done, problems),
  ].join("");
}

/** A sentence for each count that is not nil. */
function countsInWords(done: Import): string[] {
  const { duplicates, takenBack, lookalikes, renumbered, leftOut, undated } = done;
  return [
    duplicates > 0 &&
      `${counted(duplicates, "line")}, ${formatMoney(done.duplicatePence)}, ${oneOr(duplicates, "is there already and adds", "are there already and add")} nothing.`,
    takenBack > 0 &&
      `${counted(takenBack, "line")} of them ${oneOr(takenBack, "was taken back on the record and stays", "were taken back on the record and stay")} so.`,
    lookalikes > 0 &&
      `${counted(lookalikes, "line")} without a transaction number ${oneOr(lookalikes, "looks like one that is there: check that it is", "look like lines that are there: check that they are")} not the same.`,
    renumbered > 0 &&
      `${counted(renumbered, "line")} ${oneOr(renumbered, "has", "have")} a transaction number that is on record with other words: check that ${oneOr(renumbered, "it does", "they do")} not count twice.`,
    leftOut > 0 &&
      `${counted(leftOut, "row")} of titles, headings and totals ${oneOr(leftOut, "was", "were")} left out.`,
    undated > 0 && `${counted(undated, "line")} ${oneOr(undated, "bears", "bear")} no date.`,
  ].filter((sentence) => sentence !== false);
}

/** Which rows could not be read, and the sum of those whose amount could. */
function rejectedInWords(
  { rejected, rejectedPence, rejectedUnread }: Import,
  problems: readonly Problem[],
): string[] {
  if (rejected === 0) return [];
  const readable = rejected - rejectedUnread;
  const sums = [
    readable > 0 && `${formatMoney(rejectedPence)} in ${counted(readable, "row")}`,
    rejectedUnread > 0 && `the amount of ${counted(rejectedUnread, "row")} is not known`,
  ].filter((words) => words !== false);
  return [
    `${counted(rejected, "row")} could not be read (${sums.join("; ")}):\n`,
    ...listedInWords(problems, "REJECTED"),
  ];
}

const listedInWords = (problems: readonly Problem[], kind: Problem["kind"]): string[] =>
  problems
    .filter((problem) => problem.kind === kind)
    .map(({ sheet, row, reason }) => `  ${sheet === "" ? "Row" : `${sheet}, row`} ${row}: ${reason}\n`);

const oneOr = (count: number, one: string, more: string): string => (count === 1 ? one : more);

const questionsOf = ({ layoutsFound }: Import): string[] =>
  (layoutsFound as LayoutsFound | null)?.questions ?? [];

async function problemsOf(store: Store, { id }: Import): Promise<Problem[]> {
  return await store.db
    .select()
    .from(importProblems)
    .where(eq(importProblems.importId, id))
    .orderBy(asc(importProblems.place));
}
