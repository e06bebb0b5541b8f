import { parseScheduleTask } from "@frankpledge/domain";
import type { ScheduleHeader, ScheduleTask } from "@frankpledge/mspdi";
import { Refusal } from "../../refusal.ts";
import type { OnRecord } from "./on-record.ts";

/**
 * What the record calls a schedule: what the officer says, else the file's GUID, its title, or its name without ending.
 * A file that has been renamed is not taken for another schedule in silence, since all of its rows would come twice.
 * @param tasks those that become rows
 * @throws Refusal when its tasks are those of a schedule on record that is called otherwise
 */
export function nameSchedule(
  header: ScheduleHeader,
  tasks: readonly ScheduleTask[],
  { projects, milestones }: OnRecord,
  asked: { schedule: string | null; fileName: string },
): string {
  if (asked.schedule !== null) return asked.schedule;
  const own = (header.guid ?? header.title ?? header.name ?? asked.fileName)
    .replace(/\.(?:xml|mpp)$/i, "")
    .slice(0, 300);
  const kept = [...projects, ...milestones].flatMap(({ scheduleTask, title }) => {
    const task = scheduleTask === null ? null : parseScheduleTask(scheduleTask);
    return task ? [{ ...task, title }] : [];
  });
  if (kept.some(({ schedule }) => schedule === own)) return own;
  const names = new Map(tasks.map(({ uid, name }) => [uid, name]));
  for (const [schedule, rows] of Map.groupBy(kept, (row) => row.schedule)) {
    const alike = rows.filter(({ uid, title }) => names.get(uid) === title).length;
    if (alike * 2 < tasks.length) continue;
    throw new Refusal(
      "BAD_USER_INPUT",
      `The file calls itself “${own}”, and its tasks are those of the schedule “${schedule}” on record: name the schedule “${schedule}” if it is the same, or “${own}” if it is another.`,
    );
  }
  return own;
}
