import { PROJECT_STAGES, type ProjectStage } from "@frankpledge/domain";
import { priorityName } from "../plan/priority-name.ts";

interface Counted {
  stage: ProjectStage;
  /** Null where the papers name no priority for the projects, or where the projects serve several. */
  priorityId: string | null;
  several: boolean;
  count: number;
}

interface CountedPlan {
  origin: "KEPT_HERE" | "TRANSCRIBED";
  priorities: readonly { id: string; position: number; title: string | null }[];
  projectCounts: readonly Counted[];
}

/** A row of the table of counts. */
export interface CountRow {
  key: string;
  name: string;
  /** By stage. Null is a count that the papers do not state, which is not nought. */
  counts: Readonly<Partial<Record<ProjectStage, number | null>>>;
}

/** Current and completed projects are always counted (S3.1); other stages where there are any. */
export const stagesShown = ({ projectCounts }: CountedPlan): ProjectStage[] =>
  PROJECT_STAGES.filter(
    (stage) => stage === "CURRENT" || stage === "COMPLETED" || projectCounts.some((c) => c.stage === stage),
  );

/**
 * Projects by priority, each project once: those that serve several priorities and those whose priority is not
 * stated have rows of their own.
 *
 * In a plan kept here a count that is missing is nought. In one transcribed from papers it is not known: the papers
 * at hand may leave out what they do not count.
 */
export function countProjects(plan: CountedPlan): CountRow[] {
  const missing = plan.origin === "KEPT_HERE" ? 0 : null;
  const rowOf = (key: string, name: string, isCounted: (counted: Counted) => boolean) => {
    const counted = plan.projectCounts.filter(isCounted);
    const counts = stagesShown(plan).map((stage) => [
      stage,
      counted.find((c) => c.stage === stage)?.count ?? missing,
    ]);
    return {
      row: { key, name, counts: Object.fromEntries(counts) as CountRow["counts"] },
      found: counted.length > 0,
    };
  };
  const several = rowOf("several", "Several priorities", (c) => c.several);
  const unstated = rowOf("unstated", "Priority not stated", (c) => c.priorityId === null && !c.several);
  return [
    ...plan.priorities.map((p) => rowOf(p.id, priorityName(p), (c) => c.priorityId === p.id).row),
    ...[several, unstated].filter(({ found }) => found).map(({ row }) => row),
  ];
}
