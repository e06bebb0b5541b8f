import { project } from "../delivery/project.entity.ts";
import { decision } from "../money/decision.entity.ts";
import { fund } from "../money/fund.entity.ts";
import { localArea } from "../plan/local-area.entity.ts";
import { plan } from "../plan/plan.entity.ts";
import { priority } from "../plan/priority.entity.ts";
import type { Revising } from "../record/revising.ts";
import { meeting } from "../scrutiny/meeting.entity.ts";
import type { ExampleStep } from "./example-record.ts";
import { decisions2020, reserves2020 } from "./hampshire-2020-decisions.ts";
import type { NamedRows } from "./named-rows.ts";

const PAPER = "Police and Crime Plan Delivery Progress, Police and Crime Panel, 7 February 2020";

/** The progress report and the decisions update before the Panel on 7 February 2020. */
export function hampshire2020(rows: NamedRows): ExampleStep[] {
  const decisions: string[] = [];
  return [
    {
      kind: "revision",
      effectiveAt: "2020-02-07T09:00:00Z",
      reason:
        "Transcribed from the delivery progress and decisions papers before the Panel on 7 February 2020",
      async write(revising) {
        await writePlan(revising, rows);
        await writeAreas(revising, rows);
        await writeProjects(revising, rows);
        decisions.push(...(await writeDecisions(revising, rows)));
        await writeMeeting(revising, rows);
      },
    },
    {
      kind: "revision",
      effectiveAt: "2020-02-07T09:30:00Z",
      reason: "The ten decisions cleared: they were published with the Panel's papers",
      async write(revising) {
        await revising.clear(decisions);
      },
    },
    {
      kind: "release",
      effectiveAt: "2020-02-07T10:00:00Z",
      title: "As reported to the Panel on 7 February 2020",
    },
  ];
}

async function writePlan(revising: Revising, rows: NamedRows): Promise<void> {
  rows.keep(
    "plan hampshire-2020",
    await revising.create(plan, {
      slug: "hampshire-2020",
      title: "Police and Crime Plan",
      stage: "ISSUED",
      origin: "TRANSCRIBED",
      about:
        "The plan as reported to the Panel on 7 February 2020. Its period is not stated. The paper's dashboard showed in charts how current and completed projects are split across the four priorities, and a summary for Southampton; the charts are lost, so no project is shown under a priority, and completed projects are not known.",
      source: `${PAPER}, title and dashboard summary`,
    }),
  );
  const titles = [
    "Champion Community needs",
    "Strengthen Partnerships",
    "Reduce Offending",
    "Effective and Efficient operational policing",
  ];
  for (const [index, title] of titles.entries()) {
    await revising.create(priority, {
      planId: rows.id("plan hampshire-2020"),
      position: index + 1,
      title,
      source: `${PAPER}, dashboard summary, legend of current projects`,
    });
  }
}

async function writeAreas(revising: Revising, rows: NamedRows): Promise<void> {
  const inTheObjective = `${PAPER}, current projects, objective of the Violence Reduction Unit`;
  const areas = [
    { name: "Hampshire", source: inTheObjective },
    { name: "Isle of Wight", source: inTheObjective },
    { name: "Portsmouth", source: inTheObjective },
    { name: "Southampton", source: `${PAPER}, dashboard summary` },
  ];
  for (const area of areas) rows.keep(`area ${area.name}`, await revising.create(localArea, area));
}

/**
 * The table of current projects, row by row. The strand is as printed beside the project: one label is cut short,
 * and where the cell is blank the strand is not stated. The dates are the paper's "Apr '20" and so on.
 */
const PROJECTS = [
  {
    slug: "budget-consultation-2020-21",
    strand: "Big Conversations",
    title: "Budget consultation 2020-21",
    objective:
      "The PCC will seek the views of the public regarding the council tax precept element for policing, with community consultation events and an online survey, the results will assist the PCC in setting the budget for Hampshire Constabulary and OPCC.",
    forecastEnd: null,
  },
  {
    slug: "estate-change-programme-phase-2",
    strand: "Big Con",
    title: "Estate Change Programme Phase 2",
    objective: "To successfully deliver the approved Estate Strategy.",
    forecastEnd: "2020-04",
  },
  {
    slug: "police-complaints-reform",
    strand: "Big Issues",
    title: "Police Complaints Reform",
    statutory: true,
    objective:
      "To implement Policing and Crime Act 2017 provisions as relating to the role of the PCC in the police complaints system.",
    forecastEnd: "2020-01",
  },
  {
    slug: "correspondence-and-casework-management-system",
    title: "Correspondence and Casework Management System",
    objective: "To implement a stakeholder and contact management application specifically for the OPCC.",
    forecastEnd: "2020-03",
  },
  {
    slug: "first-100-days-plan",
    title: "First 100 Days Plan",
    objective: "To produce plan covering the first 100 days in office for the new PCC.",
    forecastEnd: "2020-04",
  },
  {
    slug: "pcc-election-2020",
    title: "PCC election 2020",
    objective: "To deliver a successful PCC election in 2020.",
    forecastEnd: "2020-05",
  },
  {
    slug: "website-accessibility",
    title: "Website accessibility",
    statutory: true,
    objective:
      "To achieve compliance with Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 by 23-Sep-20.",
    forecastEnd: "2020-09",
  },
  {
    slug: "violence-reduction-unit",
    strand: "Commissioning & Partnerships",
    title: "Establishment and review of Violence Reduction Unit (VRU)",
    objective:
      "To establish and review a Violence Reduction Unit (VRU) to tackle and prevent serious violence (comprising 4 VRUs across Hampshire, Isle of Wight, Portsmouth, Southampton)",
    forecastEnd: "2020-03",
    areas: ["area Hampshire", "area Isle of Wight", "area Portsmouth", "area Southampton"],
  },
  {
    slug: "hate-crime-conditional-cautioning",
    title: "Tri-commissioning approach to Hate Crime conditional cautioning",
    objective:
      "To obtain exemption from the DPP to enable HC in partnership with West Mids and Avon & Somerset to use conditional cautioning for hate crime and divert people from court where appropriate, meeting the needs of the victim.",
    forecastEnd: "2021-07",
  },
];

async function writeProjects(revising: Revising, rows: NamedRows): Promise<void> {
  for (const [index, { areas = [], ...fields }] of PROJECTS.entries()) {
    await revising.create(project, {
      ...fields,
      planId: rows.id("plan hampshire-2020"),
      stage: "CURRENT",
      areaIds: rows.ids(areas),
      source: `${PAPER}, current projects, row ${index + 1}`,
    });
  }
}

async function writeDecisions(revising: Revising, rows: NamedRows): Promise<string[]> {
  for (const reserve of reserves2020()) {
    rows.keep(`reserve ${reserve.name}`, await revising.create(fund, reserve));
  }
  const written: string[] = [];
  for (const { reserve, lines = [], ...fields } of decisions2020()) {
    const { id } = await revising.create(decision, {
      ...fields,
      slug: fields.reference,
      planId: rows.id("plan hampshire-2020"),
      lines: lines.map((line) => (reserve ? { ...line, fundId: rows.id(`reserve ${reserve}`) } : line)),
    });
    written.push(id);
  }
  return written;
}

async function writeMeeting(revising: Revising, rows: NamedRows): Promise<void> {
  await revising.create(meeting, {
    slug: "2020-02-07",
    planId: rows.id("plan hampshire-2020"),
    title: "Police and Crime Panel, 7 February 2020",
    heldOn: "2020-02-07",
    papers: [
      { title: "Police and Crime Plan Delivery Progress" },
      { title: "Police and Crime Plan Decisions Update January 2020" },
    ],
    source: `${PAPER}, headings`,
  });
}
