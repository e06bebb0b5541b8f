import { outlineOf, type Schedule } from "@frankpledge/mspdi";
import type { LiveRows } from "../../record/proposal/live-rows.ts";
import type { Proposal, Propose, ProposedRow } from "../../record/proposal/proposal.ts";
import { dependency } from "../dependency.entity.ts";
import { milestone } from "../milestone.entity.ts";
import { project } from "../project.entity.ts";
import type { ScheduleAsked } from "./asked.ts";
import { matchTasks } from "./match-tasks.ts";
import { nameSchedule } from "./name-schedule.ts";
import { namedRows } from "./named-rows.ts";
import { isOfSchedule, planOnRecord } from "./on-record.ts";
import { ownCosts } from "./own-costs.ts";
import { type PlacedProject, placeTasks } from "./place-tasks.ts";
import { type PlacedTask, ProposedLinks } from "./propose-links.ts";
import { proposeMilestone } from "./propose-milestone.ts";
import { proposeProject } from "./propose-project.ts";
import { proposeUpdate } from "./propose-update.ts";
import { ProposedOwners } from "./proposed-owners.ts";
import type { MakingRows } from "./schedule-rows.ts";
import { leftOutOf, tellOfSchedule } from "./tell-of-schedule.ts";
import { Told } from "./told.ts";

/** A schedule as rows of a plan: projects, their milestones, what they report, and what waits for what. */
export function proposeSchedule(schedule: Schedule, asked: ScheduleAsked): Propose {
  return async (live: LiveRows): Promise<Proposal> => {
    const record = await planOnRecord(live, asked.plan);
    const placed = placeTasks(outlineOf(schedule.tasks), asked.level);
    const tasks = placedTasks(placed.projects);
    const placedList = [...tasks.values()].map(({ task }) => task);
    const name = nameSchedule(schedule.header, placedList, record, asked);
    const told = new Told();
    const { header } = schedule;
    const making: MakingRows = {
      schedule: name,
      record,
      matched: matchTasks(placed, record, name),
      named: await namedRows(live, record.plan.id),
      told,
      baseline: asked.baseline,
      position: header.statusDate ?? header.currentDate ?? header.lastSaved ?? asked.today,
      groups: new Set(placed.groups),
      unread: new Set(schedule.unread.map(({ taskUid, element }) => `${taskUid} ${element}`)),
      inPounds: header.currency === null || header.currency === "GBP",
    };
    const owners = new ProposedOwners(schedule, asked, making);
    const costs = making.inPounds ? ownCosts(placed.projects) : new Map<number, bigint>();
    const links = new ProposedLinks(tasks, new Set(schedule.tasks.map(({ uid }) => uid)), making);
    tellOfSchedule(schedule, { placed: placedList, making, asked, unnamed: owners.unnamed });
    const kept = new Set(
      [...record.projects, ...record.milestones].filter((row) => isOfSchedule(row, name)).map(({ id }) => id),
    );
    return {
      rows: rowsOf(placed.projects, { owners, costs, links, making }),
      count: placedList.length + links.count,
      rejected: links.rejected,
      leftOut: leftOutOf(schedule, placed),
      get notes() {
        return told.sentences();
      },
      total: costs.size === 0 ? null : [...costs.values()].reduce((sum, cost) => sum + cost, 0n),
      covers: [
        {
          entity: project,
          among: { planId: record.plan.id },
          only: (row) => isOfSchedule(row, name),
        },
        { entity: milestone, among: {}, only: (row) => kept.has(row.id) },
        {
          entity: dependency,
          among: {},
          only: (row) =>
            kept.has(String(row.fromMilestoneId ?? row.fromProjectId)) &&
            kept.has(String(row.toMilestoneId ?? row.toProjectId)),
        },
      ],
    };
  };
}

/** The rows one after another, as they are asked for: a long schedule has many, and none is needed twice. */
function* rowsOf(
  projects: readonly PlacedProject[],
  {
    owners,
    costs,
    links,
    making,
  }: {
    owners: ProposedOwners;
    costs: ReadonlyMap<number, bigint>;
    links: ProposedLinks;
    making: MakingRows;
  },
): Generator<ProposedRow> {
  for (const { line, milestones } of projects) {
    const ownerId = owners.of(line);
    yield* owners.takeNew();
    yield proposeProject(line, { ownerId, cost: costs.get(line.task.uid) ?? null }, making);
    for (const { task } of milestones) yield proposeMilestone(task, line, making);
    const update = proposeUpdate(line.task, making);
    if (update) yield update;
  }
  yield* links.rows();
}

function placedTasks(projects: readonly PlacedProject[]): Map<number, PlacedTask> {
  const tasks = new Map<number, PlacedTask>();
  for (const { line, milestones } of projects)
    for (const { task } of [line, ...milestones]) tasks.set(task.uid, { task, project: line.task });
  return tasks;
}
