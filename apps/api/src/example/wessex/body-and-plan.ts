import { localArea } from "../../plan/local-area.entity.ts";
import { owner } from "../../plan/owner.entity.ts";
import { plan } from "../../plan/plan.entity.ts";
import { policingBody } from "../../plan/policing-body.entity.ts";
import { priority } from "../../plan/priority.entity.ts";
import { ragScheme } from "../../plan/rag-scheme.entity.ts";
import { workstream } from "../../plan/workstream.entity.ts";
import type { Revising } from "../../record/revising.ts";
import type { NamedRows } from "../named-rows.ts";
import { stated } from "../stated-amount.ts";
import { SYNTHETIC } from "./synthetic.ts";

export const PLAN_SLUG = "wessex-2025";

export async function writeBody(revising: Revising, rows: NamedRows): Promise<void> {
  await revising.create(policingBody, {
    slug: "wessex",
    name: "Police and Crime Commissioner for Wessex (fictional)",
    area: "Wessex (fictional)",
    forceName: "Wessex Constabulary (fictional)",
    nation: "ENGLAND",
    panelName: "Wessex Police and Crime Panel (fictional)",
    synthetic: true,
    hostDeadlineDays: 8,
    performanceLinks: [
      {
        label: "How Wessex Constabulary is doing, month by month (fictional)",
        address: "https://wessex-constabulary.example/performance",
      },
      {
        label: "Response times by area (fictional)",
        address: "https://wessex-constabulary.example/response-times",
      },
    ],
    about:
      "Wessex is made up. Its places, offices, pledges and figures are synthetic and describe no real police area. It shows a whole plan kept on this record, where the papers of real bodies leave gaps.",
    source: SYNTHETIC,
  });
  for (const name of ["Aldermere", "Carrow Vale", "Hartsmoor", "Port Selwyn", "Sarn Coast"]) {
    rows.keep(`area ${name}`, await revising.create(localArea, { name, source: SYNTHETIC }));
  }
  for (const { key, ...fields } of OWNERS) {
    rows.keep(`owner ${key}`, await revising.create(owner, { ...fields, source: SYNTHETIC }));
  }
}

const OFFICE = "Office of the Police and Crime Commissioner";
const FORCE = "Wessex Constabulary";

/** The roles that answer for pledges and projects. */
const OWNERS = [
  { key: "finance", title: "Chief Finance Officer", organisation: OFFICE },
  { key: "performance", title: "Head of Performance and Scrutiny", organisation: OFFICE },
  { key: "commissioning", title: "Head of Commissioning", organisation: OFFICE },
  { key: "victims", title: "Victims and Witnesses Manager", organisation: OFFICE },
  { key: "violence", title: "Violence Reduction Partnership Manager", organisation: OFFICE },
  { key: "engagement", title: "Engagement Manager", organisation: OFFICE },
  { key: "local", title: "Assistant Chief Constable (Local Policing)", organisation: FORCE },
  { key: "crime", title: "Assistant Chief Constable (Crime)", organisation: FORCE },
  { key: "contact", title: "Head of Contact Management", organisation: FORCE },
  { key: "protection", title: "Head of Public Protection", organisation: FORCE },
  { key: "standards", title: "Head of Professional Standards", organisation: FORCE },
  { key: "estates", title: "Director of Estates", organisation: FORCE },
  { key: "force finance", title: "Director of Finance", organisation: FORCE },
  { key: "digital", title: "Chief Digital and Information Officer", organisation: FORCE },
  {
    key: "safety",
    title: "Chair of the Community Safety Forum",
    organisation: "Wessex Community Safety Forum",
  },
  { key: "courts", title: "Criminal Justice Board Manager", organisation: "Wessex Criminal Justice Board" },
  { key: "children", title: "Director of Children's Services", organisation: "Aldermere County Council" },
  { key: "hospital", title: "Head of Safeguarding", organisation: "Port Selwyn Hospitals" },
  { key: "streets", title: "Head of Streets and Lighting", organisation: "Port Selwyn City Council" },
];

export async function writePlan(revising: Revising, rows: NamedRows): Promise<void> {
  rows.keep(
    "plan",
    await revising.create(plan, {
      slug: PLAN_SLUG,
      title: "Safer Together: Police and Crime Plan for Wessex 2025 to 2029",
      periodStart: "2025-04-01",
      periodEnd: "2029-03-31",
      stage: "ISSUED",
      origin: "KEPT_HERE",
      panelConsideredOn: "2025-02-13",
      panelOutcome: "reviewed the draft and made two recommendations, both accepted",
      publishedOn: "2025-03-26",
      directions: [
        {
          lead: "POLICE",
          purpose: "Running the Constabulary",
          budget: stated("£268,400,000"),
          note: "Revenue budget for 2025-26, before the use of reserves.",
        },
        { lead: "OFFICE", purpose: "Running the office", budget: stated("£1,940,000") },
        { lead: "OFFICE", purpose: "Commissioning and grants", budget: stated("about £4.4m") },
        {
          lead: "PARTNER",
          purpose: "Councils, health and courts",
          budget: { state: "UNKNOWN", asWritten: "not gathered in one place" },
          influenceOnly: true,
          note: "Partners spend far more on community safety than the Commissioner does. They decide on it themselves.",
        },
      ],
      consultations: [
        {
          source: "Survey of residents, online and on paper",
          period: "September to November 2024",
          participants: 6214,
        },
        { source: "Meetings in each of the five areas", period: "October 2024", participants: 438 },
        { source: "Schools and youth clubs", period: "September to December 2024", participants: 1127 },
        { source: "Charities that support victims and witnesses", period: "November 2024" },
      ],
      about:
        "The plan has five priorities, ten workstreams and a coded pledge for everything it promises. The Panel's two recommendations were to give every pledge a date, and to report on delivery and on the Constabulary's performance apart. Both were accepted.",
      source: SYNTHETIC,
    }),
  );
  await writeSchemes(revising, rows);
  for (const [index, { workstreams, ...fields }] of PRIORITIES.entries()) {
    const code = String(index + 1);
    const position = index + 1;
    const row = await revising.create(priority, {
      ...fields,
      planId: rows.id("plan"),
      position,
      code,
      source: SYNTHETIC,
    });
    rows.keep(`priority ${code}`, row);
    for (const [place, title] of workstreams.entries()) {
      const workstreamCode = `${code}${"AB"[place]}`;
      rows.keep(
        `workstream ${workstreamCode}`,
        await revising.create(workstream, {
          priorityId: row.id,
          position: place + 1,
          code: workstreamCode,
          title,
          source: SYNTHETIC,
        }),
      );
    }
  }
}

const PRIORITIES = [
  {
    title: "Neighbourhoods that feel safe",
    description:
      "People should know their local officers, and get an answer when they call. The plan puts officers back where people live, and deals with the trouble that wears a street down.",
    workstreams: ["Visible policing where people live", "Anti-social behaviour and rural crime"],
  },
  {
    title: "Victims who are listened to",
    description:
      "A victim should have one place to turn to, hear how the case is going, and not wait for years. Some of this is in the hands of the courts; the plan says which.",
    workstreams: ["Support from the first call", "Justice without needless delay"],
  },
  {
    title: "Young people kept out of harm",
    description:
      "Most young people never meet the police. For those who do, the first meeting should be the last. The plan pays for youth workers at the moments that matter.",
    workstreams: ["Prevention and diversion", "Serious violence"],
  },
  {
    title: "An end to violence against women and girls",
    description:
      "Women and girls change how they live to stay safe. The plan looks at those who do harm, and at the places where harm is done.",
    workstreams: ["Domestic abuse and stalking", "Safer streets and nights out"],
  },
  {
    title: "A service that is trusted and spends well",
    description:
      "Trust is earned by how people are treated, and by spending their money with care. The plan opens both to view.",
    workstreams: ["Openness and fairness", "Value from every pound"],
  },
];

async function writeSchemes(revising: Revising, rows: NamedRows): Promise<void> {
  rows.keep(
    "delivery scheme",
    await revising.create(ragScheme, {
      slug: "delivery",
      planId: rows.id("plan"),
      kind: "DELIVERY",
      name: "Delivery of projects",
      description:
        "The owner's judgement of the whole project against the end first planned. The Head of Performance and Scrutiny may question it, and a changed rating is minuted.",
      ratings: [
        {
          colour: "BLUE",
          label: "Complete",
          definition: "Everything the project promised has been delivered.",
        },
        {
          colour: "GREEN",
          label: "On course",
          definition: "It will end by the date first planned, within its budget.",
        },
        {
          colour: "AMBER",
          label: "At risk",
          definition:
            "It may end up to three months late, or cost up to five per cent more, unless something is done.",
        },
        {
          colour: "RED",
          label: "Off course",
          definition:
            "It will end more than three months late or cost over five per cent more, and the Commissioner must decide what to do.",
        },
      ],
      source: SYNTHETIC,
    }),
  );
  rows.keep(
    "performance scheme",
    await revising.create(ragScheme, {
      slug: "performance",
      planId: rows.id("plan"),
      kind: "PERFORMANCE",
      name: "Performance against targets",
      description:
        "Computed from the year's target and what the year comes to, or is expected to come to. Nobody types this rating.",
      ratings: [
        {
          colour: "GREEN",
          label: "On target",
          definition: "The year comes out at the target or better, or is expected to.",
        },
        {
          colour: "AMBER",
          label: "Close to target",
          definition: "The year misses the target by at most five per cent of it, or is expected to.",
        },
        {
          colour: "RED",
          label: "Off target",
          definition: "The year misses the target by more than five per cent of it, or is expected to.",
        },
      ],
      source: SYNTHETIC,
    }),
  );
}
