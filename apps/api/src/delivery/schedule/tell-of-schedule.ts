import type { Schedule, ScheduleTask } from "@frankpledge/mspdi";
import type { LeftOut } from "../../record/proposal/proposal.ts";
import type { ScheduleAsked } from "./asked.ts";
import { fieldNamed } from "./named-fields.ts";
import type { PlacedTasks } from "./place-tasks.ts";
import type { MakingRows } from "./schedule-rows.ts";
import type { Told } from "./told.ts";

/** Says what of a schedule is not carried over, so that nothing is dropped in silence. */
export function tellOfSchedule(
  schedule: Schedule,
  {
    placed,
    making: { told, inPounds, matched, schedule: name },
    asked,
    unnamed,
  }: { placed: readonly ScheduleTask[]; making: MakingRows; asked: ScheduleAsked; unnamed: number },
): void {
  told.say(`The record knows the schedule as “${name}”.`);
  if (placed.length === 0) told.say("No line of the schedule became a project: name another level.");
  if (matched.byTitle > 0)
    told.say(
      `${matched.byTitle} of its tasks were found on record by their titles, and are kept with the schedule from now on.`,
    );
  told.say(
    "Not carried over of any task: start dates, durations, work, calendars and what is spread over time.",
  );
  tellOfBaselines(placed, told, asked.baseline);
  for (const task of placed) {
    if (task.constraint !== null) told.count("a constraint on the dates");
    if (task.subproject) told.count("the tasks of the file that a line stands for");
    for (const field of task.custom.keys())
      if (fieldNamed(field) === null) told.count(`the custom field “${field.slice(0, 80)}”`);
  }
  if (!inPounds)
    told.say(`Not carried over: costs, which are in ${schedule.header.currency} and not in pounds.`);
  if (unnamed > 0)
    told.say(
      `${unnamed} ${unnamed === 1 ? "resource bears" : "resources bear"} no role and may be people, so no name of theirs is kept: name their roles to have owners.`,
    );
  tellOfUnread(schedule, told);
}

/** What could not be read, told once for each reason: a fault of the program that wrote the file is in every task. */
function tellOfUnread({ unread }: Schedule, told: Told): void {
  for (const [, [first, ...others]] of Map.groupBy(unread, ({ element, reason }) => `${element} ${reason}`)) {
    if (!first) continue;
    const { taskUid, element, text, reason } = first;
    const of = taskUid === null ? "" : ` of the task with the UID ${taskUid}`;
    const more = others.length === 0 ? "" : ` The same of ${others.length} more.`;
    told.say(`Not read${of} as it stands: ${element} “${text}”, since ${reason}.${more}`);
  }
}

function tellOfBaselines(placed: readonly ScheduleTask[], told: Told, taken: number): void {
  const numbers = [...new Set(placed.flatMap(({ baselines }) => baselines.map(({ number }) => number)))].sort(
    (a, b) => a - b,
  );
  const others = numbers.filter((number) => number !== taken);
  if (others.length === 0) return;
  const hint = numbers.includes(taken)
    ? ""
    : ` The file has no baseline ${taken}: name another to have its dates as first planned.`;
  told.say(
    `Not carried over: ${others.length === 1 ? "baseline" : "the baselines"} ${others.join(", ")}.${hint}`,
  );
}

/** The lines that become no row, and why. */
export function leftOutOf(
  { tasks }: Schedule,
  { groups, folded, external, inactive, occurrences }: PlacedTasks,
): LeftOut[] {
  const empty = tasks.filter(({ isNull }) => isNull).length;
  const grouping = groups.filter(({ task }) => task.outlineLevel > 0).length;
  const whole = groups.length - grouping;
  return [
    { what: "The summary of the whole schedule", count: whole, reason: "It is the plan itself." },
    {
      what: "Summaries above the projects",
      count: grouping,
      reason: "They group projects, whose strand they name.",
    },
    {
      what: "Summaries below the projects",
      count: folded.length,
      reason: "Their tasks are milestones of the project above.",
    },
    { what: "Empty lines", count: empty, reason: "The planner left them empty." },
    { what: "Tasks of other files", count: external.length, reason: "Bring in the file that they are of." },
    {
      what: "Tasks that are switched off",
      count: inactive.length,
      reason: "They are inactive in the schedule.",
    },
    {
      what: "Times of tasks that come again",
      count: occurrences.length,
      reason: "The task that comes again stands for them.",
    },
  ].filter(({ count }) => count > 0);
}
