import { line } from "../field.ts";

/**
 * The task of the office's schedule that a row is kept with, so that the schedule can be taken in again: the schedule's
 * name or GUID and the task's UID, "Delivery plan#12".
 */
export const scheduleTask = () =>
  line(400)
    .nullable()
    .default(null)
    .describe("The task of the office's schedule that this is kept with, when it came from one.");

/** The task as a row keeps it. @param uid the number that the schedule has for it for ever */
export const scheduleTaskOf = (schedule: string, uid: number): string => `${schedule}#${uid}`;

/** The schedule and UID that a row keeps; null for words that are none. */
export function parseScheduleTask(kept: string): { schedule: string; uid: number } | null {
  const [, schedule, uid] = /^(.+)#(\d{1,15})$/s.exec(kept) ?? [];
  return schedule === undefined ? null : { schedule, uid: Number(uid) };
}
