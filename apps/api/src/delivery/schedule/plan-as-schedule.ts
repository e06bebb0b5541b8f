import {
  type Colour,
  DEPENDENCY_KINDS,
  lastDayOf,
  type PartialDate,
  type ProjectStage,
} from "@frankpledge/domain";
import type { LinkKind, WrittenSchedule, WrittenTask } from "@frankpledge/mspdi";
import { commitment } from "../../plan/commitment.entity.ts";
import { localArea } from "../../plan/local-area.entity.ts";
import { owner } from "../../plan/owner.entity.ts";
import { plan as planEntity } from "../../plan/plan.entity.ts";
import { priority } from "../../plan/priority.entity.ts";
import type { AnyEntity, Row } from "../../record/entity.ts";
import { dependency } from "../dependency.entity.ts";
import { milestone } from "../milestone.entity.ts";
import { project } from "../project.entity.ts";
import { statusUpdate } from "../status-update.entity.ts";
import { latestUpdate } from "./latest-update.ts";
import { NAMED_FIELDS, type NamedField } from "./named-fields.ts";
import { numberTasks } from "./number-tasks.ts";

/** The rows of a kind at the point of the record that is written out. */
export type RowsOf = (entity: AnyEntity) => Promise<readonly Row[]>;

/** What of the record stands in custom fields. The objective is in the notes, which have room for it. */
const WRITTEN_FIELDS: readonly NamedField[] = [
  "address",
  "code",
  "owner",
  "priority",
  "commitment",
  "strand",
  "areas",
  "rag",
  "stage",
];

const LINKS: Readonly<Record<string, LinkKind>> = Object.fromEntries(
  DEPENDENCY_KINDS.map((kind, place) => [kind, (["FS", "SS", "FF", "SF"] as const)[place] ?? "FS"]),
);

/**
 * A plan's projects as a schedule: each a summary over its milestones, with what waits for what. Each line bears the
 * row's address, so that it is found again when the schedule comes back.
 * @param today the day that progress is of
 * @returns null when there is no such plan
 */
export async function planAsSchedule(
  rowsOf: RowsOf,
  slug: string,
  today: string,
): Promise<WrittenSchedule | null> {
  const plan = (await rowsOf(planEntity)).find((row) => row.slug === slug);
  if (!plan) return null;
  const names = await namesOf(rowsOf);
  const projects = (await rowsOf(project))
    .filter(({ planId }) => planId === plan.id)
    .toSorted((a, b) => inOrder(a.code, b.code) || inOrder(a.title, b.title));
  const milestones = Map.groupBy(await rowsOf(milestone), ({ projectId }) => String(projectId));
  const updates = Map.groupBy(await rowsOf(statusUpdate), ({ projectId }) => String(projectId));
  const rows = projects.flatMap((row) => [row, ...(milestones.get(row.id) ?? [])]);
  const { uids, schedule } = numberTasks(rows);
  const links = linksOf(await rowsOf(dependency), uids);
  const tasks = projects.flatMap((row): WrittenTask[] => {
    const below = (milestones.get(row.id) ?? []).toSorted(
      (a, b) =>
        inOrder(a.baselineDate ?? a.forecastDate, b.baselineDate ?? b.forecastDate) ||
        inOrder(a.title, b.title),
    );
    const latest = latestUpdate(updates.get(row.id) ?? []);
    return [
      { ...projectTask(row, latest, names), ...numbered(row, uids, links), summary: below.length > 0 },
      ...below.map((its) => ({ ...milestoneTask(its, row), ...numbered(its, uids, links) })),
    ];
  });
  const isGuid = schedule !== null && /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i.test(schedule);
  return {
    guid: isGuid ? schedule : null,
    title: schedule === null || isGuid ? String(plan.title) : schedule,
    statusDate: today,
    customFields: WRITTEN_FIELDS.map((field) => NAMED_FIELDS[field]),
    tasks,
  };
}

type Unnumbered = Omit<WrittenTask, "uid" | "links" | "summary">;

const numbered = (
  { id }: Row,
  uids: ReadonlyMap<string, number>,
  links: ReadonlyMap<string, WrittenTask["links"]>,
): Pick<WrittenTask, "uid" | "links" | "summary"> => ({
  uid: uids.get(id) ?? 0,
  links: links.get(id) ?? [],
  summary: false,
});

function projectTask(row: Row, latest: Row | undefined, names: Names): Unnumbered {
  const percent = (latest?.percent as number | null | undefined) ?? null;
  const cost = row.cost as { state: string; value: string | null } | null;
  return {
    name: String(row.title),
    outlineLevel: 1,
    milestone: false,
    finish: day(row.forecastEnd),
    actualFinish: day(row.completedOn),
    deadline: day(row.deadline),
    baselineFinish: day(row.baselineEnd),
    percentComplete: percent,
    // Project writes nought for what nobody has reckoned, so a cost of nil cannot be told there.
    cost:
      cost?.state === "STATED" && cost.value !== null && BigInt(cost.value) !== 0n
        ? BigInt(cost.value)
        : null,
    notes: text(row.objective),
    custom: custom({
      address: row.slug,
      code: text(row.code),
      owner: names.owner(row.ownerId),
      priority: names.priorities(row.priorityIds),
      commitment: names.commitments(row.commitmentIds),
      strand: text(row.strand),
      areas: names.areas(row.areaIds),
      rag: colourWord(latest?.colour as Colour | null | undefined),
      stage: stageWord(row.stage as ProjectStage, percent),
    }),
  };
}

const milestoneTask = (row: Row, over: Row): Unnumbered => ({
  name: String(row.title),
  outlineLevel: 2,
  milestone: true,
  finish: day(row.forecastDate),
  actualFinish: day(row.reachedOn),
  deadline: day(row.deadline),
  baselineFinish: day(row.baselineDate),
  percentComplete: row.reachedOn === null ? 0 : 100,
  cost: null,
  notes: text(row.note),
  custom: custom({ address: `${over.slug}/${row.slug}` }),
});

/** Dates of a month or year are written as their last day, and read as the month or year again. */
const day = (date: unknown): string | null =>
  typeof date === "string" ? lastDayOf(date as PartialDate) : null;

const text = (value: unknown): string | null => (typeof value === "string" ? value : null);

const custom = (fields: Partial<Record<NamedField, string | null>>): Map<string, string> =>
  new Map(
    Object.entries(fields).flatMap(([field, value]): [string, string][] =>
      value === null ? [] : [[NAMED_FIELDS[field as NamedField], value]],
    ),
  );

const words = (constant: string): string =>
  constant.charAt(0) + constant.slice(1).toLowerCase().replaceAll("_", " ");

const colourWord = (colour: Colour | null | undefined): string | null => (colour ? words(colour) : null);

/** A stage is written where the share that is done does not tell it. */
function stageWord(stage: ProjectStage, percent: number | null): string | null {
  const told: ProjectStage = percent === 100 ? "COMPLETED" : (percent ?? 0) > 0 ? "CURRENT" : "PROPOSED";
  return stage === told ? null : words(stage);
}

function linksOf(
  dependencies: readonly Row[],
  uids: ReadonlyMap<string, number>,
): Map<string, WrittenTask["links"]> {
  const links = new Map<string, WrittenTask["links"]>();
  for (const row of dependencies) {
    const to = String(row.toMilestoneId ?? row.toProjectId);
    const from = uids.get(String(row.fromMilestoneId ?? row.fromProjectId));
    // What waits for another plan's project is no part of this schedule.
    if (from === undefined || !uids.has(to)) continue;
    const link = { from, kind: LINKS[String(row.kind)] ?? "FS", lagDays: text(row.lagDays) ?? "0" };
    links.set(to, [...(links.get(to) ?? []), link]);
  }
  return links;
}

interface Names {
  owner: (id: unknown) => string | null;
  priorities: (ids: unknown) => string | null;
  commitments: (ids: unknown) => string | null;
  areas: (ids: unknown) => string | null;
}

async function namesOf(rowsOf: RowsOf): Promise<Names> {
  const named = async (entity: AnyEntity, field: string) => {
    const byId = new Map((await rowsOf(entity)).map((row) => [row.id, nameOf(row, field)]));
    const names = (ids: unknown[]) => ids.flatMap((id) => byId.get(String(id)) ?? []).join("; ") || null;
    return (ids: unknown) => names(Array.isArray(ids) ? ids : [ids]);
  };
  return {
    owner: await named(owner, "title"),
    priorities: await named(priority, "code"),
    commitments: await named(commitment, "code"),
    areas: await named(localArea, "name"),
  };
}

/** What a row is named by in a list parted by semicolons. */
function nameOf(row: Row, field: string): string {
  const own = row[field];
  return typeof own === "string" && (field === "title" || !/[;\n]/.test(own)) ? own : row.slug;
}

const inOrder = (a: unknown, b: unknown): number =>
  String(a ?? "\uffff").localeCompare(String(b ?? "\uffff"), "en-GB", { numeric: true });
