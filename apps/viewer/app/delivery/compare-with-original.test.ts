import { expect, test } from "vitest";
import { compareWithOriginal, type PlannedProject } from "./compare-with-original.ts";

const original: PlannedProject = {
  title: "Rural crime team",
  objective: null,
  baselineEnd: "2025-09",
  forecastEnd: "2025-09",
  stage: "PROPOSED",
};

test("a project is compared with the original plan in words", () => {
  const now = {
    ...original,
    objective: "A team of twelve.",
    forecastEnd: "2026-03",
    stage: "ON_HOLD",
  } as const;
  expect(compareWithOriginal(original, now)).toEqual([
    { name: "Objective", was: "not stated", now: "“A team of twelve.”" },
    { name: "Stage", was: "proposed", now: "on hold" },
    { name: "Forecast end", was: "September 2025", now: "March 2026" },
  ]);
});

test("what is as it was is no difference", () => {
  expect(compareWithOriginal(original, { ...original })).toEqual([]);
});
