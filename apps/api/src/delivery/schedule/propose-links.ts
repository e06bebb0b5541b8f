import { type DependencyKind, findCircles } from "@frankpledge/domain";
import type { LinkKind, ScheduleLink, ScheduleTask } from "@frankpledge/mspdi";
import type { Row } from "../../record/entity.ts";
import type { ProposedRow, Rejected } from "../../record/proposal/proposal.ts";
import { dependency } from "../dependency.entity.ts";
import { type MakingRows, rowOf, taskKey } from "./schedule-rows.ts";
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
    const circleOf = circlesOf(tasks, making);
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

/** A circle of what waits for one another: the UIDs in it, and whether rows on record that are no tasks here are. */
interface Circle {
  uids: number[];
  isWithRecord: boolean;
}

/** The circle that a task is in, by UID: of the file's own links, and those on record that the file does not speak of. */
function circlesOf(
  tasks: ReadonlyMap<number, PlacedTask>,
  { matched, record }: MakingRows,
): Map<number, Circle> {
  const uids = new Map<string, number>();
  const waits = new Map<string, string[]>();
  const nameOf = (uid: number): string =>
    (matched.milestones.get(uid) ?? matched.projects.get(uid))?.id ?? taskKey(uid);
  for (const [uid, { task }] of tasks) {
    const own = task.links.filter(({ otherFile }) => !otherFile).map(({ from }) => nameOf(from));
    uids.set(nameOf(uid), uid);
    waits.set(nameOf(uid), own);
  }
  for (const row of record.dependencies) {
    const [before, after] = [
      String(row.fromMilestoneId ?? row.fromProjectId),
      String(row.toMilestoneId ?? row.toProjectId),
    ];
    const known = waits.get(after);
    if (!known) waits.set(after, [before]);
    else if (!known.includes(before)) known.push(before);
  }
  const circles = new Map<number, Circle>();
  for (const members of findCircles(waits)) {
    const inFile = members.map((name) => uids.get(name)).filter((uid) => uid !== undefined);
    for (const uid of inFile)
      circles.set(uid, { uids: inFile, isWithRecord: inFile.length < members.length });
  }
  return circles;
}

function refusalOf(
  { uid, name }: ScheduleTask,
  { from, otherFile }: ScheduleLink,
  { all, seen, circle }: { all: ReadonlySet<number>; seen: ReadonlySet<number>; circle: Circle | undefined },
): string | null {
  if (otherFile) return null;
  const own = `“${name ?? `Task ${uid}`}”`;
  if (from === uid) return `${own} waits for itself.`;
  if (!all.has(from)) return `${own} waits for a task with the UID ${from}, which the file does not have.`;
  if (seen.has(from)) return `${own} waits for the task with the UID ${from} twice.`;
  if (circle?.uids.includes(from)) {
    const some = `${circle.uids.slice(0, 8).join(", ")}${circle.uids.length > 8 ? " and more" : ""}`;
    const beside = circle.isWithRecord ? ", with what the record has beside them" : "";
    return `${own} and the task with the UID ${from} wait for one another in a circle (of the UIDs ${some}${beside}), so that none could begin.`;
  }
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
