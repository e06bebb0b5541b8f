import type { DependencyKind, milestoneFields, riskFields } from "@frankpledge/domain";
import type { z } from "zod";
import { dependency } from "../../delivery/dependency.entity.ts";
import { milestone } from "../../delivery/milestone.entity.ts";
import { risk } from "../../delivery/risk.entity.ts";
import type { Revising } from "../../record/revising.ts";
import type { ExampleStep } from "../example-record.ts";
import { SYNTHETIC } from "./synthetic.ts";
import type { WessexRows } from "./wessex-rows.ts";

type Milestone = Partial<Pick<z.input<typeof milestoneFields>, "forecastDate" | "reachedOn" | "note">>;
type Risk = Partial<Omit<z.input<typeof riskFields>, "projectId" | "ownerId" | "title" | "source">>;

/** A milestone as it was first planned. */
interface PlannedMilestone {
  key: string;
  project: string;
  title: string;
  baselineDate: string;
}

const MILESTONES: readonly PlannedMilestone[] = [
  { key: "officers", project: "W05", title: "Twelve officers in post", baselineDate: "2025-08" },
  { key: "vehicles", project: "W05", title: "Vehicles in use", baselineDate: "2025-09" },
  { key: "team", project: "W05", title: "The team works in both areas", baselineDate: "2026-03" },
  {
    key: "handlers",
    project: "W03",
    title: "Call handlers for the vacancies hired",
    baselineDate: "2025-10",
  },
  { key: "trained", project: "W03", title: "New call handlers answer alone", baselineDate: "2026-02" },
  { key: "updates", project: "W08", title: "Updates sent by a small team", baselineDate: "2026-06" },
];

const DEPENDENCIES: readonly {
  title: string;
  from: [project: string, milestone: string | null];
  to: [project: string, milestone: string | null];
  kind?: DependencyKind;
  lagDays?: string;
  note?: string;
}[] = [
  {
    title: "The team works once its officers are in post",
    from: ["W05", "officers"],
    to: ["W05", "team"],
  },
  {
    title: "The team works in both areas once its vehicles are in use",
    from: ["W05", "vehicles"],
    to: ["W05", "team"],
    note: "With vehicles borrowed from the fleet it may begin in one of them.",
  },
  {
    title: "Call handlers answer alone ten weeks after they are hired",
    from: ["W03", "handlers"],
    to: ["W03", "trained"],
    lagDays: "50",
  },
  {
    title: "Updates to victims are sent once calls are answered by enough people",
    from: ["W03", "trained"],
    to: ["W08", null],
    kind: "FINISH_TO_FINISH",
  },
];

const RISKS: readonly (Risk & {
  key: string;
  project: string;
  owner: string;
  title: string;
  likelihood: number;
  impact: number;
})[] = [
  {
    key: "maker",
    project: "W05",
    owner: "local",
    title: "The maker puts the vehicles back",
    likelihood: 2,
    impact: 3,
    mitigation: "The order names a day, and the maker pays for each week beyond it.",
  },
  {
    key: "leavers",
    project: "W03",
    owner: "contact",
    title: "Call handlers leave faster than others can be hired and trained",
    likelihood: 4,
    impact: 4,
    mitigation: "Intakes each quarter, and shifts that are known eight weeks ahead.",
  },
  {
    key: "caseloads",
    project: "W08",
    owner: "crime",
    title: "Caseloads leave detectives no time to keep victims informed",
    likelihood: 4,
    impact: 4,
    mitigation: "A reminder in the crime system after 21 days.",
  },
];

interface Change {
  milestones?: Record<string, Milestone>;
  risks?: Record<string, Risk>;
}

/** What each quarter's reports changed, with the words of the reports. */
const CHANGES: readonly (readonly [effectiveAt: string, change: Change])[] = [
  [
    "2025-10-07T15:30:00+01:00",
    {
      milestones: {
        officers: { reachedOn: "2025-09" },
        vehicles: { forecastDate: "2026-02", note: "The maker has put the vehicles back." },
        team: { forecastDate: "2026-06" },
        handlers: { forecastDate: "2026-01", note: "The Commissioner is asked for money to hire 18." },
        trained: { forecastDate: "2026-05" },
      },
      risks: {
        maker: { likelihood: 5, reviewedOn: "2025-09", mitigation: "Vehicles borrowed from the fleet." },
        leavers: { likelihood: 5, reviewedOn: "2025-09" },
      },
    },
  ],
  [
    "2026-01-13T15:30:00Z",
    {
      milestones: {
        handlers: { reachedOn: "2026-01" },
        updates: { forecastDate: "2027-06", note: "By a small team, and not by each detective." },
      },
      risks: {
        caseloads: { likelihood: 5, reviewedOn: "2025-12", mitigation: "A small team sends the updates." },
      },
    },
  ],
  [
    "2026-04-08T15:30:00+01:00",
    {
      milestones: { vehicles: { reachedOn: "2026-02" } },
      risks: { maker: { closedOn: "2026-02" }, leavers: { likelihood: 3, reviewedOn: "2026-03" } },
    },
  ],
  [
    "2026-07-07T15:30:00+01:00",
    {
      milestones: {
        team: { reachedOn: "2026-06" },
        trained: { reachedOn: "2026-05" },
        updates: { forecastDate: "2027-03" },
      },
      risks: { caseloads: { likelihood: 3, reviewedOn: "2026-06" } },
    },
  ],
];

/** The milestones, dependencies and risks of three projects of Wessex, as they came on the record. */
export function milestoneAndRiskSteps(rows: WessexRows): ExampleStep[] {
  return [
    {
      kind: "revision",
      effectiveAt: "2025-04-15T11:00:00+01:00",
      reason: "Milestones, dependencies and risks of three projects entered",
      write: (revising) => enter(revising, rows),
    },
    ...CHANGES.map(
      ([effectiveAt, change]): ExampleStep => ({
        kind: "revision",
        effectiveAt,
        reason: "Milestones and risks, as the quarter's reports have them",
        write: (revising) => apply(revising, rows, change),
      }),
    ),
  ];
}

async function enter(revising: Revising, rows: WessexRows): Promise<void> {
  for (const { key, project, ...fields } of MILESTONES)
    rows.keep(
      `milestone ${key}`,
      await revising.create(milestone, {
        ...fields,
        projectId: rows.id(`project ${project}`),
        source: SYNTHETIC,
      }),
    );
  for (const { from, to, ...fields } of DEPENDENCIES)
    await revising.create(dependency, {
      ...fields,
      fromProjectId: rows.id(`project ${from[0]}`),
      fromMilestoneId: from[1] && rows.id(`milestone ${from[1]}`),
      toProjectId: rows.id(`project ${to[0]}`),
      toMilestoneId: to[1] && rows.id(`milestone ${to[1]}`),
      source: SYNTHETIC,
    });
  for (const { key, project, owner, ...fields } of RISKS)
    rows.keep(
      `risk ${key}`,
      await revising.create(risk, {
        ...fields,
        projectId: rows.id(`project ${project}`),
        ownerId: rows.id(`owner ${owner}`),
        source: SYNTHETIC,
      }),
    );
}

async function apply(
  revising: Revising,
  rows: WessexRows,
  { milestones = {}, risks = {} }: Change,
): Promise<void> {
  for (const [key, values] of Object.entries(milestones))
    await revising.update(milestone, rows.id(`milestone ${key}`), values);
  for (const [key, values] of Object.entries(risks))
    await revising.update(risk, rows.id(`risk ${key}`), values);
}
