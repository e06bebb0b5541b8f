import type { WrittenTask } from "../write-schedule.ts";

/** A project with all that is written of one. */
export const lampPosts: WrittenTask = {
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

/** A milestone of it, with a link. */
export const ordered: WrittenTask = {
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
