import { scheduleTaskOf } from "@frankpledge/domain";
import type { OutlineTask } from "@frankpledge/mspdi";
import { namedFieldsOf } from "./named-fields.ts";
import type { LiveMilestone, LiveProject, OnRecord } from "./on-record.ts";
import type { PlacedTasks } from "./place-tasks.ts";

/** The rows on record that lines of a schedule are, by UID. */
export interface Matched {
  projects: ReadonlyMap<number, LiveProject>;
  milestones: ReadonlyMap<number, LiveMilestone>;
  /** How many were found by their title alone: entered by hand before the schedule came. */
  byTitle: number;
}

/**
 * Finds each line on record: by the address that an export gave it, by its UID, and at last by its title where just one
 * line and just one row without a schedule bear it.
 */
export function matchTasks(
  placed: PlacedTasks,
  { projects, milestones }: OnRecord,
  schedule: string,
): Matched {
  const found = matchLines(
    placed.projects.map(({ line }) => line),
    projects,
    { schedule, addressOf: ({ slug }) => slug, withinOf: () => "", within: () => "" },
  );
  const slugs = new Map(projects.map(({ id, slug }) => [id, slug]));
  const over = new Map(
    placed.projects.flatMap(({ line, milestones }) =>
      milestones.map((task): [OutlineTask, string] => [task, found.rows.get(line.task.uid)?.id ?? "none"]),
    ),
  );
  const foundMilestones = matchLines([...over.keys()], milestones, {
    schedule,
    addressOf: ({ projectId, slug }) => `${slugs.get(projectId)}/${slug}`,
    withinOf: (line) => over.get(line) ?? "none",
    within: ({ projectId }) => projectId,
  });
  return {
    projects: found.rows,
    milestones: foundMilestones.rows,
    byTitle: found.byTitle + foundMilestones.byTitle,
  };
}

interface Matching<Row> {
  schedule: string;
  addressOf: (row: Row) => string;
  /** Titles are compared within this. */
  withinOf: (line: OutlineTask) => string;
  within: (row: Row) => string;
}

function matchLines<Row extends LiveProject | LiveMilestone>(
  lines: readonly OutlineTask[],
  rows: readonly Row[],
  { schedule, addressOf, withinOf, within }: Matching<Row>,
): { rows: Map<number, Row>; byTitle: number } {
  const matched = new Map<number, Row>();
  const taken = new Set<Row>();
  const settle = (line: OutlineTask, row: Row | undefined) => {
    if (!row || taken.has(row) || matched.has(line.task.uid)) return;
    matched.set(line.task.uid, row);
    taken.add(row);
  };
  const byAddress = new Map(rows.map((row) => [addressOf(row), row]));
  const byTask = new Map(rows.map((row) => [row.scheduleTask, row]));
  for (const line of lines) settle(line, byAddress.get(namedFieldsOf(line.task).address ?? ""));
  for (const line of lines) settle(line, byTask.get(scheduleTaskOf(schedule, line.task.uid)));
  const surely = matched.size;
  const free = Map.groupBy(
    rows.filter((row) => !taken.has(row) && row.scheduleTask === null),
    (row) => `${within(row)} ${row.title}`,
  );
  const left = Map.groupBy(
    lines.filter(({ task }) => !matched.has(task.uid)),
    (line) => `${withinOf(line)} ${line.task.name}`,
  );
  for (const [title, [line, another]] of left) {
    const alike = free.get(title) ?? [];
    if (line && !another && alike.length === 1) settle(line, alike[0]);
  }
  return { rows: matched, byTitle: matched.size - surely };
}
