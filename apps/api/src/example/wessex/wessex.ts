import { project } from "../../delivery/project.entity.ts";
import type { ExampleBody, ExampleStep } from "../example-record.ts";
import { PLAN_SLUG, writeBody, writePlan } from "./body-and-plan.ts";
import { writeCommitments } from "./commitments.ts";
import { writeDraftDecision, writeEmbargoedDecision } from "./decisions.ts";
import { writeFunds } from "./funds.ts";
import { PANEL_MEETINGS, writeOtherMeetings } from "./meetings.ts";
import { milestoneAndRiskSteps } from "./milestones-and-risks.ts";
import { moneySteps } from "./money/money-steps.ts";
import { packSteps } from "./packs.ts";
import { partSteps } from "./parts.ts";
import { performanceSteps } from "./performance/performance-steps.ts";
import { writePosition } from "./position.ts";
import { june2025 } from "./positions/2025-06.ts";
import { september2025 } from "./positions/2025-09.ts";
import { december2025 } from "./positions/2025-12.ts";
import { march2026 } from "./positions/2026-03.ts";
import { draftOfJune2026, june2026 } from "./positions/2026-06.ts";
import { writeLaterProject, writeProjects } from "./projects.ts";
import { minutesStep, quarterSteps } from "./quarter.ts";
import { roundSteps } from "./rounds.ts";
import { scrutinySteps } from "./scrutiny-steps.ts";
import { WessexRows } from "./wessex-rows.ts";

/**
 * The fictional body: a whole plan kept on this record, over five quarters, with its performance and its money. It is
 * written out in tables; the lines of its ledgers are made from them with a chance that begins the same each time. So
 * it is the same at every loading.
 */
export const wessex: ExampleBody = {
  slug: "wessex",
  steps() {
    const rows = new WessexRows();
    const drafts = new Set<string>();
    return inOrder([
      ...opening(rows),
      ...quarters(rows, drafts),
      ...sinceTheLastRelease(rows),
      ...roundSteps(rows),
      ...milestoneAndRiskSteps(rows),
      ...packSteps(rows, drafts),
      ...performanceSteps(rows, drafts),
      ...moneySteps(rows, drafts),
      ...scrutinySteps(rows, drafts),
      ...partSteps(rows),
    ]);
  },
};

const inOrder = (steps: readonly ExampleStep[]): ExampleStep[] =>
  steps.toSorted((a, b) => Date.parse(a.effectiveAt) - Date.parse(b.effectiveAt));

function opening(rows: WessexRows): ExampleStep[] {
  return [
    {
      kind: "revision",
      effectiveAt: "2025-04-01T09:00:00+01:00",
      reason: "The record opened, with the areas and the roles that answer for pledges",
      write: (revising) => writeBody(revising, rows),
    },
    {
      kind: "revision",
      effectiveAt: "2025-04-02T10:00:00+01:00",
      reason: "The plan of March 2025 entered, with its priorities, workstreams and ratings",
      write: (revising) => writePlan(revising, rows),
    },
    {
      kind: "revision",
      effectiveAt: "2025-04-09T14:00:00+01:00",
      reason: "Every pledge coded and, but for two, given an owner",
      write: (revising) => writeCommitments(revising, rows),
    },
    {
      kind: "revision",
      effectiveAt: "2025-04-14T11:30:00+01:00",
      reason: "Projects and funds entered",
      async write(revising) {
        await writeProjects(revising, rows);
        await writeFunds(revising, rows);
      },
    },
  ];
}

function quarters(rows: WessexRows, drafts: Set<string>): ExampleStep[] {
  const { july2025, october2025, january2026, april2026, july2026 } = PANEL_MEETINGS;
  return [
    ...quarterSteps(rows, drafts, {
      number: 1,
      position: june2025,
      panel: july2025,
      meetingsBefore: [],
      at: {
        position: "2025-07-08T15:00:00+01:00",
        papers: "2025-07-11T10:00:00+01:00",
        cleared: "2025-07-15T16:00:00+01:00",
        released: "2025-07-16T10:00:00+01:00",
      },
    }),
    {
      kind: "baseline",
      effectiveAt: "2025-07-16T10:30:00+01:00",
      plan: PLAN_SLUG,
      release: 1,
      reason:
        "The plan as first reported to the Panel: later reports are measured against its dates and pledges.",
      approvedBy: "Police and Crime Commissioner",
    },
    ...quarterSteps(rows, drafts, {
      number: 2,
      position: september2025,
      panel: october2025,
      meetingsBefore: [july2025],
      at: {
        minutes: "2025-07-29T11:00:00+01:00",
        answers: "2025-09-18T12:00:00+01:00",
        position: "2025-10-07T15:00:00+01:00",
        papers: "2025-10-10T10:00:00+01:00",
        cleared: "2025-10-14T16:00:00+01:00",
        released: "2025-10-15T10:00:00+01:00",
      },
    }),
    ...quarterSteps(rows, drafts, {
      number: 3,
      position: december2025,
      panel: january2026,
      meetingsBefore: [july2025, october2025],
      at: {
        minutes: "2025-10-28T11:00:00Z",
        answers: "2025-12-11T12:00:00Z",
        position: "2026-01-13T15:00:00Z",
        papers: "2026-01-16T10:00:00Z",
        cleared: "2026-01-20T16:00:00Z",
        released: "2026-01-21T10:00:00Z",
      },
      also: [
        {
          kind: "revision",
          effectiveAt: "2026-01-14T09:30:00Z",
          reason: "Other meetings of the autumn entered",
          write: (revising) => writeOtherMeetings(revising, rows),
        },
      ],
    }),
    ...quarterSteps(rows, drafts, {
      number: 4,
      position: march2026,
      panel: april2026,
      meetingsBefore: [october2025, january2026],
      at: {
        minutes: "2026-02-03T11:00:00Z",
        answers: "2026-03-26T12:00:00Z",
        position: "2026-04-08T15:00:00+01:00",
        papers: "2026-04-10T10:00:00+01:00",
        cleared: "2026-04-14T16:00:00+01:00",
        released: "2026-04-15T10:00:00+01:00",
      },
      also: [
        {
          kind: "revision",
          effectiveAt: "2026-04-09T09:30:00+01:00",
          reason:
            "Safer walking routes: the city council leads the repairs. A study of a shared laboratory put forward",
          async write(revising) {
            await revising.update(project, rows.id("project W21"), { ownerId: rows.id("owner streets") });
            await writeLaterProject(revising, rows);
          },
        },
      ],
    }),
    ...quarterSteps(rows, drafts, {
      number: 5,
      position: june2026,
      panel: july2026,
      meetingsBefore: [january2026, april2026],
      at: {
        minutes: "2026-04-28T11:00:00+01:00",
        answers: "2026-06-11T12:00:00+01:00",
        position: "2026-07-07T15:00:00+01:00",
        papers: "2026-07-10T10:00:00+01:00",
        cleared: "2026-07-14T16:00:00+01:00",
        released: "2026-07-15T10:00:00+01:00",
      },
      also: closedToThePublic(rows),
    }),
  ];
}

/** What the office knows in July 2026 and no release carries: a draft, and a decision under embargo. */
function closedToThePublic(rows: WessexRows): Extract<ExampleStep, { kind: "revision" }>[] {
  let embargoed = "";
  return [
    {
      kind: "revision",
      effectiveAt: "2026-07-08T09:30:00+01:00",
      reason: "Report on the records system in draft; the sale of the station in Carrow",
      async write(revising) {
        await writePosition(revising, rows, draftOfJune2026);
        embargoed = await writeEmbargoedDecision(revising, rows);
      },
    },
    {
      kind: "revision",
      effectiveAt: "2026-07-08T10:00:00+01:00",
      reason: "The sale of the station cleared, but not to be published before it is handed over",
      async write(revising) {
        await revising.clear([embargoed], new Date("2029-04-02T08:00:00Z"));
      },
    },
  ];
}

/** The live record after the last release, as any office's record is on most days. */
function sinceTheLastRelease(rows: WessexRows): ExampleStep[] {
  return [
    {
      kind: "revision",
      effectiveAt: "2026-07-20T09:00:00+01:00",
      reason: "A decision on legal advice in draft",
      async write(revising) {
        await writeDraftDecision(revising, rows);
      },
    },
    minutesStep(rows, new Set(), PANEL_MEETINGS.july2026, "2026-07-28T11:00:00+01:00"),
  ];
}
