import { expect, it } from "vitest";
import { dependencyWords } from "./dependency-words.ts";

it.each([
  ["FINISH_TO_START", null, "Can start when the other is finished"],
  ["START_TO_START", "0", "Can start when the other has started"],
  ["FINISH_TO_START", "1", "Can start when the other is finished, 1 working day later"],
  ["FINISH_TO_FINISH", "-2.5", "Can finish when the other is finished, 2.5 working days earlier"],
] as const)("says how work hangs on other work: %s, %s", (kind, lagDays, words) => {
  expect(dependencyWords({ kind, lagDays })).toBe(words);
});
