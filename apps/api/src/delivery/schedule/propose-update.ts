import type { Colour } from "@frankpledge/domain";
import type { ScheduleTask } from "@frankpledge/mspdi";
import type { ProposedRow } from "../../record/proposal/proposal.ts";
import { statusUpdate } from "../status-update.entity.ts";
import { dayOfUpdate, latestUpdate } from "./latest-update.ts";
import { colourNamed, namedFieldsOf } from "./named-fields.ts";
import { type MakingRows, rowOf, taskKey } from "./schedule-rows.ts";
import { placeOf } from "./told.ts";

/**
 * What a schedule reports of a project for the day that its progress is of: how much is done, and the delivery RAG where
 * a custom field states it. Null where it says nothing, or nothing that the latest update of an earlier day does not say
 * already; what an update of the same day says already is the same row again.
 */
export function proposeUpdate(task: ScheduleTask, making: MakingRows): ProposedRow | null {
  const { matched, record, named, told, position, schedule } = making;
  const percent = task.percentComplete;
  const colour = colourOf(task, making);
  const before = matched.projects.get(task.uid);
  const latest = before && latestUpdate(record.updates.get(before.id) ?? []);
  const isNew =
    (percent !== null && percent !== latest?.percent) || (colour !== null && colour !== latest?.colour);
  const order = latest ? dayOfUpdate(latest).localeCompare(position) : -1;
  if (!isNew && (order !== 0 || (percent === null && colour === null))) return null;
  if (order > 0) {
    told.count("progress older than the latest update on record");
    return null;
  }
  const same = order === 0 ? latest : undefined;
  return {
    entity: statusUpdate,
    key: `update ${taskKey(task.uid)}`,
    place: placeOf(task),
    match: same ? [{ id: same.id }] : [],
    values: {
      projectId: rowOf(task),
      positionDate: same?.positionDate ?? position,
      percent: percent ?? undefined,
      ...(colour === null ? {} : { colour, schemeId: named.scheme?.id }),
      narrative: same ? undefined : `Progress as the schedule “${schedule}” has it.`,
    },
  };
}

function colourOf(task: ScheduleTask, { named, told }: MakingRows): Colour | null {
  const { rag } = namedFieldsOf(task);
  if (rag === undefined) return null;
  const colour = colourNamed(rag, named.scheme?.labels ?? new Map());
  if (colour === null) told.count(`the RAG “${rag.slice(0, 80)}”, which is no colour`);
  return colour;
}
