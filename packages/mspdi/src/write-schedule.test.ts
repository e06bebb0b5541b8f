import { expect, it } from "vitest";
import { scheduleOf } from "./testing/schedule-of.ts";
import { type WrittenTask, writeSchedule } from "./write-schedule.ts";

const lampPosts: WrittenTask = {
  uid: 1,
  name: "Lamps & posts",
  outlineLevel: 1,
  summary: true,
  milestone: false,
  finish: "2026-03-31",
  actualFinish: null,
  deadline: "2026-04-30",
  baselineFinish: "2026-01-31",
  percentComplete: 40,
  cost: 123_456n,
  notes: "First line\r\nSecond line",
  links: [],
  custom: new Map([["Strand", "Streets"]]),
};

const ordered: WrittenTask = {
  ...lampPosts,
  uid: 2,
  name: "Lamps ordered",
  outlineLevel: 2,
  summary: false,
  milestone: true,
  finish: null,
  actualFinish: "2026-02-01",
  cost: null,
  links: [{ from: 1, kind: "SS", lagDays: "-1.5" }],
  custom: new Map(),
};

it("writes what it reads again", async () => {
  const written = [
    ...writeSchedule({
      guid: null,
      title: "Plan <2026>",
      statusDate: "2026-02-28",
      customFields: ["Owner", "Strand"],
      tasks: [lampPosts, ordered],
    }),
  ].join("");
  const { header, tasks, unread } = await scheduleOf(written);
  expect(unread).toEqual([]);
  expect(header).toMatchObject({ title: "Plan <2026>", statusDate: "2026-02-28", currency: "GBP" });
  expect(tasks.map(({ outlineNumber }) => outlineNumber)).toEqual(["0", "1", "1.1"]);
  expect(tasks[1]).toMatchObject({
    uid: 1,
    name: "Lamps & posts",
    finish: "2026-03-31",
    deadline: "2026-04-30",
    baselines: [{ number: 0, finish: "2026-01-31" }],
    percentComplete: 40,
    cost: 123_456n,
    notes: "First line\r\nSecond line",
    custom: new Map([["Strand", "Streets"]]),
  });
  expect(tasks[2]).toMatchObject({
    milestone: true,
    finish: null,
    actualFinish: "2026-02-01",
    links: [{ from: 1, kind: "SS", lagDays: "-1.5" }],
  });
});
