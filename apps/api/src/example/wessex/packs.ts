import { OFFICE_TITLES, OFFICES } from "@frankpledge/domain";
import { pack } from "../../pack/pack.entity.ts";
import type { Revising } from "../../record/revising.ts";
import type { ExampleStep } from "../example-record.ts";
import { walkingRoutes } from "./walking-routes.ts";
import type { WessexRows } from "./wessex-rows.ts";

const CONTACTS = {
  contact: "Head of Performance and Scrutiny, panel@wessex-pcc.example",
  pressContact: "Communications Officer, press@wessex-pcc.example",
};

/** A monitoring report, signed off between its meeting's papers and their clearance. */
interface Report {
  meeting: string;
  quarter: string;
  periodFrom: string;
  periodTo: string;
  /** The moment that it is entered, and the day that it is signed. */
  at: string;
  introduction: string;
  progress: readonly string[];
  /** The place, from 0, of the progress that the sketch map of the walking routes stands beside. */
  mapAt?: number;
}

const REPORTS: readonly Report[] = [
  {
    meeting: "2026-04-23",
    quarter: "January to March 2026",
    periodFrom: "2026-01",
    periodTo: "2026-03",
    at: "2026-04-13T11:00:00+01:00",
    introduction:
      "This report closes the first year of the plan. The failed data test of the records system is the largest risk to it.",
    progress: [
      "Calls are answered sooner than in the summer, since the first of the new call handlers began.",
      "Victims of burglary are told first how their case goes; the rest follow by the summer.",
      "The councils and the police meet each month about children held overnight.",
      "Three walking routes in four are repaired; the rest wait for the city council's crews.",
      "The surveys of the shared buildings began in March.",
    ],
  },
  {
    meeting: "2026-07-23",
    quarter: "April to June 2026",
    periodFrom: "2026-04",
    periodTo: "2026-06",
    at: "2026-07-13T11:00:00+01:00",
    introduction:
      "This report opens the second year of the plan. Members asked in April for papers in time, and for what the failed data test costs: the first is done, the second is not known yet.",
    progress: [
      "Every ward has a named officer. Calls are answered sooner than a year ago, and not yet as soon as the plan promises.",
      "The small team that keeps victims informed now works in every district.",
      "Fewer children were held overnight in the spring than in any quarter of last year.",
      "The walking routes of the Sarn Coast are all repaired.",
      "Asbestos was found in three of the shared buildings. What that means for the savings is being worked out.",
    ],
    mapAt: 3,
  },
];

/** The reports to the Panel of the first half of 2026, and an annual report that waits for the Panel. */
export function packSteps(rows: WessexRows, drafts: Set<string>): ExampleStep[] {
  return [
    {
      kind: "picture",
      effectiveAt: "2026-07-13T10:30:00+01:00",
      fileName: "sarn-coast-routes.png",
      make: walkingRoutes,
    },
    ...REPORTS.map(
      (report): ExampleStep => ({
        kind: "revision",
        effectiveAt: report.at,
        reason: `Monitoring report for ${report.quarter}, signed off`,
        async write(revising) {
          drafts.add(await writeReport(revising, rows, report));
        },
      }),
    ),
    {
      kind: "revision",
      effectiveAt: "2026-07-21T10:00:00+01:00",
      reason: "Annual report 2025-26 in draft, for the Panel's comments",
      async write(revising) {
        await revising.create(pack, {
          planId: rows.id("plan"),
          kind: "ANNUAL",
          title: "Annual report 2025-26",
          periodFrom: "2025-04",
          periodTo: "2026-03",
          ...CONTACTS,
          recommendation: "That the Panel says in a report what it makes of the draft.",
          sections: [
            { heading: "The first year", text: "What was promised for the first year, and what was done." },
            { priorityId: rows.id("priority 1"), text: "Named officers came later than promised." },
          ],
        });
      },
    },
  ];
}

async function writeReport(revising: Revising, rows: WessexRows, report: Report): Promise<string> {
  const { meeting, quarter, periodFrom, periodTo, at, introduction, progress, mapAt } = report;
  const { hash } = await walkingRoutes();
  const map = {
    picture: hash,
    alternative:
      "Sketch map: four repaired walking routes join the harbour, the market, the school and the station.",
    caption:
      "Walking routes of the Sarn Coast, a place that is made up. All of them were repaired by June 2026.",
  };
  const row = await revising.create(pack, {
    planId: rows.id("plan"),
    meetingId: rows.id(`meeting ${meeting}`),
    slug: `monitoring-report-${periodTo}`,
    title: `Police and Crime Plan monitoring report, ${quarter}`,
    periodFrom,
    periodTo,
    item: "5",
    ...CONTACTS,
    recommendation: "That the Panel notes the report and says what it wishes to look at in the next one.",
    sections: [
      { heading: "Introduction", text: introduction },
      ...progress.map((text, place) => ({
        priorityId: rows.id(`priority ${place + 1}`),
        text,
        pictures: place === mapAt ? [map] : null,
      })),
    ],
    signOffs: OFFICES.map((role) => ({
      role,
      by: OFFICE_TITLES[role],
      on: at.slice(0, 10),
      revision: revising.revision - 1,
    })),
  });
  return row.id;
}
