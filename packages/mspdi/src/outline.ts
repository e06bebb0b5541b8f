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
export function outlineOf(all: readonly ScheduleTask[]): OutlineTask[] {
  const above: OutlineTask[] = [];
  const outline: OutlineTask[] = [];
  for (const task of withWhole(all.filter(({ isNull }) => !isNull))) {
    while ((above.at(-1)?.task.outlineLevel ?? -1) >= task.outlineLevel) above.pop();
    const parent = above.at(-1) ?? null;
    const placed: OutlineTask = { task, parent, children: [] };
    parent?.children.push(placed);
    above.push(placed);
    outline.push(placed);
  }
  return outline;
}

/**
 * Level 0 is the summary of the whole schedule, the one line that all others lie below. Some programs count from 0
 * without having such a line: theirs are counted from 1.
 */
function withWhole(tasks: readonly ScheduleTask[]): readonly ScheduleTask[] {
  const [first, ...others] = tasks.filter(({ outlineLevel }) => outlineLevel === 0);
  const isWhole = first === tasks[0] && others.length === 0 && (first?.uid === 0 || tasks.length > 1);
  if (first === undefined || isWhole) return tasks;
  return tasks.map((task) => ({ ...task, outlineLevel: task.outlineLevel + 1 }));
}
