import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Figure, Measure } from "../measure.ts";
import { frankpledge, type Took, timed } from "../money/command-line.ts";
import { BODY } from "../money/money-record.ts";
import { writeScheduleFile } from "../schedule/write-file.ts";
import { spreadOf } from "../spread.ts";

const TASKS = 20_000;
const TURNS = 5;

/**
 * A schedule of Microsoft Project: read by itself, and taken into a record through the command line, both beside the
 * same XML parser over the same file.
 */
export const scheduleImport: Measure = {
  name: "schedule, import of a file",
  onPostgresAlone: true,
  async run({ openEmpty }) {
    const home = await openEmpty();
    const folder = await mkdtemp(join(tmpdir(), "frankpledge-bench-"));
    const file = join(folder, "schedule.xml");
    const script = (name: string) =>
      timed(process.execPath, [fileURLToPath(new URL(`../schedule/${name}`, import.meta.url)), file]);
    try {
      await writeScheduleFile(file, TASKS);
      const [plain, read]: [Took[], Took[]] = [[], []];
      for (let turn = 0; turn < TURNS; turn++) {
        plain.push(await script("plain-read.ts"));
        read.push(await script("product-read.ts"));
      }
      const made = ["--plans", "1", "--projects", "1", "--payments", "0"];
      await frankpledge(home, "generate", "--body", BODY, ...made);
      const taken = await frankpledge(home, "import", "project", file, "--body", BODY);
      const tasks = `${TASKS.toLocaleString("en-GB")} tasks`;
      return [
        ...figuresOf(`schedule of ${tasks}, read`, read, plain),
        ...figuresOf(`schedule of ${tasks}, import`, [taken], plain),
      ];
    } finally {
      await rm(folder, { recursive: true });
      await home.remove();
    }
  },
};

function figuresOf(what: string, took: readonly Took[], plain: readonly Took[]): Figure[] {
  const yardstick = "saxes over the same file";
  const of = (unit: "ms" | "MB", figure: (one: Took) => number, name: string): Figure => ({
    what: name,
    unit,
    product: spreadOf(took.map(figure)),
    yardstick: { what: yardstick, ...spreadOf(plain.map(figure)) },
  });
  return [of("ms", ({ ms }) => ms, what), of("MB", ({ peakMB }) => peakMB, `memory at its peak, ${what}`)];
}
