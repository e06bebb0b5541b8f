import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSchedule } from "./read-schedule.ts";

// Real files of Microsoft Project. They lie beside the project where it is developed, and are no part of it.
const SAMPLES = join(import.meta.dirname, "../../../../shared/samples");

const read = async (name: string) => await readSchedule(createReadStream(join(SAMPLES, name)), name);

describe.skipIf(!existsSync(SAMPLES))("files that Microsoft Project saved", () => {
  it("has tasks in three levels, their links, deadlines and costs", async () => {
    const { header, tasks, resources, assignments, unread } = await read(
      "msproject_mpxj-sample1_project2010.xml",
    );
    expect(unread).toEqual([]);
    expect(header).toMatchObject({ title: "MPXJ Sample", currentDate: "2003-12-01", currency: "GBP" });
    expect(tasks).toHaveLength(23);
    expect(tasks.filter(({ summary }) => summary)).toHaveLength(5);
    expect(tasks.filter(({ milestone }) => milestone)).toHaveLength(1);
    expect(tasks.filter(({ deadline }) => deadline !== null)).toHaveLength(23);
    expect(tasks.find(({ uid }) => uid === 0)?.cost).toBe(417_125n);
    const links = tasks.flatMap((task) =>
      task.links.map(({ from, kind, lagDays }) => [from, task.uid, kind, lagDays]),
    );
    expect(links).toEqual([
      [9, 10, "FS", "0"],
      [11, 12, "FS", "1"],
      [13, 14, "FS", "-1"],
      [15, 16, "SS", "0"],
      [17, 18, "FF", "0"],
      [20, 21, "SF", "0"],
    ]);
    expect([resources.length, assignments.length]).toEqual([2, 4]);
  });

  it("has ten baselines beside the one that is missing", async () => {
    const { tasks } = await read("msproject_baselines-1-to-10_project2003.xml");
    const baselines = tasks.find(({ uid }) => uid === 1)?.baselines ?? [];
    expect(baselines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(baselines[9]).toEqual({ number: 10, start: "2001-01-10", finish: "2000-01-10", cost: 1000n });
  });

  it("has custom fields by the names that Project has for them", async () => {
    const { tasks, unread } = await read("msproject_custom-cost-fields_project2010.xml");
    expect(unread).toEqual([]);
    expect(tasks[0]).toMatchObject({ uid: 0, name: null, isNull: false });
    expect(tasks.slice(1).map(({ custom }) => [...custom].flat())).toEqual(
      Array.from({ length: 10 }, (_, at) => [`Cost${at + 1}`, String((at + 1) * 100)]),
    );
  });
});
