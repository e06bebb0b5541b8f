import { ScheduleProblem, type ScheduleTask } from "./schedule.ts";

/** @throws ScheduleProblem when two tasks have the same UID, so that nobody could tell which is which again */
export function mustBeSound(tasks: readonly ScheduleTask[], name: string): void {
  const byUid = new Map<number, ScheduleTask>();
  for (const task of tasks) {
    const first = byUid.get(task.uid);
    if (first)
      throw new ScheduleProblem(
        `“${name}” has two tasks with the UID ${task.uid}, ${inWords(first)} and ${inWords(task)}, so they could not be told apart: open it in Microsoft Project and save it again, which numbers them anew.`,
      );
    byUid.set(task.uid, task);
  }
}

const inWords = ({ name, id }: ScheduleTask): string =>
  `“${name ?? "without a name"}”${id === null ? "" : ` (line ${id})`}`;
