import { expect, it } from "vitest";
import { scheduleOf } from "./testing/schedule-of.ts";
import { lampPosts, ordered } from "./testing/written-tasks.ts";
import { writeSchedule } from "./write-schedule.ts";

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
