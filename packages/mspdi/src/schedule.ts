/** How one task waits for another: finish to start, start to start, finish to finish, start to finish. */
export type LinkKind = "FS" | "SS" | "FF" | "SF";

/** That a task waits for another, its predecessor. */
export interface ScheduleLink {
  /** The predecessor's UID. */
  from: number;
  kind: LinkKind;
  /** In days as an exact decimal, "-0.5" being half a day of overlap; null when it is a share of a duration. */
  lagDays: string | null;
  /** The lag in the file's words where days do not say it all: "50% of the task before", "2 elapsed days". */
  lagWords: string | null;
  /** True when the predecessor is a task of another file. */
  otherFile: boolean;
}

/** A task as it stood when a baseline was saved. Baseline 0 is the one that Project compares with. */
export interface ScheduleBaseline {
  /** 0 to 10. */
  number: number;
  start: string | null;
  finish: string | null;
  /** In pence. */
  cost: bigint | null;
}

/**
 * A line of the schedule. Dates are days, "2026-03-31"; what the file leaves out, or states by one of the dates that
 * stand for "none", is null.
 */
export interface ScheduleTask {
  /** Its number for ever. */
  uid: number;
  /** Its line in the schedule, as Project shows it. */
  id: number | null;
  name: string | null;
  wbs: string | null;
  outlineNumber: string | null;
  /** 0 for the summary of the whole schedule, 1 for the lines below it, and so on. */
  outlineLevel: number;
  /** True for a line that the planner left empty. */
  isNull: boolean;
  /** False for a line that was switched off. */
  active: boolean;
  summary: boolean;
  milestone: boolean;
  /** True for a line that comes again, such as a monthly meeting, whose times stand below it. */
  recurring: boolean;
  /** True for a line that stands for another file. */
  subproject: boolean;
  /** True for a line that is a task of another file. */
  external: boolean;
  start: string | null;
  finish: string | null;
  actualStart: string | null;
  actualFinish: string | null;
  deadline: string | null;
  /** Of the kinds 2 to 7, such as "not later than"; null for one that follows its links. */
  constraint: { kind: number; date: string | null } | null;
  /** 0 to 100. */
  percentComplete: number | null;
  /** In pence. */
  cost: bigint | null;
  notes: string | null;
  baselines: readonly ScheduleBaseline[];
  links: readonly ScheduleLink[];
  /** Custom fields by the name that the office gave them, else the one of Project: "RAG", "Text7". */
  custom: ReadonlyMap<string, string>;
}

/** Somebody or something that tasks are assigned to. A name may be a person's. */
export interface ScheduleResource {
  uid: number;
  name: string | null;
  kind: "WORK" | "MATERIAL" | "COST";
  group: string | null;
  /** True for a resource that Project knows as a role and not a person. */
  generic: boolean;
  custom: ReadonlyMap<string, string>;
}

export interface ScheduleAssignment {
  taskUid: number;
  resourceUid: number;
}

/** What a file says of the whole schedule. */
export interface ScheduleHeader {
  guid: string | null;
  name: string | null;
  title: string | null;
  /** The day that progress is reported for. */
  statusDate: string | null;
  currentDate: string | null;
  lastSaved: string | null;
  /** "GBP", where the file says so by code or sign; null when it says neither. */
  currency: string | null;
}

/** Something of the file that could not be read, and was left out. */
export interface Unread {
  taskUid: number | null;
  /** The element as the file has it: "Finish". */
  element: string;
  /** At most 80 characters of it. */
  text: string;
  reason: string;
}

export interface Schedule {
  header: ScheduleHeader;
  /** In the order of the file, which is that of its outline. */
  tasks: ScheduleTask[];
  resources: ScheduleResource[];
  assignments: ScheduleAssignment[];
  unread: Unread[];
}

/** A file that cannot be read as a schedule: `message` is one plain sentence that says what it is and what to do. */
export class ScheduleProblem extends Error {
  override name = "ScheduleProblem";
}
