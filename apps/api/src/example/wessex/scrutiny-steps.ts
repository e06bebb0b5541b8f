import { SPECIFIED_INFORMATION } from "@frankpledge/domain";
import { decision } from "../../money/decision.entity.ts";
import { exemptDocument } from "../../scrutiny/exempt-document.entity.ts";
import { procedure } from "../../scrutiny/procedure.entity.ts";
import { publicationDuty } from "../../scrutiny/publication-duty.entity.ts";
import { scrutinyActivity } from "../../scrutiny/scrutiny-activity.entity.ts";
import type { ExampleStep } from "../example-record.ts";
import { ACTIVITIES } from "./activities.ts";
import { callNextMeeting } from "./meetings.ts";
import { PROCEDURES } from "./procedures.ts";
import { recommendationSteps } from "./recommendations.ts";
import { SYNTHETIC } from "./synthetic.ts";
import type { WessexRows } from "./wessex-rows.ts";

/** What the room of scrutiny holds beside the meetings of the Panel and their questions. */
export function scrutinySteps(rows: WessexRows, drafts: Set<string>): ExampleStep[] {
  return [
    ...recommendationSteps(rows, drafts),
    duties(),
    activities(rows),
    procedures(rows),
    notices(rows, drafts),
    {
      kind: "revision",
      effectiveAt: "2026-07-09T11:00:00+01:00",
      reason: "The Panel's meeting of October 2026 called",
      write: (revising) => callNextMeeting(revising, rows),
    },
  ];
}

/** What was published last by July 2026: the month's spending in time, the month's grants not since March. */
const PUBLISHED: Readonly<Record<string, { coversTo?: string; lastPublishedOn: string }>> = {
  MONTHLY: { coversTo: "2026-05", lastPublishedOn: "2026-06-18" },
  QUARTERLY: { coversTo: "2026-06", lastPublishedOn: "2026-07-07" },
  ON_CHANGE: { lastPublishedOn: "2026-04-07" },
  BEFORE_YEAR: { coversTo: "2027-03", lastPublishedOn: "2026-03-12" },
};
const GRANTS = { coversTo: "2026-03", lastPublishedOn: "2026-04-21" };

function duties(): ExampleStep {
  return {
    kind: "revision",
    effectiveAt: "2026-07-09T09:00:00+01:00",
    reason: "What the Specified Information Order asks for, and where it is",
    async write(revising) {
      for (const [index, item] of SPECIFIED_INFORMATION.entries()) {
        const published = item.shownOn === "GRANTS" ? GRANTS : PUBLISHED[item.cadence];
        await revising.create(publicationDuty, {
          ...item,
          ...published,
          position: index + 1,
          location: item.shownOn ? null : "https://wessex.example/transparency",
          source: SYNTHETIC,
        });
      }
    },
  };
}

function activities(rows: WessexRows): ExampleStep {
  return {
    kind: "revision",
    effectiveAt: "2026-07-09T09:30:00+01:00",
    reason: "What was looked at since April 2025, by where the insight came from",
    async write(revising) {
      for (const { commitments = [], projects = [], ...activity } of ACTIVITIES)
        await revising.create(scrutinyActivity, {
          ...activity,
          planId: rows.id("plan"),
          commitmentIds: rows.ids(commitments.map((code) => `commitment ${code}`)),
          projectIds: rows.ids(projects.map((code) => `project ${code}`)),
          source: SYNTHETIC,
        });
    },
  };
}

function procedures(rows: WessexRows): ExampleStep {
  return {
    kind: "revision",
    effectiveAt: "2026-07-09T10:00:00+01:00",
    reason: "The plan, the precept for 2026-27 and the annual report of 2025-26, step by step",
    async write(revising) {
      for (const known of PROCEDURES)
        await revising.create(procedure, { ...known, planId: rows.id("plan"), source: SYNTHETIC });
    },
  };
}

/** The forward plan; and the notice of a contract of which a part is exempt, with the document that is. */
function notices(rows: WessexRows, drafts: Set<string>): ExampleStep {
  return {
    kind: "revision",
    effectiveAt: "2026-07-09T10:30:00+01:00",
    reason: "The forward plan; the notice of decision 107 completed",
    async write(revising) {
      const contract = rows.id("decision 107");
      await revising.update(decision, contract, {
        leadOfficer: "Head of Commissioning",
        interests: "None declared",
        background:
          "Four services for victims had contracts of their own, which ended in March 2026. One service means one number to call.",
        openness: "PART_CONFIDENTIAL",
        backgroundPapers: [
          { title: "What victims told us, summer 2025", location: "https://wessex.example/victims-2025" },
        ],
        withheld: [{ what: "Appendix B", exemption: "BUSINESS_AFFAIRS" }],
      });
      drafts.add(contract);
      await revising.create(exemptDocument, {
        decisionId: contract,
        title: "Appendix B: the prices of the three bidders",
        location: "Office of the Commissioner, restricted folder",
        exemption: "BUSINESS_AFFAIRS",
        publicInterest: "Publishing prices before the contract ends would weaken the next tender.",
        reviewedBy: "Monitoring Officer",
        source: SYNTHETIC,
      });
      for (const planned of FORWARD_PLAN) {
        const { id } = await revising.create(decision, {
          ...planned,
          planId: rows.id("plan"),
          stage: "PLANNED",
          source: SYNTHETIC,
        });
        drafts.add(id);
      }
    },
  };
}

const FORWARD_PLAN = [
  {
    reference: "F3",
    title: "Grants for safer streets in 2027-28",
    plannedFor: "2026-11",
    leadOfficer: "Head of Commissioning",
    summary: "Which councils and groups are given a grant. It is expected to cost about £600,000.",
  },
  {
    reference: "F2",
    title: "Whether the shared forensic laboratory goes ahead",
    plannedFor: "2026-09",
    leadOfficer: "Chief Executive",
    summary: "To be decided when the study is there.",
  },
];
