import { parseScheduleTask } from "@frankpledge/domain";
import { plan as planEntity } from "../../plan/plan.entity.ts";
import type { Row } from "../../record/entity.ts";
import type { LiveRows } from "../../record/proposal/live-rows.ts";
import { Refusal } from "../../refusal.ts";
import { dependency } from "../dependency.entity.ts";
import { milestone } from "../milestone.entity.ts";
import { project } from "../project.entity.ts";
import { statusUpdate } from "../status-update.entity.ts";

/** A live project of the plan, as far as a schedule may change it. */
export interface LiveProject extends Row {
  title: string;
  stage: string;
  scheduleTask: string | null;
}

export interface LiveMilestone extends Row {
  title: string;
  projectId: string;
  scheduleTask: string | null;
}

/** The plan's live rows that a schedule is set beside. */
export interface OnRecord {
  plan: Row & { title: string };
  projects: LiveProject[];
  milestones: LiveMilestone[];
  /** By project. */
  updates: ReadonlyMap<string, Row[]>;
  /** All of the body's. */
  dependencies: Row[];
}

/** @throws Refusal when the body has no such plan, or has several and none was named */
export async function planOnRecord(live: LiveRows, asked: string | null): Promise<OnRecord> {
  const plans = (await live.of(planEntity)) as (Row & { title: string })[];
  const slugs = plans.map(({ slug }) => slug).join(", ");
  const plan = asked === null && plans.length === 1 ? plans[0] : plans.find(({ slug }) => slug === asked);
  if (!plan)
    throw new Refusal(
      asked === null ? "BAD_USER_INPUT" : "NOT_FOUND",
      plans.length === 0
        ? "The record of this body has no plan yet: enter one, then bring in its schedule."
        : `${asked === null ? "Name the plan (plan) that the projects belong to" : `The record of this body has no plan “${asked}”`}: there is ${slugs}.`,
    );
  const projects = (await live.where(project, { planId: plan.id })) as LiveProject[];
  const own = new Set(projects.map(({ id }) => id));
  const milestones = ((await live.of(milestone)) as LiveMilestone[]).filter(({ projectId }) =>
    own.has(projectId),
  );
  const updates = Map.groupBy(await live.of(statusUpdate), ({ projectId }) => String(projectId));
  return { plan, projects, milestones, updates, dependencies: await live.of(dependency) };
}

/** Whether a row is kept with a task of this schedule. */
export const isOfSchedule = (row: Row, schedule: string): boolean =>
  parseScheduleTask(String(row.scheduleTask ?? ""))?.schedule === schedule;
