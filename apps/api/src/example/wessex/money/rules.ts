import { allocationRule } from "../../../money/allocation-rule.entity.ts";
import type { Revising } from "../../../record/revising.ts";
import type { WessexRows } from "../wessex-rows.ts";
import { FINANCING, INCOME, OFFICERS, PCSOS, STAFF } from "./headings.ts";

interface Rule {
  name: string;
  supplier?: string;
  subjective?: string;
  expenseType?: string;
  paidFrom?: string;
  paidTo?: string;
  /** Hundredths of a per cent by project; none: outside the plan's projects. */
  shares?: Readonly<Record<string, number>>;
  note?: string;
}

const WHOLE = 10_000;

/** The rules that the finance team began with. What they do not find waits to be linked. */
export async function writeRules(revising: Revising, rows: WessexRows): Promise<void> {
  for (const [place, rule] of RULES.entries()) await writeRule(revising, rows, rule, place * 10);
}

/** A rule that was forgotten at first: the lines that were there are linked by it as well. */
export async function writeLaterRule(revising: Revising, rows: WessexRows): Promise<void> {
  const rule = { name: "Stalking advisers", supplier: "Carrow Haven", shares: { W09: WHOLE } };
  await writeRule(revising, rows, rule, 5);
}

async function writeRule(revising: Revising, rows: WessexRows, rule: Rule, position: number): Promise<void> {
  const { shares, ...fields } = rule;
  await revising.create(allocationRule, {
    ...fields,
    position,
    shares: shares
      ? Object.entries(shares).map(([code, share]) => ({ projectId: rows.id(`project ${code}`), share }))
      : [{ projectId: null, share: WHOLE }],
  });
}

const to = (code: string) => ({ [code]: WHOLE });

const RULES: readonly Rule[] = [
  { name: "Night wardens", supplier: "Selwyn Night Wardens", shares: to("W04") },
  { name: "Street rangers", supplier: "Aldermere Street Rangers", shares: to("W04") },
  {
    name: "Vehicles of the rural crime team",
    supplier: "Fellrunner",
    paidFrom: "2026-02",
    paidTo: "2026-02",
    shares: to("W05"),
    note: "The firm sells other vehicles too; those of February 2026 were for the team.",
  },
  { name: "Single service for victims", supplier: "Sarn Lantern", shares: to("W07") },
  {
    name: "Two Rivers Trust, by its two contracts",
    supplier: "Two Rivers Trust",
    shares: { W07: 6_000, W09: 4_000 },
    note: "The trust sends one invoice for both contracts.",
  },
  { name: "Mediation", supplier: "Common Ground Mediation", shares: to("W11") },
  { name: "Youth workers in custody", supplier: "Turning Tide", shares: to("W13") },
  { name: "Youth navigators", supplier: "Harbour Youth Navigators", shares: to("W16") },
  { name: "Programme for abusers", supplier: "Carrow Steps", shares: to("W19") },
  { name: "Safe space", supplier: "Safe Haven Charity", shares: to("W20") },
  { name: "Walking routes", supplier: "Wessmoor Lighting Surveys", shares: to("W21") },
  {
    name: "Lighting columns",
    supplier: "Sarnlight Columns",
    shares: { W21: 9_000 },
    note: "A tenth is for other streets, and is not linked until the council has said which.",
  },
  { name: "Vetting", supplier: "Vetting Bureau", shares: to("W22") },
  { name: "Building works", supplier: "Hartsmoor Stone", shares: to("W23") },
  { name: "Insulation", supplier: "Sarn Insulation", shares: to("W23") },
  { name: "Records system", supplier: "Selwyn Records Systems", shares: to("W24") },
  { name: "Old records taken over", supplier: "Aldermere Data Migration", shares: to("W24") },
  { name: "Forum", supplier: "Youth Forum", shares: to("W25") },
  { name: "Pay of officers", subjective: OFFICERS },
  { name: "Pay of staff", subjective: STAFF },
  { name: "Pay of community support officers", subjective: PCSOS },
  { name: "Financing", subjective: FINANCING },
  { name: "Income", subjective: INCOME },
  { name: "Transfers to and from reserves", subjective: "Reserves" },
  { name: "Energy", expenseType: "Electricity" },
  { name: "Fuel", expenseType: "Fuel" },
  { name: "Gas", expenseType: "Gas" },
  { name: "Rents", expenseType: "Rents" },
  { name: "Rates", expenseType: "Business rates" },
  { name: "Cleaning", expenseType: "Cleaning" },
  { name: "Repairs of vehicles", expenseType: "Vehicle repairs" },
  { name: "Licences and hosting", expenseType: "IT licences" },
  { name: "Telephones and radio", expenseType: "Communications" },
  { name: "Forensic services", expenseType: "Forensic" },
  { name: "Regional unit", supplier: "Wessmoor Regional" },
  { name: "Air support", supplier: "Wessmoor Air" },
  { name: "Custody healthcare", expenseType: "Custody healthcare" },
];
