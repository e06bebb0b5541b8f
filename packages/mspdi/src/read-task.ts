import { type CustomFields, detached } from "./custom-fields.ts";
import type { Fields, Gathered } from "./gather-records.ts";
import { readLag, type WorkingTime } from "./read-lag.ts";
import {
  isTrue,
  type Read,
  readDay,
  readHundredths,
  readPercent,
  readText,
  readWhole,
} from "./read-value.ts";
import type { LinkKind, ScheduleBaseline, ScheduleLink, ScheduleTask, Unread } from "./schedule.ts";

/** By the number that the file has for them. */
export const LINK_KINDS: readonly LinkKind[] = ["FF", "FS", "SF", "SS"];

/** What the records of a file are read with. */
export interface Reading {
  custom: CustomFields;
  time: WorkingTime;
  unread: Unread[];
}

/** A task of what was gathered; null, and said, when it bears no UID, or one below nought, which stands for no task. */
export function readTask(gathered: Gathered, { custom, time, unread }: Reading): ScheduleTask | null {
  const { fields, groups } = gathered;
  const uid = readWhole(fields.UID);
  const taskUid = "value" in uid ? uid.value : null;
  if (taskUid === null || taskUid < 0) {
    const text = detached((readText(fields.Name) ?? "").slice(0, 80));
    const reason = taskUid === null ? "it bears no UID" : `its UID is ${taskUid}, which is that of no task`;
    unread.push({ taskUid: null, element: "Task", text, reason });
    return null;
  }
  const note = (of: Omit<Unread, "taskUid">) =>
    void unread.push({ ...of, taskUid, text: detached(of.text.slice(0, 80)) });
  const take = <Value>(
    from: Fields,
    element: keyof Fields,
    read: (text: string | undefined) => Read<Value>,
  ) => {
    const answer = read(from[element]);
    if ("value" in answer) return answer.value;
    note({ element, text: from[element] ?? "", reason: answer.reason });
    return null;
  };
  const text = (element: keyof Fields) => {
    const found = readText(fields[element]);
    return found === null ? null : detached(found);
  };
  const outlineNumber = text("OutlineNumber");
  const percent = take(fields, "PercentComplete", readPercent);
  if (percent !== null && (percent < 0 || percent > 100))
    note({
      element: "PercentComplete",
      text: fields.PercentComplete ?? "",
      reason: "a share lies between 0 and 100",
    });
  const isManual = isTrue(fields.Manual);
  // A task that is scheduled by hand may have its dates there alone.
  const date = (element: "Start" | "Finish") =>
    take(fields, element, readDay) ?? (isManual ? take(fields, `Manual${element}`, readDay) : null);
  const kind = take(fields, "ConstraintType", readWhole) ?? 0;
  return {
    uid: taskUid,
    id: take(fields, "ID", readWhole),
    name: text("Name"),
    wbs: text("WBS"),
    outlineNumber,
    outlineLevel: Math.max(
      0,
      take(fields, "OutlineLevel", readWhole) ?? levelOf(outlineNumber) ?? (taskUid === 0 ? 0 : 1),
    ),
    isNull: isTrue(fields.IsNull) || isBlank(fields),
    active: fields.Active === undefined || isTrue(fields.Active),
    summary: isTrue(fields.Summary),
    milestone: isTrue(fields.Milestone),
    recurring: isTrue(fields.Recurring),
    subproject: isTrue(fields.IsSubproject) || readText(fields.SubprojectName) !== null,
    external: isTrue(fields.ExternalTask),
    start: date("Start"),
    finish: date("Finish"),
    actualStart: take(fields, "ActualStart", readDay),
    actualFinish: take(fields, "ActualFinish", readDay),
    deadline: take(fields, "Deadline", readDay),
    constraint: kind >= 2 && kind <= 7 ? { kind, date: take(fields, "ConstraintDate", readDay) } : null,
    percentComplete: percent === null || percent < 0 || percent > 100 ? null : percent,
    cost: take(fields, "Cost", readHundredths),
    notes: text("Notes"),
    baselines: groups
      .filter(({ element }) => element === "Baseline")
      .map(
        ({ fields: of }): ScheduleBaseline => ({
          number: take(of, "Number", readWhole) ?? 0,
          start: take(of, "Start", readDay),
          finish: take(of, "Finish", readDay),
          cost: take(of, "Cost", readHundredths),
        }),
      ),
    links: groups
      .filter(({ element }) => element === "PredecessorLink")
      .flatMap(({ fields: of }) => readLink(of, time, note)),
    custom: custom.of(gathered, note),
  };
}

/** "1.2.3" is the third level, "0" the summary of the whole. */
const levelOf = (outlineNumber: string | null): number | null =>
  outlineNumber === null ? null : outlineNumber === "0" ? 0 : outlineNumber.split(".").length;

/** A line of which the file says nothing but its numbers. */
const isBlank = (fields: Fields): boolean =>
  fields.Name === undefined &&
  fields.OutlineLevel === undefined &&
  fields.Start === undefined &&
  fields.UID !== "0";

/** The UID of what is no task of the file. */
const NO_TASK = -1;

function readLink(
  of: Fields,
  time: WorkingTime,
  note: (of: Omit<Unread, "taskUid">) => void,
): ScheduleLink[] {
  const from = readWhole(of.PredecessorUID);
  const otherFile = isTrue(of.CrossProject) || readText(of.CrossProjectName) !== null;
  // What a task of another file is called there says nothing here, and some programs leave it out.
  if (otherFile && (!("value" in from) || from.value === null))
    return [{ from: NO_TASK, kind: "FS", lagDays: "0", lagWords: null, otherFile }];
  if (!("value" in from) || from.value === null) {
    note({ element: "PredecessorLink", text: of.PredecessorUID ?? "", reason: "it names no task" });
    return [];
  }
  const [type, lag, format] = (["Type", "LinkLag", "LagFormat"] as const).map((element) => {
    const read = readWhole(of[element]);
    if ("value" in read) return read.value;
    note({ element, text: of[element] ?? "", reason: read.reason });
    return null;
  });
  const kind = LINK_KINDS[type ?? 1];
  if (kind === undefined) {
    note({ element: "PredecessorLink", text: of.Type ?? "", reason: "there is no such kind of link" });
    return [];
  }
  return [{ from: from.value, kind, ...readLag(lag ?? 0, format ?? 7, time), otherFile }];
}
