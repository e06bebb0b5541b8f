import type { decisionLineFields } from "@frankpledge/domain";
import type { z } from "zod";
import { decision } from "../../money/decision.entity.ts";
import type { Revising } from "../../record/revising.ts";
import { pence, stated } from "../stated-amount.ts";
import { SYNTHETIC } from "./synthetic.ts";
import type { WessexRows } from "./wessex-rows.ts";

interface Line extends Omit<z.input<typeof decisionLineFields>, "fundId"> {
  fund?: string;
}

interface DecisionRow {
  reference: string;
  title: string;
  approvedOn: string;
  summary: string;
  tags?: string[];
  lines?: Line[];
  projects?: string[];
}

/** The decisions between two Panel meetings, by the quarter in which they were taken, counted from April 2025. */
export async function writeDecisions(
  revising: Revising,
  rows: WessexRows,
  quarter: number,
): Promise<string[]> {
  const written: string[] = [];
  for (const taken of DECISIONS[quarter - 1] ?? []) written.push(await writeDecision(revising, rows, taken));
  return written;
}

/** A sale whose terms stay closed until the building is handed over. @returns its id */
export function writeEmbargoedDecision(revising: Revising, rows: WessexRows): Promise<string> {
  return writeDecision(revising, rows, {
    reference: "116",
    title: "Sale of the former police station in Carrow",
    approvedOn: "2026-06-24",
    summary:
      "Approved the terms on which the former station is sold. They stay closed until it is handed over in April 2029.",
    tags: ["Estate"],
    lines: [{ kind: "RESERVE_ADDITION", stated: stated("over £750,000"), fund: "estates" }],
    projects: ["W23"],
  });
}

/** A decision still being written, which nobody has cleared. */
export function writeDraftDecision(revising: Revising, rows: WessexRows): Promise<string> {
  return writeDecision(revising, rows, {
    reference: "117",
    title: "Legal advice on the records system",
    approvedOn: "2026-07-20",
    summary:
      "To take advice on who bears the cost of the second data test. Draft: the sum is not yet agreed.",
    tags: ["Technology"],
    lines: [{ kind: "RESERVE_USE", stated: { state: "UNKNOWN" }, fund: "technology" }],
    projects: ["W24"],
  });
}

async function writeDecision(revising: Revising, rows: WessexRows, taken: DecisionRow): Promise<string> {
  const { lines = [], projects = [], ...fields } = taken;
  const row = await revising.create(decision, {
    ...fields,
    slug: fields.reference,
    planId: rows.id("plan"),
    lines: lines.map(({ fund, ...line }) => (fund ? { ...line, fundId: rows.id(`fund ${fund}`) } : line)),
    projectIds: rows.ids(projects.map((code) => `project ${code}`)),
    source: SYNTHETIC,
  });
  rows.keep(`decision ${fields.reference}`, row);
  return row.id;
}

const DECISIONS: readonly DecisionRow[][] = [
  [
    {
      reference: "101",
      title: "Safer Wessex Fund: first part for 2025-26",
      approvedOn: "2025-04-14",
      summary: "Approved £300,000 for patrols in twelve places and for the safe space in Port Selwyn.",
      tags: ["Community safety"],
      lines: [{ kind: "ALLOCATION", stated: stated("£300,000"), fund: "safer", financialYear: "2025-26" }],
      projects: ["W04", "W20"],
    },
    {
      reference: "102",
      title: "Youth workers in the three custody suites",
      approvedOn: "2025-04-28",
      summary: "Approved a grant of £240,000 towards £420,000 that the councils and the office pay together.",
      tags: ["Young people"],
      lines: [
        {
          kind: "GRANT_AWARD",
          stated: stated("£240,000"),
          fund: "violence",
          financialYear: "2025-26",
          partnershipTotal: pence("£420,000"),
        },
      ],
      projects: ["W13"],
    },
    {
      reference: "103",
      title: "Vehicles for the rural crime team",
      approvedOn: "2025-05-19",
      summary: "Approved the purchase of six vehicles that can be driven on moorland.",
      tags: ["Estate and vehicles"],
      lines: [{ kind: "CAPITAL_APPROVAL", stated: stated("£186,000"), financialYear: "2025-26" }],
      projects: ["W05"],
    },
    {
      reference: "104",
      title: "Addition to the Estates Reserve",
      approvedOn: "2025-06-16",
      summary:
        "Approved the addition of £1,500,000, saved in 2024-25, towards leaving and insulating buildings.",
      tags: ["Estate"],
      lines: [{ kind: "RESERVE_ADDITION", stated: stated("£1.5m"), fund: "estates" }],
      projects: ["W23"],
    },
  ],
  [
    {
      reference: "105",
      title: "Advisers for victims of stalking",
      approvedOn: "2025-07-21",
      summary: "Approved grants for eight advisers, so that every district has one by October 2026.",
      tags: ["Victims"],
      lines: [{ kind: "GRANT_AWARD", stated: stated("£310,000"), fund: "victims", financialYear: "2025-26" }],
      projects: ["W09"],
    },
    {
      reference: "106",
      title: "Independent custody visitors: terms for 2025 to 2028",
      approvedOn: "2025-08-11",
      summary:
        "Approved the terms on which volunteers visit people in custody, unannounced, and report what they find.",
      tags: ["Scrutiny"],
    },
    {
      reference: "107",
      title: "One support service for victims: budget for the contract",
      approvedOn: "2025-09-15",
      summary: "Approved £1,960,000 for the first year of the single service, which opens in April 2026.",
      tags: ["Victims"],
      lines: [
        { kind: "ALLOCATION", stated: stated("£1,960,000"), fund: "victims", financialYear: "2026-27" },
      ],
      projects: ["W07"],
    },
  ],
  [
    {
      reference: "108",
      title: "Call handlers for 999: use of the General Reserve",
      approvedOn: "2025-10-27",
      summary: "Approved £425,000 to hire and train 18 call handlers before the summer of 2026.",
      tags: ["Local policing"],
      lines: [{ kind: "RESERVE_USE", stated: stated("£425,000"), fund: "general" }],
      projects: ["W03"],
    },
    {
      reference: "109",
      title: "Rooms for youth navigators, given by Port Selwyn Hospitals",
      approvedOn: "2025-11-10",
      summary: "Accepted the use of rooms and equipment up to the value of £18,500 a year.",
      tags: ["Young people"],
      lines: [{ kind: "IN_KIND", stated: stated("up to £18,500"), financialYear: "2025-26" }],
      projects: ["W16"],
    },
    {
      reference: "110",
      title: "Knife arches at transport hubs: not to proceed",
      approvedOn: "2025-12-08",
      summary:
        "Decided to stop the trial before any money was spent. Other forces report that arches find few knives, and that people who carry them walk round.",
      tags: ["Local policing"],
      projects: ["W17"],
    },
  ],
  [
    {
      reference: "111",
      title: "Addition to the Technology Reserve",
      approvedOn: "2026-01-19",
      summary: "Approved the addition of £900,000 towards taking over old records.",
      tags: ["Technology"],
      lines: [{ kind: "RESERVE_ADDITION", stated: stated("£900,000"), fund: "technology" }],
      projects: ["W24"],
    },
    {
      reference: "112",
      title: "Restorative justice: grants for two years",
      approvedOn: "2026-02-16",
      summary:
        "Approved grants of £180,000 and £185,000 to two providers who share the districts between them.",
      tags: ["Victims"],
      lines: [
        { kind: "GRANT_AWARD", stated: stated("£180,000"), fund: "victims", financialYear: "2026-27" },
        { kind: "GRANT_AWARD", stated: stated("£185,000"), fund: "victims", financialYear: "2027-28" },
      ],
      projects: ["W11"],
    },
    {
      reference: "113",
      title: "Lighting on thirty walking routes",
      approvedOn: "2026-03-09",
      summary:
        "Approved £270,000 for lighting. Port Selwyn City Council gives the work of its crews, about £35,000, besides.",
      tags: ["Community safety"],
      lines: [
        { kind: "CAPITAL_APPROVAL", stated: stated("£270,000"), financialYear: "2026-27" },
        { kind: "IN_KIND", stated: stated("about £35,000"), financialYear: "2026-27" },
      ],
      projects: ["W21"],
    },
  ],
  [
    {
      reference: "114",
      title: "Changing abusive behaviour: two more years",
      approvedOn: "2026-05-18",
      summary:
        "Approved in principle that the programme goes on to March 2029. The cost comes back for approval when the provider for the last two districts is known.",
      tags: ["Domestic abuse"],
      lines: [
        {
          kind: "ALLOCATION",
          stated: { state: "NOT_COSTED", note: "To be costed when the provider is known." },
          fund: "victims",
        },
      ],
      projects: ["W19"],
    },
    {
      reference: "115",
      title: "Safer Wessex Fund: first part for 2026-27",
      approvedOn: "2026-04-20",
      summary: "Approved about £280,000 for schemes that councils and charities have put forward.",
      tags: ["Community safety"],
      lines: [
        { kind: "ALLOCATION", stated: stated("about £280,000"), fund: "safer", financialYear: "2026-27" },
      ],
    },
  ],
];
