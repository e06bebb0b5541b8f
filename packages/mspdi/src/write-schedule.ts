import { writeLag } from "./read-lag.ts";
import { LINK_KINDS } from "./read-task.ts";
import type { LinkKind } from "./schedule.ts";
import { TEXT_FIELDS } from "./text-fields.ts";

/** A line of a schedule to be written. Days are "2026-03-31". */
export interface WrittenTask {
  uid: number;
  name: string;
  /** 1 for the lines below the summary of the whole. */
  outlineLevel: number;
  summary: boolean;
  milestone: boolean;
  finish: string | null;
  actualFinish: string | null;
  deadline: string | null;
  /** Of baseline 0. */
  baselineFinish: string | null;
  percentComplete: number | null;
  /** In pence. */
  cost: bigint | null;
  notes: string | null;
  links: { from: number; kind: LinkKind; lagDays: string }[];
  /** By the name of the custom field; each name is one of `customFields`. */
  custom: ReadonlyMap<string, string>;
}

export interface WrittenSchedule {
  guid: string | null;
  title: string;
  /** The day that progress is reported for. */
  statusDate: string;
  /** The names of the custom fields, ten at most: they become Text1 to Text10. */
  customFields: readonly string[];
  tasks: readonly WrittenTask[];
}

const TIME = { minutesPerDay: 480 };
const START_OF_DAY = "T08:00:00";
const END_OF_DAY = "T17:00:00";

/**
 * Writes a schedule as the XML of Microsoft Project, a line at a time. The elements stand in the order of its XML
 * schema, which Project insists on. Tasks are scheduled by hand, so that Project keeps the dates as they are.
 */
export function* writeSchedule(schedule: WrittenSchedule): Generator<string> {
  const { guid, title, statusDate, customFields, tasks } = schedule;
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield '<Project xmlns="http://schemas.microsoft.com/project">\n';
  yield* indented(1, [
    of("SaveVersion", "14"),
    of("Name", `${title}.xml`),
    of("GUID", guid),
    of("Title", title),
    of("ScheduleFromStart", "1"),
    of("StartDate", moment(earliest(schedule), START_OF_DAY)),
    of("CurrencyDigits", "2"),
    of("CurrencySymbol", "£"),
    of("CurrencyCode", "GBP"),
    of("CurrencySymbolPosition", "0"),
    of("CalendarUID", "1"),
    of("DefaultStartTime", START_OF_DAY.slice(1)),
    of("DefaultFinishTime", END_OF_DAY.slice(1)),
    of("MinutesPerDay", String(TIME.minutesPerDay)),
    of("MinutesPerWeek", "2400"),
    of("DaysPerMonth", "20"),
    of("DurationFormat", "7"),
    of("StatusDate", moment(statusDate, END_OF_DAY)),
    of("NewTasksAreManual", "1"),
  ]);
  yield* indented(1, ["<ExtendedAttributes>"]);
  for (const [place, name] of customFields.entries())
    yield* indented(2, [
      "<ExtendedAttribute>",
      ...within([
        of("FieldID", String(TEXT_FIELDS[place])),
        of("FieldName", `Text${place + 1}`),
        of("Alias", name),
      ]),
      "</ExtendedAttribute>",
    ]);
  yield* indented(1, ["</ExtendedAttributes>", ...CALENDAR, "<Tasks>"]);
  yield* indented(2, summaryOfAll(title));
  const numbers: number[] = [];
  for (const [place, task] of tasks.entries()) {
    numbers.length = task.outlineLevel;
    numbers[task.outlineLevel - 1] = (numbers[task.outlineLevel - 1] ?? 0) + 1;
    yield* indented(2, taskLines(task, place + 1, numbers.join("."), customFields));
  }
  yield* indented(1, ["</Tasks>", "<Resources/>", "<Assignments/>"]);
  yield "</Project>\n";
}

const CALENDAR = [
  "<Calendars>",
  "  <Calendar>",
  "    <UID>1</UID>",
  "    <Name>Standard</Name>",
  "    <IsBaseCalendar>1</IsBaseCalendar>",
  "    <WeekDays>",
  ...[1, 2, 3, 4, 5, 6, 7].flatMap((day) => weekDay(day)),
  "    </WeekDays>",
  "  </Calendar>",
  "</Calendars>",
];

/** Monday to Friday, eight hours a day; the week begins on Sunday. */
function weekDay(day: number): string[] {
  const works = day >= 2 && day <= 6;
  const times = [
    ["08:00:00", "12:00:00"],
    ["13:00:00", "17:00:00"],
  ].map(([from, to]) => `<WorkingTime><FromTime>${from}</FromTime><ToTime>${to}</ToTime></WorkingTime>`);
  const working = works ? `<WorkingTimes>${times.join("")}</WorkingTimes>` : "";
  return [
    `      <WeekDay><DayType>${day}</DayType><DayWorking>${works ? 1 : 0}</DayWorking>${working}</WeekDay>`,
  ];
}

const summaryOfAll = (title: string): string[] => [
  "<Task>",
  ...within([
    of("UID", "0"),
    of("ID", "0"),
    of("Name", title),
    of("Type", "1"),
    of("IsNull", "0"),
    of("OutlineNumber", "0"),
    of("OutlineLevel", "0"),
    of("Summary", "1"),
  ]),
  "</Task>",
];

function taskLines(task: WrittenTask, id: number, number: string, customFields: readonly string[]): string[] {
  const finish = moment(task.finish, END_OF_DAY);
  const start = task.milestone ? finish : moment(task.finish, START_OF_DAY);
  return [
    "<Task>",
    ...within([
      of("UID", String(task.uid)),
      of("ID", String(id)),
      of("Name", task.name),
      of("Active", "1"),
      of("Manual", task.summary ? "0" : "1"),
      of("Type", task.summary ? "1" : "0"),
      of("IsNull", "0"),
      of("WBS", number),
      of("OutlineNumber", number),
      of("OutlineLevel", String(task.outlineLevel)),
      of("Start", start),
      of("Finish", finish),
      of("Duration", finish === null ? null : task.milestone ? "PT0H0M0S" : "PT8H0M0S"),
      of("ManualStart", task.summary ? null : start),
      of("ManualFinish", task.summary ? null : finish),
      of("DurationFormat", "7"),
      of("Milestone", task.milestone ? "1" : "0"),
      of("Summary", task.summary ? "1" : "0"),
      of("PercentComplete", task.percentComplete === null ? null : String(task.percentComplete)),
      of("Cost", task.cost === null ? null : String(task.cost)),
      of("ActualFinish", moment(task.actualFinish, END_OF_DAY)),
      of("CalendarUID", "-1"),
      of("Deadline", moment(task.deadline, END_OF_DAY)),
      of("Notes", task.notes),
      ...task.links.flatMap(({ from, kind, lagDays }) => [
        "<PredecessorLink>",
        ...within([
          of("PredecessorUID", String(from)),
          of("Type", String(LINK_KINDS.indexOf(kind))),
          of("CrossProject", "0"),
          of("LinkLag", String(writeLag(lagDays, TIME))),
          of("LagFormat", "7"),
        ]),
        "</PredecessorLink>",
      ]),
      ...[...task.custom].flatMap(([name, value]) => [
        "<ExtendedAttribute>",
        ...within([of("FieldID", String(TEXT_FIELDS[customFields.indexOf(name)])), of("Value", value)]),
        "</ExtendedAttribute>",
      ]),
      ...(task.baselineFinish === null
        ? []
        : [
            "<Baseline>",
            ...within([
              of("Number", "0"),
              of("Start", moment(task.baselineFinish, task.milestone ? END_OF_DAY : START_OF_DAY)),
              of("Finish", moment(task.baselineFinish, END_OF_DAY)),
            ]),
            "</Baseline>",
          ]),
    ]),
    "</Task>",
  ];
}

/** An element with its text; nothing for a text that is not there. */
const of = (element: string, text: string | null): string | null =>
  text === null ? null : `<${element}>${escaped(text)}</${element}>`;

const within = (lines: readonly (string | null)[]): string[] =>
  lines.filter((line) => line !== null).map((line) => `  ${line}`);

function* indented(depth: number, lines: readonly (string | null)[]): Generator<string> {
  for (const line of lines) if (line !== null) yield `${"  ".repeat(depth)}${line}\n`;
}

const moment = (day: string | null, time: string): string | null => (day === null ? null : `${day}${time}`);

const earliest = ({ statusDate, tasks }: WrittenSchedule): string =>
  tasks.reduce((first, { finish }) => (finish !== null && finish < first ? finish : first), statusDate);

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };

/** A text as XML has it. Ends of lines that a reader would turn into others are written by number. */
const escaped = (text: string): string =>
  text.replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);
