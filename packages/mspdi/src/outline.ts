import type { ScheduleTask } from "./schedule.ts";

/** A line of the schedule with its place in the outline. */
export interface OutlineTask {
  task: ScheduleTask;
  parent: OutlineTask | null;
  children: OutlineTask[];
}

/**
 * The lines of a schedule with those above and below each, in the order of the file. Lines that the planner left empty
 * are not among them. A line belongs to the nearest before it that stands further out, whatever numbers are skipped.
 */
export function outlineOf(tasks: readonly ScheduleTask[]): OutlineTask[] {
  const above: OutlineTask[] = [];
  const outline: OutlineTask[] = [];
  for (const task of tasks) {
    if (task.isNull) continue;
    while ((above.at(-1)?.task.outlineLevel ?? -1) >= task.outlineLevel) above.pop();
    const parent = above.at(-1) ?? null;
    const placed: OutlineTask = { task, parent, children: [] };
    parent?.children.push(placed);
    above.push(placed);
    outline.push(placed);
  }
  return outline;
}
