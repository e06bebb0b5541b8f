import type { grantFields } from "@frankpledge/domain";
import type { z } from "zod";
import { grant } from "../../../money/grant.entity.ts";
import { partner } from "../../../money/partner.entity.ts";
import type { Revising } from "../../../record/revising.ts";
import { SYNTHETIC } from "../synthetic.ts";
import type { WessexRows } from "../wessex-rows.ts";
import { thousands } from "./budget-book.ts";
import type { Year } from "./headings.ts";

const PARTNERS = [
  {
    name: "Two Rivers Trust of Aldermere",
    kind: "Charity",
    about: "Supports victims in the north of Wessex.",
  },
  {
    name: "Sarn Lantern Victim Care",
    kind: "Charity",
    about: "Runs the single support service from April 2026.",
  },
  { name: "Carrow Haven Advocates", kind: "Charity", about: "Advisers for victims of stalking." },
  { name: "Port Selwyn Turning Tide Youth", kind: "Charity", about: "Youth workers in custody." },
  { name: "Selwyn Harbour Youth Navigators", kind: "Charity", about: "Youth navigators in two hospitals." },
  { name: "Port Selwyn Safe Haven Charity", kind: "Charity", about: "A safe space on nights out." },
  { name: "Carrow Women's Refuge Trust", kind: "Charity", about: "Refuges and counselling." },
  { name: "Aldermere County Council", kind: "Council", about: "Children's services, and youth work." },
  { name: "Port Selwyn Hospitals", kind: "Health body", about: "Gives rooms to youth navigators." },
] as const;

export async function writePartners(revising: Revising, rows: WessexRows): Promise<void> {
  for (const fields of PARTNERS)
    rows.keep(`partner ${fields.name}`, await revising.create(partner, { ...fields, source: SYNTHETIC }));
}

type Fields = z.input<typeof grantFields>;

interface Grant extends Pick<Fields, "title" | "kind" | "awardedOn" | "purpose" | "conditions"> {
  year: Year;
  partner: (typeof PARTNERS)[number]["name"];
  fund?: string;
  project?: string;
  priorities: readonly string[];
  amount: number;
  paid: number | null;
}

/** Enters the grants of a quarter. Partners' own money stands beside, never inside the total. */
export async function writeGrants(revising: Revising, rows: WessexRows, quarter: number): Promise<void> {
  for (const { year, partner: to, fund, project, priorities, amount, paid, ...fields } of GRANTS[
    quarter - 1
  ] ?? [])
    await revising.create(grant, {
      ...fields,
      financialYear: year,
      partnerId: rows.id(`partner ${to}`),
      fundId: fund ? rows.id(`fund ${fund}`) : null,
      projectId: project ? rows.id(`project ${project}`) : null,
      priorityIds: rows.ids(priorities.map((code) => `priority ${code}`)),
      amount: thousands(amount),
      paid: paid === null ? null : thousands(paid),
      source: SYNTHETIC,
    });
}

const CONDITIONS = "To be spent in the year and reported by quarter; what is not spent is paid back.";

const GRANTS: readonly (readonly Grant[])[] = [
  [
    {
      title: "Youth workers in the three custody suites",
      partner: "Port Selwyn Turning Tide Youth",
      year: "2025-26",
      awardedOn: "2025-04-28",
      fund: "violence",
      project: "W13",
      priorities: ["3"],
      amount: 240,
      paid: 233,
      conditions: CONDITIONS,
    },
    {
      title: "Safe space in Port Selwyn",
      partner: "Port Selwyn Safe Haven Charity",
      year: "2025-26",
      awardedOn: "2025-04-14",
      fund: "safer",
      project: "W20",
      priorities: ["4"],
      amount: 75,
      paid: 74,
      conditions: CONDITIONS,
    },
    {
      title: "Youth navigators in hospital",
      partner: "Selwyn Harbour Youth Navigators",
      year: "2025-26",
      awardedOn: "2025-05-12",
      fund: "violence",
      project: "W16",
      priorities: ["3"],
      amount: 120,
      paid: 129,
      conditions: CONDITIONS,
    },
    {
      title: "Help before a charge: the council's own youth workers",
      kind: "INFLUENCE_ONLY",
      partner: "Aldermere County Council",
      year: "2025-26",
      project: "W14",
      priorities: ["3"],
      amount: 310,
      paid: null,
      purpose: "The council's own money, which it decides on itself.",
    },
  ],
  [
    {
      title: "Advisers for victims of stalking",
      partner: "Carrow Haven Advocates",
      year: "2025-26",
      awardedOn: "2025-07-21",
      fund: "victims",
      project: "W09",
      priorities: ["2", "4"],
      amount: 310,
      paid: 290,
      conditions: CONDITIONS,
    },
    {
      title: "Refuges: counselling for children",
      partner: "Carrow Women's Refuge Trust",
      year: "2025-26",
      awardedOn: "2025-08-11",
      fund: "victims",
      priorities: ["4"],
      amount: 165,
      paid: 165,
      conditions: CONDITIONS,
    },
  ],
  [
    {
      title: "Rooms for youth navigators",
      kind: "INFLUENCE_ONLY",
      partner: "Port Selwyn Hospitals",
      year: "2025-26",
      awardedOn: "2025-11-10",
      project: "W16",
      priorities: ["3"],
      amount: 18,
      paid: null,
      purpose: "Rooms and equipment that the hospitals give; no money changes hands.",
    },
  ],
  [],
  [
    {
      title: "One support service for victims: first year",
      partner: "Sarn Lantern Victim Care",
      year: "2026-27",
      awardedOn: "2026-04-01",
      fund: "victims",
      project: "W07",
      priorities: ["2"],
      amount: 1_790,
      paid: 428,
      conditions: CONDITIONS,
    },
    {
      title: "Refuges: counselling for children, second year",
      partner: "Carrow Women's Refuge Trust",
      year: "2026-27",
      awardedOn: "2026-05-11",
      fund: "victims",
      priorities: ["4"],
      amount: 172,
      paid: 43,
      conditions: CONDITIONS,
    },
  ],
];
