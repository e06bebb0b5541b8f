import { amountFields, formatMoney, type ProjectStage, scheduleTaskOf } from "@frankpledge/domain";
import type { OutlineTask, ScheduleTask } from "@frankpledge/mspdi";
import type { ProposedRow } from "../../record/proposal/proposal.ts";
import { project } from "../project.entity.ts";
import { keepPrecision } from "./keep-precision.ts";
import { type NamedField, namedFieldsOf, severalOf, stageNamed } from "./named-fields.ts";
import type { LiveProject } from "./on-record.ts";
import { baselineOf, dateOf, type MakingRows, taskKey } from "./schedule-rows.ts";
import { placeOf } from "./told.ts";

/** What a line comes to beside its own words. */
interface BesideTask {
  /** The id of the owner's row, or what stands for it; undefined where the schedule names none. */
  ownerId: unknown;
  /** Without the cost of projects below it; null when the schedule states none. */
  cost: bigint | null;
}

/** A line of the schedule as a project. A field that the schedule does not state stays as it is on record. */
export function proposeProject(
  line: OutlineTask,
  { ownerId, cost }: BesideTask,
  making: MakingRows,
): ProposedRow {
  const { schedule, record, matched, told, baseline } = making;
  const { task } = line;
  const before = matched.projects.get(task.uid);
  const fields = namedFieldsOf(task);
  const stage = stageOf(task, fields.stage, before, making);
  return {
    entity: project,
    key: taskKey(task.uid),
    place: placeOf(task),
    match: before ? [{ id: before.id }] : [],
    values: {
      planId: record.plan.id,
      title: told.title(task),
      code: codeOf(task, fields),
      objective: told.prose(task, fields.objective ?? task.notes, 20_000, "notes"),
      strand: fields.strand ?? groupOver(line, making),
      stage,
      ownerId,
      ...namedIn(fields, task, making),
      baselineEnd: keepPrecision(baselineOf(task, baseline) ?? null, before?.baselineEnd) ?? undefined,
      forecastEnd: dateOf(task, "Finish", before?.forecastEnd, making),
      deadline: dateOf(task, "Deadline", before?.deadline, making),
      completedOn: completedOn(task, stage, before),
      cost: costOf(cost, baselineCost(task, baseline), before),
      scheduleTask: isOwnOfRecord(fields, before) ? undefined : scheduleTaskOf(schedule, task.uid),
    },
  };
}

/** A row that was written out from the record and never had a task of a schedule is found by its address. */
const isOwnOfRecord = (
  fields: Partial<Record<NamedField, string>>,
  before: LiveProject | undefined,
): boolean => before !== undefined && (before.scheduleTask !== null || fields.address === before.slug);

/** The office's own code: a WBS of nothing but numbers only counts the lines. */
function codeOf(task: ScheduleTask, { code }: Partial<Record<NamedField, string>>): string | undefined {
  const own = code ?? (task.wbs !== null && /\p{L}/u.test(task.wbs) ? task.wbs : undefined);
  return own !== undefined && own.length <= 40 ? own : undefined;
}

/** The summary that groups the project, where it is no project itself. */
function groupOver({ parent }: OutlineTask, { told, groups }: MakingRows): string | undefined {
  if (parent === null || parent.task.outlineLevel === 0 || !groups.has(parent)) return undefined;
  return told.title(parent.task);
}

function stageOf(
  task: ScheduleTask,
  words: string | undefined,
  before: LiveProject | undefined,
  { told }: MakingRows,
): ProjectStage | undefined {
  const named = words === undefined ? null : stageNamed(words);
  if (words !== undefined && named === null) told.count(`the stage “${words.slice(0, 80)}”, which is none`);
  if (named !== null) return named;
  if (!task.active) return "WITHDRAWN";
  if (task.percentComplete === 100) return "COMPLETED";
  const begun = (task.percentComplete ?? 0) > 0 || task.actualStart !== null;
  if (!before) return begun ? "CURRENT" : "PROPOSED";
  const moved =
    before.stage === "COMPLETED" ? task.percentComplete !== null : before.stage === "PROPOSED" && begun;
  // What an officer put on hold stays on hold, whatever the schedule reckons.
  return moved ? "CURRENT" : undefined;
}

function completedOn(
  task: ScheduleTask,
  stage: ProjectStage | undefined,
  before: LiveProject | undefined,
): string | null | undefined {
  if (task.actualFinish !== null) return keepPrecision(task.actualFinish, before?.completedOn);
  if (stage === undefined) return undefined;
  if (stage !== "COMPLETED") return null;
  return before?.stage === "COMPLETED" ? undefined : task.finish;
}

const baselineCost = ({ baselines }: ScheduleTask, number: number): bigint | null =>
  baselines.find((baseline) => baseline.number === number)?.cost ?? null;

/** A cost of nought is what Project writes where nobody has reckoned one: it is no statement that the work is free. */
function costOf(
  cost: bigint | null,
  first: bigint | null,
  before: LiveProject | undefined,
): object | undefined {
  if (cost === null || cost === 0n) return undefined;
  const known = before?.cost ? amountFields.parse(before.cost) : null;
  const note =
    first !== null && first !== 0n && first !== cost ? `First planned at ${formatMoney(first)}.` : null;
  if (known?.value === cost && (known.note !== null || note === null)) return undefined;
  return { value: cost, note };
}

/** The rows that custom fields name by their words; what is not on record is told. */
function namedIn(
  fields: Partial<Record<NamedField, string>>,
  task: ScheduleTask,
  { named, told }: MakingRows,
): object {
  const several = (field: "priority" | "commitment" | "areas", find: (words: string) => string | null) => {
    const words = fields[field];
    if (words === undefined) return undefined;
    const ids = severalOf(words).flatMap((part) => {
      const id = find(part);
      if (id === null)
        told.of(task, `Not carried over: the ${field} “${part.slice(0, 80)}”, which is not on record`);
      return id ?? [];
    });
    return ids.length > 0 ? [...new Set(ids)] : undefined;
  };
  return {
    priorityIds: several("priority", named.priorities),
    commitmentIds: several("commitment", named.commitments),
    areaIds: several("areas", named.areas),
  };
}
