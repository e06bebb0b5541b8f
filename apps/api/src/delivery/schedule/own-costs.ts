import type { PlacedProject } from "./place-tasks.ts";

/**
 * What each project costs by its UID, in pence: a summary's cost holds that of all below it, so the costs of projects
 * within a project are taken off it, and the projects together cost what the schedule does.
 */
export function ownCosts(projects: readonly PlacedProject[]): Map<number, bigint> {
  const lines = new Set(projects.map(({ line }) => line));
  const costs = new Map<number, bigint>();
  for (const { line } of projects) {
    if (line.task.cost === null) continue;
    costs.set(line.task.uid, (costs.get(line.task.uid) ?? 0n) + line.task.cost);
    let over = line.parent;
    while (over !== null && !lines.has(over)) over = over.parent;
    if (over !== null && over.task.cost !== null)
      costs.set(over.task.uid, (costs.get(over.task.uid) ?? 0n) - line.task.cost);
  }
  return costs;
}
