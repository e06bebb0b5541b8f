import { expect, test } from "vitest";
import { countProjects, stagesShown } from "./count-projects.ts";

const safer = { id: "a", position: 1, title: "Safer streets" };
const unnamed = { id: "b", position: 2, title: null };
const counted = { stage: "CURRENT", priorityId: null, several: false, count: 9 } as const;

test("in a transcribed plan a count that no paper states is unknown, not nought", () => {
  const plan = { origin: "TRANSCRIBED", priorities: [safer, unnamed], projectCounts: [counted] } as const;
  expect(countProjects(plan).map(({ name, counts }) => [name, counts])).toEqual([
    ["Safer streets", { CURRENT: null, COMPLETED: null }],
    ["Priority 2 (not named)", { CURRENT: null, COMPLETED: null }],
    ["Priority not stated", { CURRENT: 9, COMPLETED: null }],
  ]);
});

test("in a plan kept here it is nought, and each project counts once", () => {
  const plan = {
    origin: "KEPT_HERE",
    priorities: [safer],
    projectCounts: [
      { ...counted, priorityId: "a", count: 3 },
      { ...counted, several: true, count: 2 },
    ],
  } as const;
  expect(countProjects(plan).map(({ name, counts }) => [name, counts])).toEqual([
    ["Safer streets", { CURRENT: 3, COMPLETED: 0 }],
    ["Several priorities", { CURRENT: 2, COMPLETED: 0 }],
  ]);
});

test("current and completed always show; other stages only where there are any", () => {
  const plan = {
    origin: "KEPT_HERE",
    priorities: [safer],
    projectCounts: [{ ...counted, stage: "ON_HOLD" }],
  } as const;
  expect(stagesShown(plan)).toEqual(["CURRENT", "ON_HOLD", "COMPLETED"]);
});
