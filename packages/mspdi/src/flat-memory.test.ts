import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const TASKS = 20_000;

// Some 100 MB of file in a heap of 64 MB: what is passed over, and the pieces that texts were cut from, must go again.
const SCRIPT = `
  import { readSchedule } from ${JSON.stringify(join(import.meta.dirname, "read-schedule.ts"))};
  const calculated = "<EarlyStart>2026-01-05T08:00:00</EarlyStart>".repeat(110);
  async function* file() {
    yield Buffer.from('<Project xmlns="http://schemas.microsoft.com/project"><Tasks>');
    for (let uid = 1; uid <= ${TASKS}; uid += 1)
      yield Buffer.from("<Task><UID>" + uid + "</UID><Name>Lamps of the street number " + uid + "</Name><OutlineLevel>1</OutlineLevel>" + calculated + "</Task>");
    yield Buffer.from("</Tasks></Project>");
  }
  const { tasks } = await readSchedule(file(), "plan.xml");
  console.log(tasks.length, tasks.at(-1).name);
`;

it("reads a long schedule in a heap that could not hold its file", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--max-old-space-size=64",
    "--input-type=module",
    "--eval",
    SCRIPT,
  ]);
  expect(stdout.trim()).toBe(`${TASKS} Lamps of the street number ${TASKS}`);
}, 60_000);
