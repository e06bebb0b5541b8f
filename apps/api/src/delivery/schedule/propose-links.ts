import { type DependencyKind, findCircles } from "@frankpledge/domain";
import type { LinkKind, ScheduleLink, ScheduleTask } from "@frankpledge/mspdi";
import type { Row } from "../../record/entity.ts";
import type { ProposedRow, Rejected } from "../../record/proposal/proposal.ts";
import { dependency } from "../dependency.entity.ts";
import { type MakingRows, rowOf } from "./schedule-rows.ts";
import { placeOf } from "./told.ts";

const KINDS: Readonly<Record<LinkKind, DependencyKind>> = {
  FS: "FINISH_TO_START",
  SS: "START_TO_START",
  FF: "FINISH_TO_FINISH",
  SF: "START_TO_FINISH",
};

/** A task that became a row, with the project that it is or is in. */
export interface PlacedTask {
  task: ScheduleTask;
  project: ScheduleTask;
}

/** The links between tasks that became rows, as dependencies; those that cannot be are told, each with its reason. */
export class ProposedLinks {
  readonly rejected: Rejected[] = [];
  readonly #taken: { from: PlacedTask; to: PlacedTask; link: ScheduleLink }[] = [];

  /** @param all the UIDs that the file has */
  constructor(
    tasks: ReadonlyMap<number, PlacedTask>,
    all: ReadonlySet<number>,
    private readonly making: MakingRows,
  ) {
    const circleOf = circlesOf(tasks);
    for (const to of tasks.values()) {
      const seen = new Set<number>();
      for (const link of to.task.links) {
        const from = tasks.get(link.from);
        const reason = refusalOf(to.task, link, { all, seen, circle: circleOf.get(to.task.uid) });
        if (!link.otherFile) seen.add(link.from);
        if (reason !== null)
          this.rejected.push({ ...placeOf(to.task), reason, text: `${link.kind} ${link.from}` });
        else if (link.otherFile) making.told.count("links to tasks of other files");
        else if (from) this.#taken.push({ from, to, link });
        else making.told.count("links to lines that become no row");
      }
    }
  }

  get count(): number {
    return this.#taken.length;
  }

  *rows(): Generator<ProposedRow> {
    const known = pairsOnRecord(this.making.record.dependencies);
    for (const { from, to, link } of this.#taken) yield proposeLink(from, to, link, known, this.making);
  }
}

/** The circle that a task is in, by UID. */
function circlesOf(tasks: ReadonlyMap<number, PlacedTask>): Map<number, number[]> {
  const circles = findCircles(
    new Map(
      [...tasks].map(([uid, { task }]) => [
        uid,
        task.links.filter(({ otherFile }) => !otherFile).map(({ from }) => from),
      ]),
    ),
  );
  return new Map(circles.flatMap((circle) => circle.map((uid): [number, number[]] => [uid, circle])));
}

function refusalOf(
  { uid, name }: ScheduleTask,
  { from, otherFile }: ScheduleLink,
  {
    all,
    seen,
    circle,
  }: { all: ReadonlySet<number>; seen: ReadonlySet<number>; circle: number[] | undefined },
): string | null {
  if (otherFile) return null;
  const own = `“${name ?? `Task ${uid}`}”`;
  if (from === uid) return `${own} waits for itself.`;
  if (!all.has(from)) return `${own} waits for a task with the UID ${from}, which the file does not have.`;
  if (seen.has(from)) return `${own} waits for the task with the UID ${from} twice.`;
  if (circle?.includes(from))
    return `${own} and the task with the UID ${from} wait for one another in a circle (of the UIDs ${circle.slice(0, 8).join(", ")}${circle.length > 8 ? " and more" : ""}), so that none could begin.`;
  return null;
}

function proposeLink(
  from: PlacedTask,
  to: PlacedTask,
  { kind, lagDays, lagWords }: ScheduleLink,
  known: ReadonlyMap<string, Row>,
  { matched, told }: MakingRows,
): ProposedRow {
  const idOf = ({ uid }: ScheduleTask) => (matched.milestones.get(uid) ?? matched.projects.get(uid))?.id;
  const onRecord = known.get(`${idOf(from.task)} ${idOf(to.task)}`);
  const [before, after] = [endOf(from), endOf(to)];
  return {
    entity: dependency,
    key: `link ${from.task.uid} ${to.task.uid}`,
    place: placeOf(to.task),
    match: onRecord ? [{ id: onRecord.id }] : [],
    values: {
      // The words of one that is on record are the officers' own.
      title: onRecord ? undefined : titleOf(told.title(to.task), told.title(from.task)),
      fromProjectId: before.projectId,
      fromMilestoneId: before.milestoneId,
      toProjectId: after.projectId,
      toMilestoneId: after.milestoneId,
      kind: KINDS[kind],
      lagDays: onRecord && isSameLag(onRecord.lagDays, lagDays) ? undefined : lagDays,
      note: lagWords === null ? undefined : `Lag: ${lagWords}.`,
    },
  };
}

const endOf = ({ task, project }: PlacedTask) => ({
  projectId: rowOf(project),
  milestoneId: task === project ? null : rowOf(task),
});

/** A schedule has no link without a lag: none on record is nought there, and 2.50 days are 2.5. */
const isSameLag = (before: unknown, lag: string | null): boolean =>
  lag !== null && Math.abs(Number(before ?? 0) - Number(lag)) < 0.0001;

const titleOf = (later: string, earlier: string): string =>
  `“${later.slice(0, 130)}” waits for “${earlier.slice(0, 130)}”`;

/** The pairs that dependencies on record name: what is waited for, and what waits. */
const pairsOnRecord = (dependencies: readonly Row[]): Map<string, Row> =>
  new Map(
    dependencies.map((row) => [
      `${row.fromMilestoneId ?? row.fromProjectId} ${row.toMilestoneId ?? row.toProjectId}`,
      row,
    ]),
  );
