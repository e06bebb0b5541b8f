import { scheduleTaskOf } from "@frankpledge/domain";
import type { OutlineTask, ScheduleTask } from "@frankpledge/mspdi";
import type { ProposedRow } from "../../record/proposal/proposal.ts";
import { milestone } from "../milestone.entity.ts";
import { keepPrecision } from "./keep-precision.ts";
import { namedFieldsOf } from "./named-fields.ts";
import { baselineOf, dateOf, type MakingRows, rowOf, taskKey } from "./schedule-rows.ts";
import { placeOf } from "./told.ts";

/** A task of the schedule as a milestone of its project: reached when it is wholly complete. */
export function proposeMilestone(task: ScheduleTask, over: OutlineTask, making: MakingRows): ProposedRow {
  const { schedule, matched, told, baseline } = making;
  const before = matched.milestones.get(task.uid);
  const isOwnOfRecord =
    before !== undefined &&
    (before.scheduleTask !== null || namedFieldsOf(task).address?.endsWith(`/${before.slug}`));
  const percent = task.percentComplete ?? 0;
  if (percent > 0 && percent < 100) told.count("how much is done of a milestone that is not reached yet");
  return {
    entity: milestone,
    key: taskKey(task.uid),
    place: placeOf(task),
    match: before ? [{ id: before.id }] : [],
    values: {
      projectId: rowOf(over.task),
      title: told.title(task),
      baselineDate: keepPrecision(baselineOf(task, baseline) ?? null, before?.baselineDate) ?? undefined,
      forecastDate: dateOf(task, "Finish", before?.forecastDate, making),
      reachedOn: percent === 100 ? reachedOn(task, making, before?.reachedOn) : null,
      deadline: dateOf(task, "Deadline", before?.deadline, making),
      note: told.prose(task, task.notes, 2_000, "notes"),
      scheduleTask: isOwnOfRecord ? undefined : scheduleTaskOf(schedule, task.uid),
    },
  };
}

/** The day it was finished, else the one it was to be finished, else the day that the progress is of. */
function reachedOn(task: ScheduleTask, { position }: MakingRows, before: unknown): string | null {
  const day = task.actualFinish ?? (typeof before === "string" ? null : (task.finish ?? position));
  return day === null ? (before as string) : keepPrecision(day, before);
}
