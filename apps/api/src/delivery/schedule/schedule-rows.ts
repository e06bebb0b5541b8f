import type { OutlineTask, ScheduleTask } from "@frankpledge/mspdi";
import { RowNamed } from "../../record/proposal/proposal.ts";
import { keepPrecision } from "./keep-precision.ts";
import type { Matched } from "./match-tasks.ts";
import type { NamedRows } from "./named-rows.ts";
import type { OnRecord } from "./on-record.ts";
import type { Told } from "./told.ts";

/** What the rows of a schedule are made with. */
export interface MakingRows {
  /** What the record calls the schedule. */
  schedule: string;
  record: OnRecord;
  matched: Matched;
  named: NamedRows;
  told: Told;
  /** The number of the baseline that dates were first planned by. */
  baseline: number;
  /** The day that the schedule's progress is of. */
  position: string;
  /** Summaries that only group projects. */
  groups: ReadonlySet<OutlineTask>;
  /** False when costs are in another currency. */
  inPounds: boolean;
  /** What of the tasks could not be read: "12 Finish". */
  unread: ReadonlySet<string>;
}

/** The elements of a task that are dates of its row. */
const DATES = { Finish: "finish", Deadline: "deadline" } as const;

/**
 * A date of a task as the record keeps it: null when it has none; undefined, which leaves the record as it is, when what
 * the file has there cannot be read.
 */
export function dateOf(
  task: ScheduleTask,
  element: keyof typeof DATES,
  before: unknown,
  { unread }: MakingRows,
): string | null | undefined {
  const day = task[DATES[element]];
  return day === null && unread.has(`${task.uid} ${element}`) ? undefined : keepPrecision(day, before);
}

/** The id that a task's row has, or will have. */
export const rowOf = ({ uid }: ScheduleTask): RowNamed => new RowNamed(taskKey(uid));

/** What names a task's row within the proposal. */
export const taskKey = (uid: number): string => `task ${uid}`;

/** The finish of the baseline that counts; undefined, which leaves the record as it is, when the task has none. */
export const baselineOf = ({ baselines }: ScheduleTask, number: number): string | undefined =>
  baselines.find((baseline) => baseline.number === number)?.finish ?? undefined;
