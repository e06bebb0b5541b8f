import { createWriteStream } from "node:fs";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { counted } from "@frankpledge/domain";
import { type WrittenSchedule, writeSchedule } from "@frankpledge/mspdi";
import { writeXlsx } from "@frankpledge/tabular";
import type { Command } from "commander";
import { eq } from "drizzle-orm";
import { planSheets } from "../delivery/plan-file/plan-sheets.ts";
import { sheetAsCsv, writePlanWorkbook } from "../delivery/plan-file/plan-workbook.ts";
import { writePlanSheets } from "../delivery/plan-file/write-plan.ts";
import { planAsSchedule } from "../delivery/schedule/plan-as-schedule.ts";
import {
  MEASURE_HEADINGS,
  measuresAsCsv,
  writeMeasures,
} from "../performance/measures-file/write-measures.ts";
import { londonDay } from "../record/london-time.ts";
import { LiveRows } from "../record/proposal/live-rows.ts";
import { records } from "../record/record.table.ts";
import type { Store } from "../record/store.ts";
import { Refusal } from "../refusal.ts";
import { bodySlugs, mustBeBodies } from "./bodies.ts";
import type { CommandHost } from "./host.ts";

export function addExportCommands(program: Command, host: CommandHost): void {
  const command = program.command("export").description("write rows of the live record to a file");
  command
    .command("plan")
    .description(
      "a plan as a workbook that comes in again unchanged: change it in a spreadsheet, then import it",
    )
    .argument("<file>", "what it is to be called: plan.xlsx, or plan.csv for one sheet of it")
    .requiredOption("--body <slug>", "the policing body")
    .requiredOption("--plan <slug>", "the plan's address")
    .option("--sheet <name>", "of a CSV file, which sheet", "Commitments")
    .action(async (file: string, asked: { body: string; plan: string; sheet: string }) => {
      const { store } = await host.record();
      const sheets = await writePlanSheets(await liveRowsOf(store, asked.body), asked.plan);
      const path = resolve(host.cwd, file);
      const ending = endingOf(file);
      const one = sheets.find(({ sheet }) => sheet.name.toLowerCase() === asked.sheet.toLowerCase());
      if (!one)
        throw new Refusal(
          "BAD_USER_INPUT",
          `There is no sheet “${asked.sheet}”: there are ${planSheets.map(({ name }) => name).join(", ")}.`,
        );
      await mustBeWritable(
        file,
        ending === "csv"
          ? writeFile(path, sheetAsCsv(one))
          : writePlanWorkbook(sheets, createWriteStream(path)),
      );
      const written = ending === "csv" ? [one] : sheets;
      const rows = written.reduce((sum, sheet) => sum + sheet.rows.length, 0);
      host.print(`Wrote ${counted(rows, "row")} of ${asked.plan} to ${file}.\n`);
    });
  command
    .command("measures")
    .description("all readings of a body's measures as a list that comes in again unchanged")
    .argument("<file>", "what it is to be called: readings.csv or readings.xlsx")
    .requiredOption("--body <slug>", "the policing body")
    .action(async (file: string, { body }: { body: string }) => {
      const { store } = await host.record();
      const rows = await writeMeasures(await liveRowsOf(store, body));
      const path = resolve(host.cwd, file);
      const sheet = { name: "Readings", columns: MEASURE_HEADINGS.map((header) => ({ header })), rows };
      await mustBeWritable(
        file,
        endingOf(file) === "csv"
          ? writeFile(path, measuresAsCsv(rows))
          : writeXlsx([sheet], createWriteStream(path)),
      );
      host.print(`Wrote ${counted(rows.length, "reading")} to ${file}.\n`);
    });
  addScheduleExport(command, host);
}

function addScheduleExport(command: Command, host: CommandHost): void {
  command
    .command("project")
    .description(
      "a plan's projects, milestones and dependencies as a schedule: XML for Microsoft Project and ProjectLibre",
    )
    .option("--body <slug>", "the policing body, where several have a plan of that address")
    .requiredOption("--plan <slug>", "the plan's address")
    .action(async (asked: { body?: string; plan: string }) => {
      const { store } = await host.record();
      const bodies = asked.body === undefined ? await bodySlugs(store) : [asked.body];
      const schedules: WrittenSchedule[] = [];
      for (const body of bodies) {
        const live = await liveRowsOf(store, body);
        const schedule = await planAsSchedule(
          (entity) => live.of(entity),
          asked.plan,
          londonDay(store.now()),
        );
        if (schedule) schedules.push(schedule);
      }
      const [schedule, another] = schedules;
      if (!schedule) throw new Refusal("NOT_FOUND", `There is no plan “${asked.plan}” on the record.`);
      if (another)
        throw new Refusal(
          "BAD_USER_INPUT",
          `Several bodies have a plan “${asked.plan}”: name one by --body.`,
        );
      for (const line of writeSchedule(schedule)) host.print(line);
    });
}

/** @throws Refusal when the file's name does not say what it is to be */
function endingOf(file: string): "csv" | "xlsx" {
  const ending = /\.(csv|xlsx)$/i.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined)
    throw new Refusal("BAD_USER_INPUT", `“${file}” says by its ending what it is to be: .xlsx or .csv.`);
  return ending as "csv" | "xlsx";
}

/** A body's live rows. @throws Refusal NOT_FOUND for an unknown body */
async function liveRowsOf(store: Store, body: string): Promise<LiveRows> {
  await mustBeBodies(store, [body]);
  const [record] = await store.db.select().from(records).where(eq(records.slug, body));
  return new LiveRows(store, record?.bodyId ?? "");
}

async function mustBeWritable(file: string, writing: Promise<void>): Promise<void> {
  await writing.catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code === undefined) throw thrown;
    throw new Refusal("BAD_USER_INPUT", `The file ${file} cannot be written here.`);
  });
}
