import { CustomFields, detached } from "./custom-fields.ts";
import { type Fields, RecordGatherer } from "./gather-records.ts";
import { mustBeSound } from "./must-be-sound.ts";
import { readElements } from "./read-elements.ts";
import { readTask } from "./read-task.ts";
import { isTrue, readDay, readText, readWhole } from "./read-value.ts";
import type {
  Schedule,
  ScheduleAssignment,
  ScheduleHeader,
  ScheduleResource,
  ScheduleTask,
  Unread,
} from "./schedule.ts";

/** Who is told of a schedule's parts, in the order of the file. */
export interface ScheduleSink {
  task(task: ScheduleTask): void;
  resource(resource: ScheduleResource): void;
  assignment(assignment: ScheduleAssignment): void;
}

/**
 * Reads a file of Microsoft Project (XML, Project 2002 to 2021 and ProjectLibre) as it comes: nothing is kept but what
 * the sink keeps.
 * @param name the file's name, for the sentences
 * @throws ScheduleProblem for what is no such file
 */
export async function streamSchedule(
  source: AsyncIterable<Uint8Array>,
  name: string,
  sink: ScheduleSink,
): Promise<Pick<Schedule, "header" | "unread">> {
  const unread: Unread[] = [];
  const custom = new CustomFields();
  const time = { minutesPerDay: 480 };
  const gatherer = new RecordGatherer((item, gathered) => {
    if (item === "ExtendedAttribute") custom.define(gathered);
    else if (item === "Task") {
      time.minutesPerDay = wholeOr(gatherer.header.MinutesPerDay, 480) || 480;
      const task = readTask(gathered, { custom, time, unread });
      if (task) sink.task(task);
    } else if (item === "Resource") {
      const uid = wholeOr(gathered.fields.UID, -1);
      const note = (of: Omit<Unread, "taskUid">) => void unread.push({ ...of, taskUid: null });
      if (uid >= 0) sink.resource(readResource(uid, gathered.fields, custom.of(gathered, note)));
    } else {
      const assignment = {
        taskUid: wholeOr(gathered.fields.TaskUID, -1),
        resourceUid: wholeOr(gathered.fields.ResourceUID, -1),
      };
      // Project writes a number below nought for "nobody".
      if (assignment.taskUid >= 0 && assignment.resourceUid >= 0) sink.assignment(assignment);
    }
  });
  for await (const _ of readElements(source, name, gatherer));
  return { header: readHeader(gatherer.header), unread };
}

/**
 * Reads the whole of a schedule.
 * @throws ScheduleProblem for what is no such file, or names two tasks by one UID
 */
export async function readSchedule(source: AsyncIterable<Uint8Array>, name: string): Promise<Schedule> {
  const [tasks, resources, assignments]: [ScheduleTask[], ScheduleResource[], ScheduleAssignment[]] = [
    [],
    [],
    [],
  ];
  const told = await streamSchedule(source, name, {
    task: (task) => void tasks.push(task),
    resource: (resource) => void resources.push(resource),
    assignment: (assignment) => void assignments.push(assignment),
  });
  mustBeSound(tasks, name);
  return { ...told, tasks, resources, assignments };
}

function readHeader(fields: Fields): ScheduleHeader {
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

function readResource(uid: number, fields: Fields, custom: Map<string, string>): ScheduleResource {
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
