import { planFile } from "../delivery/plan-file/plan-file.ts";
import { roundFile } from "../delivery/round-sheet/round-file.ts";
import { scheduleFile } from "../delivery/schedule/schedule-file.ts";
import { measuresFile } from "../performance/measures-file/measures-file.ts";
import { surveyFile } from "../performance/survey-file/survey-file.ts";
import type { FileKind } from "../record/proposal/file-kind.ts";
import { Refusal } from "../refusal.ts";

/** The kinds of file whose rows can be brought in, in the order of the rooms. */
export const fileKinds: readonly FileKind[] = [planFile, scheduleFile, roundFile, measuresFile, surveyFile];

/** @throws Refusal NOT_FOUND, saying which kinds there are */
export function kindNamed(name: string): FileKind {
  const kind = fileKinds.find((one) => one.name === name);
  if (kind) return kind;
  const there = fileKinds.map((one) => one.name).join(", ");
  throw new Refusal("NOT_FOUND", `There is no kind of file “${name.slice(0, 40)}”: there are ${there}.`);
}
