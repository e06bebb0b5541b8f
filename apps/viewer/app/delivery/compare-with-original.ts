import type { ProjectStage } from "@frankpledge/domain";
import { dateWords } from "../text/date-words.ts";
import { projectStageWords } from "./stage-words.ts";

/** What a plan says of a project that a later reader would hold it to. */
export interface PlannedProject {
  title: string;
  objective: string | null;
  baselineEnd: string | null;
  forecastEnd: string | null;
  stage: ProjectStage;
}

/** A fact that is no longer as the original plan had it, both in words. */
export interface Difference {
  name: string;
  was: string;
  now: string;
}

const facts: readonly (readonly [name: string, words: (project: PlannedProject) => string | null])[] = [
  ["Title", ({ title }) => `“${title}”`],
  ["Objective", ({ objective }) => objective && `“${objective}”`],
  ["Stage", ({ stage }) => projectStageWords[stage].toLowerCase()],
  ["End as first planned", ({ baselineEnd }) => baselineEnd && dateWords(baselineEnd)],
  ["Forecast end", ({ forecastEnd }) => forecastEnd && dateWords(forecastEnd)],
];

/** What is different now from what the original plan said. */
export function compareWithOriginal(original: PlannedProject, project: PlannedProject): Difference[] {
  return facts
    .map(([name, words]) => ({
      name,
      was: words(original) ?? "not stated",
      now: words(project) ?? "not stated",
    }))
    .filter(({ was, now }) => was !== now);
}
