import type { commitmentFields, projectFields } from "@frankpledge/domain";
import type { z } from "zod";
import { project } from "../../delivery/project.entity.ts";
import { commitment } from "../../plan/commitment.entity.ts";
import { plan } from "../../plan/plan.entity.ts";
import { priority } from "../../plan/priority.entity.ts";
import { workstream } from "../../plan/workstream.entity.ts";
import type { ExampleStep } from "../example-record.ts";
import type { NamedRows } from "../named-rows.ts";
import { stated } from "../stated-amount.ts";

type Stage = Pick<z.input<typeof commitmentFields>, "stage" | "stageNote">;
type Resources = z.input<typeof projectFields>["resources"];

/** How far the parts of the plan had come by July 2026, which workstreams come first, and what their owners say it takes. */
export function partSteps(rows: NamedRows): ExampleStep[] {
  return [
    {
      kind: "revision",
      effectiveAt: "2026-07-09T12:00:00+01:00",
      reason: "How far each part of the plan has come, what comes first, and what it takes",
      async write(revising) {
        await revising.update(plan, rows.id("plan"), { planningCycle: CYCLE, resources: OF_PLAN });
        for (const [code, stage] of Object.entries(OF_PRIORITIES))
          await revising.update(priority, rows.id(`priority ${code}`), stage);
        for (const [code, [rank, rankReason]] of Object.entries(ORDER))
          await revising.update(workstream, rows.id(`workstream ${code}`), { rank, rankReason });
        for (const [code, stage] of Object.entries(OF_PLEDGES))
          await revising.update(commitment, rows.id(`commitment ${code}`), stage);
        for (const [code, resources] of Object.entries(OF_PROJECTS))
          await revising.update(project, rows.id(`project ${code}`), { resources });
      },
    },
  ];
}

const CYCLE =
  "The plan is looked at each autumn, before the budget is proposed: is every pledge still the right one, and is there money for it? The Panel sees the answer with the precept. Progress goes to the Panel every quarter, and the annual report each summer.";

const OF_PRIORITIES: Readonly<Record<string, Stage>> = {
  1: { stage: "MONITORED", stageNote: "The teams are at work; their results are looked at every quarter." },
  2: { stage: "IN_DELIVERY", stageNote: "One service for victims began in April 2026." },
  3: { stage: "UNDER_SCRUTINY", stageNote: "The Panel’s working group looks at young people in custody." },
  4: { stage: "IN_DELIVERY" },
  5: { stage: "IN_DELIVERY", stageNote: "The records system is behind its plan." },
};

/** The order of priority that the office agreed in June 2026. Two workstreams have no place yet. */
const ORDER: Readonly<Record<string, readonly [place: number, reason: string]>> = {
  "1A": [1, "Residents named it first in the survey of 2024."],
  "3B": [2, "Fewest people harmed for each pound, by the partnership’s own review."],
  "2A": [3, "The contract began in April 2026 and must be bedded in."],
  "4A": [4, "The force’s own review found victims waiting."],
  "5B": [5, "The savings of 2027-28 depend on it."],
  "1B": [6, "The rural crime team is there; what is left is routine."],
  "3A": [7, "Its grants run to March 2027 whatever is decided."],
  "4B": [8, "Most of it is for councils to do."],
};

const OF_PLEDGES: Readonly<Record<string, Stage & { resources?: Resources }>> = {
  "1A.1": { stage: "CONCLUDED", stageNote: "Every ward has a named officer since March 2026." },
  "1A.2": {
    stage: "IN_DELIVERY",
    resources: [
      {
        state: "SHORT",
        assessedOn: "2026-06",
        people: "Neighbourhood officers",
        posts: "31",
        note: "31 posts are still to be filled.",
      },
    ],
  },
  "1A.3": { stage: "UNDER_SCRUTINY", stageNote: "The Panel asks about it at each meeting." },
  "1B.2": { stage: "MONITORED" },
  "3A.1": { stage: "IN_DELIVERY", resources: [{ state: "ENOUGH", assessedOn: "2026-06" }] },
};

const OF_PLAN: Resources = [
  {
    assessedBy: "Chief Executive",
    assessedOn: "2025-05",
    state: "ENOUGH",
    people: "Six heads of department and their teams",
    posts: "22.5",
    cost: stated("about £1.9m"),
  },
  {
    assessedBy: "Chief Executive",
    assessedOn: "2026-06-15",
    state: "SHORT",
    people: "Six heads of department and their teams",
    posts: "22.5",
    cost: stated("about £2.0m"),
    note: "Two posts in commissioning are vacant. They are advertised, and the pledges that wait for them say so.",
  },
];

const OF_PROJECTS: Readonly<Record<string, Resources>> = {
  W02: [
    {
      assessedOn: "2025-05",
      state: "ENOUGH",
      people: "Neighbourhood inspectors; the recruitment team",
      posts: "4",
    },
    {
      assessedOn: "2026-06",
      state: "SHORT",
      people: "Neighbourhood inspectors; the recruitment team",
      posts: "6",
      cost: stated("£85,000"),
      note: "Two more recruiters are needed until March 2027.",
    },
  ],
  W05: [{ assessedOn: "2026-06", state: "ENOUGH", people: "A sergeant and nine officers", posts: "10" }],
  W26: [{ state: "NOT_ASSESSED", note: "Asked of the Director of Finance for September 2026." }],
};
