import { readSchedule } from "../read-schedule.ts";
import type { Schedule } from "../schedule.ts";

/** A file of Microsoft Project around the given elements. */
export const fileOf = (inner: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Project xmlns="http://schemas.microsoft.com/project">${inner}</Project>`;

/** A schedule as it is read from bytes that come in pieces of a few. */
export async function scheduleOf(text: string | Uint8Array, pieceBytes = 1000): Promise<Schedule> {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
  }
  return await readSchedule(pieces(), "plan.xml");
}
