import {
  COLOURS,
  formatPartialDate,
  type PartialDate,
  PROJECT_STAGES,
  type ProjectStage,
} from "@frankpledge/domain";
import {
  type Block,
  type Cell,
  type CellColour,
  heading,
  note,
  type Table,
} from "../../document/document.ts";
import { nameOf, type PackPlan, type PackPriority, type PackSource } from "../pack-source.ts";
import { colourWord, dateCell } from "./cells.ts";
import type { PackMeasure } from "./measures.ts";

export interface PackProject {
  slug: string;
  title: string;
  strand: string | null;
  objective: string | null;
  statutory: boolean;
  stage: ProjectStage;
  forecastEnd: PartialDate | null;
  completedOn: PartialDate | null;
  baselineEnd: PartialDate | null;
  endStatus: { words: string };
  deliveryRag: { colour: CellColour; label: string; positionDate: PartialDate } | null;
  owner: { title: string } | null;
  priorityIds: string[];
  commitments: { id: string; workstreamId: string | null }[];
}

const PROJECTS = `query($body: String!, $asAt: AsAt, $plan: ID!, $first: Int!, $after: String) {
  list: projects(body: $body, asAt: $asAt, filter: { planId: { eq: $plan } }, first: $first, after: $after) {
    nodes {
      slug title strand objective statutory stage forecastEnd completedOn baselineEnd priorityIds
      endStatus { words } deliveryRag { colour label positionDate } owner { title } commitments { id workstreamId }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const readProjects = (source: PackSource): Promise<PackProject[]> => source.askAll(PROJECTS);

const STAGE_WORDS: Record<ProjectStage, string> = {
  PROPOSED: "Proposed",
  CURRENT: "Current",
  ON_HOLD: "On hold",
  COMPLETED: "Completed",
  WITHDRAWN: "Withdrawn",
};

const ofPriority = (projects: readonly PackProject[], id: string) =>
  projects.filter(({ priorityIds }) => priorityIds.length === 1 && priorityIds[0] === id);
const ofSeveral = (projects: readonly PackProject[]) =>
  projects.filter(({ priorityIds }) => priorityIds.length > 1);
const ofNone = (projects: readonly PackProject[]) =>
  projects.filter(({ priorityIds }) => priorityIds.length === 0);

/** The projects under each priority, each project once: those of several and of none stand under words of their own. */
function parted(plan: PackPlan, projects: readonly PackProject[]): { name: string; rows: PackProject[] }[] {
  return [
    ...plan.priorities.map((priority) => ({
      name: nameOf(priority),
      rows: ofPriority(projects, priority.id),
    })),
    { name: "Several priorities", rows: ofSeveral(projects) },
    { name: "Priority not stated", rows: ofNone(projects) },
  ];
}

/**
 * Projects counted by priority and stage (S3.1): current and completed always, other stages where there are any. In a
 * plan transcribed from papers what is missing is not known, which is not nought.
 */
export function projectCounts(plan: PackPlan, projects: readonly PackProject[]): Table {
  const stages = PROJECT_STAGES.filter(
    (stage) => ["CURRENT", "COMPLETED"].includes(stage) || projects.some((one) => one.stage === stage),
  );
  const missing: Cell = plan.origin === "KEPT_HERE" ? { text: "0", value: 0 } : "Not stated";
  const rows = parted(plan, projects).map(({ name, rows }, place) => ({
    isShown: place < plan.priorities.length || rows.length > 0,
    cells: [
      name,
      ...stages.map((stage): Cell => {
        const count = rows.filter((one) => one.stage === stage).length;
        return count === 0 ? missing : { text: String(count), value: count };
      }),
    ],
  }));
  return {
    kind: "table",
    name: "projects-by-priority",
    caption: "Projects by priority",
    columns: [
      { heading: "Priority", kind: "text" },
      ...stages.map((stage) => ({ heading: STAGE_WORDS[stage], kind: "number" as const })),
    ],
    rows: rows.filter(({ isShown }) => isShown).map(({ cells }) => cells),
    whenEmpty: "no priorities are on this record.",
  };
}

/** The projects of a plan by priority, with a person's judgement of each beside what the figures say (S0.9). */
export function projectTables(
  plan: PackPlan,
  projects: readonly PackProject[],
  measures: readonly PackMeasure[],
): Block[] {
  const live = projects.filter(({ stage }) => stage !== "COMPLETED" && stage !== "WITHDRAWN");
  const ended = projects.filter(({ stage }) => stage === "COMPLETED" || stage === "WITHDRAWN");
  const tables = parted(plan, live).flatMap(({ name, rows }, place): Block[] =>
    rows.length === 0
      ? []
      : [
          heading(3, name),
          currentTable(`current-projects-${place + 1}`, `Projects: ${name}`, rows, measures),
        ],
  );
  return [
    heading(2, "Projects under way"),
    note(
      "The delivery rating is a person's judgement of the whole action. The performance rating is worked out from figures beside their targets. Neither stands for the other.",
    ),
    ...(tables.length > 0 ? tables : [note("No projects are under way on this record.")]),
    heading(2, "Projects completed or withdrawn"),
    endedTable(plan, ended),
  ];
}

function currentTable(
  name: string,
  caption: string,
  projects: readonly PackProject[],
  measures: readonly PackMeasure[],
): Table {
  return {
    kind: "table",
    name,
    caption,
    columns: [
      { heading: "Project", kind: "text" },
      { heading: "Strand", kind: "text" },
      { heading: "Objective", kind: "text" },
      { heading: "Owner", kind: "text" },
      { heading: "Stage", kind: "text" },
      { heading: "Forecast end", kind: "date" },
      { heading: "What the date says", kind: "text" },
      { heading: "Delivery rating", kind: "text" },
      { heading: "Performance rating", kind: "text" },
    ],
    rows: projects.map((project) => [
      project.statutory ? `${project.title} (required by law)` : project.title,
      project.strand ?? "Not stated",
      project.objective ?? "Not stated",
      project.owner?.title ?? "Not stated",
      STAGE_WORDS[project.stage],
      dateCell(project.forecastEnd),
      project.endStatus.words,
      deliveryCell(project),
      performanceCell(project, measures),
    ]),
    whenEmpty: "none on this record.",
  };
}

const endedTable = (plan: PackPlan, projects: readonly PackProject[]): Table => ({
  kind: "table",
  name: "projects-ended",
  caption: "Projects completed or withdrawn",
  columns: [
    { heading: "Project", kind: "text" },
    { heading: "Priority", kind: "text" },
    { heading: "Stage", kind: "text" },
    { heading: "Completed", kind: "date" },
  ],
  rows: parted(plan, projects).flatMap(({ name, rows }) =>
    rows.map((project) => [
      project.title,
      name,
      STAGE_WORDS[project.stage],
      project.stage === "COMPLETED" ? dateCell(project.completedOn) : "Not completed",
    ]),
  ),
  whenEmpty: "none on this record.",
});

const deliveryCell = ({ deliveryRag }: PackProject): Cell =>
  deliveryRag === null
    ? "Not rated"
    : {
        text: `${colourWord(deliveryRag.colour)}: ${deliveryRag.label} (${formatPartialDate(deliveryRag.positionDate)})`,
        value: null,
        colour: deliveryRag.colour,
      };

/** The latest rating of each measure of the project's pledges; they are never made into one. */
function performanceCell({ commitments }: PackProject, measures: readonly PackMeasure[]): Cell {
  const pledges = new Set(commitments.map(({ id }) => id));
  const own = measures.filter(({ commitmentId }) => commitmentId !== null && pledges.has(commitmentId));
  if (own.length === 0) return "No measure";
  const ratings = own.map((measure) => {
    const rated = measure.years.find(({ performanceRag }) => performanceRag.colour !== null);
    const colour = rated?.performanceRag.colour ?? null;
    const words = rated && colour ? `${colourWord(colour)}: ${rated.performanceRag.label}` : "Not rated";
    return {
      colour,
      text: `${measure.code ?? measure.title}: ${words}${rated ? ` (${rated.financialYear})` : ""}`,
    };
  });
  const [only] = ratings;
  return {
    text: ratings.map(({ text }) => text).join("\n"),
    value: null,
    ...(ratings.length === 1 && only?.colour ? { colour: only.colour } : {}),
  };
}

/** A line for each theme, and below it for each of its portfolio areas: pledges, projects by rating (S4.6). */
export function dashboard(
  plan: PackPlan,
  projects: readonly PackProject[],
  pledges: readonly { id: string; priorityId: string | null; workstreamId: string | null }[],
): Table {
  const row = (name: string, counted: readonly PackProject[], promised: number): Cell[] => {
    const current = counted.filter(({ stage }) => stage === "CURRENT" || stage === "ON_HOLD");
    const number = (count: number): Cell => ({ text: String(count), value: count });
    return [
      name,
      number(promised),
      number(current.length),
      number(counted.filter(({ stage }) => stage === "COMPLETED").length),
      ...COLOURS.map((colour) => number(current.filter((one) => one.deliveryRag?.colour === colour).length)),
      number(current.filter(({ deliveryRag }) => deliveryRag === null).length),
    ];
  };
  const themes = (priority: PackPriority): Cell[][] => [
    row(
      nameOf(priority),
      projects.filter(({ priorityIds }) => priorityIds.includes(priority.id)),
      pledges.filter(({ priorityId }) => priorityId === priority.id).length,
    ),
    ...priority.workstreams.map((area) =>
      row(
        `– ${nameOf(area)}`,
        projects.filter(({ commitments }) =>
          commitments.some(({ workstreamId }) => workstreamId === area.id),
        ),
        pledges.filter(({ workstreamId }) => workstreamId === area.id).length,
      ),
    ),
  ];
  return {
    kind: "table",
    name: "dashboard",
    caption: "Dashboard by theme and portfolio area",
    columns: [
      { heading: "Theme or portfolio area", kind: "text" },
      { heading: "Pledges", kind: "number" },
      { heading: "Projects under way", kind: "number" },
      { heading: "Completed", kind: "number" },
      ...COLOURS.map((colour) => ({ heading: `Rated ${colour.toLowerCase()}`, kind: "number" as const })),
      { heading: "Not rated", kind: "number" },
    ],
    rows: plan.priorities.flatMap(themes),
    whenEmpty: "no priorities are on this record.",
  };
}
