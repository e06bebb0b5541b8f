import { parseScheduleTask } from "@frankpledge/domain";
import type { Row } from "../../record/entity.ts";

/**
 * The UIDs of rows in a schedule. Rows that came from one keep theirs; of several schedules, the one that most rows are
 * of. The others are numbered on from there.
 * @returns the UIDs by the rows' ids, and the schedule whose numbers were kept
 */
export function numberTasks(rows: readonly Row[]): { uids: Map<string, number>; schedule: string | null } {
  const kept = rows.flatMap(({ id, scheduleTask }) => {
    const task = typeof scheduleTask === "string" ? parseScheduleTask(scheduleTask) : null;
    return task ? [{ id, ...task }] : [];
  });
  const bySchedule = [...Map.groupBy(kept, ({ schedule }) => schedule)].toSorted(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || a.localeCompare(b),
  );
  const [schedule = null, own = []] = bySchedule[0] ?? [];
  const uids = new Map<string, number>();
  const taken = new Set<number>([0]);
  for (const { id, uid } of own) {
    // Within a plan two milestones of different projects may name one task, as after a move by hand.
    if (taken.has(uid)) continue;
    uids.set(id, uid);
    taken.add(uid);
  }
  let last = own.reduce((most, { uid }) => Math.max(most, uid), 0);
  for (const { id } of rows) {
    if (uids.has(id)) continue;
    last += 1;
    uids.set(id, last);
  }
  return { uids, schedule };
}
