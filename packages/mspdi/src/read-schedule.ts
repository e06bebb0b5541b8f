import { CustomFields, detached } from "./custom-fields.ts";
import { type Fields, type Header, RecordGatherer } from "./gather-records.ts";
import { mustBeSound } from "./must-be-sound.ts";
import { readElements } from "./read-elements.ts";
import { readTask } from "./read-task.ts";
import { isTrue, readDay, readText, readWhole } from "./read-value.ts";
import {
  type Schedule,
  type ScheduleAssignment,
  type ScheduleHeader,
  ScheduleProblem,
  type ScheduleResource,
  type ScheduleTask,
  type Unread,
} from "./schedule.ts";

/**
 * Reads a file of Microsoft Project (XML, Project 2002 to 2021 and ProjectLibre) as it comes: of the file, nothing is
 * kept but what its tasks, resources and assignments say.
 * @param name the file's name, for the sentences
 * @throws ScheduleProblem for what is no such file, or names two tasks by one UID
 */
export async function readSchedule(source: AsyncIterable<Uint8Array>, name: string): Promise<Schedule> {
  const unread: Unread[] = [];
  const tasks: ScheduleTask[] = [];
  const resources: ScheduleResource[] = [];
  const assignments: ScheduleAssignment[] = [];
  const custom = new CustomFields();
  const time = { minutesPerDay: 480 };
  const gatherer = new RecordGatherer((item, gathered) => {
    switch (item) {
      case "OutlineCode":
      case "ExtendedAttribute":
        return custom.define(gathered);
      case "Task": {
        time.minutesPerDay = wholeOr(gatherer.header.MinutesPerDay, 480) || 480;
        const task = readTask(gathered, { custom, time, unread });
        return void (task && tasks.push(task));
      }
      case "Resource": {
        const uid = wholeOr(gathered.fields.UID, -1);
        const note = (of: Omit<Unread, "taskUid">) => void unread.push({ ...of, taskUid: null });
        return void (
          uid >= 0 && resources.push(readResource(uid, gathered.fields, custom.of(gathered, note)))
        );
      }
      case "Assignment": {
        const taskUid = wholeOr(gathered.fields.TaskUID, -1);
        const resourceUid = wholeOr(gathered.fields.ResourceUID, -1);
        // Project writes a number below nought for "nobody".
        return void (taskUid >= 0 && resourceUid >= 0 && assignments.push({ taskUid, resourceUid }));
      }
    }
  });
  await readElements(source, name, gatherer);
  if (tasks.length === 0 && unread.length === 0)
    throw new ScheduleProblem(
      `“${name}” has no tasks: check that it is the schedule that was meant, and save it again from Microsoft Project or ProjectLibre.`,
    );
  mustBeSound(tasks, name);
  return { header: readHeader(gatherer.header), tasks, resources, assignments, unread };
}

function readHeader(fields: Header): ScheduleHeader {
  const day = (text: string | undefined) => {
    const read = readDay(text);
    return "value" in read ? read.value : null;
  };
  return {
    guid: readText(fields.GUID),
    name: readText(fields.Name),
    title: readText(fields.Title),
    statusDate: day(fields.StatusDate),
    currentDate: day(fields.CurrentDate),
    lastSaved: day(fields.LastSaved),
    currency: readText(fields.CurrencyCode)?.toUpperCase() ?? signOf(readText(fields.CurrencySymbol)),
  };
}

const signOf = (sign: string | null): string | null =>
  sign === null ? null : ({ "£": "GBP", "€": "EUR", $: "USD" }[sign] ?? sign);

const KINDS = ["MATERIAL", "WORK", "COST"] as const;

function readResource(uid: number, fields: Fields, custom: ReadonlyMap<string, string>): ScheduleResource {
  const text = (found: string | null) => (found === null ? null : detached(found));
  return {
    uid,
    name: text(readText(fields.Name)),
    kind: KINDS[wholeOr(fields.Type, 1)] ?? "WORK",
    group: text(readText(fields.Group)),
    generic: isTrue(fields.IsGeneric),
    custom,
  };
}

function wholeOr(text: string | undefined, otherwise: number): number {
  const read = readWhole(text);
  return "value" in read && read.value !== null ? read.value : otherwise;
}
