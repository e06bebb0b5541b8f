import { fund } from "../../money/fund.entity.ts";
import type { Revising } from "../../record/revising.ts";
import { pence, stated } from "../stated-amount.ts";
import { SYNTHETIC } from "./synthetic.ts";
import type { WessexRows } from "./wessex-rows.ts";

export async function writeFunds(revising: Revising, rows: WessexRows): Promise<void> {
  const planId = rows.id("plan");
  const funds = [
    {
      key: "safer",
      slug: "safer-wessex-fund",
      planId,
      kind: "FUND",
      code: "F1",
      name: "Safer Wessex Fund",
      purpose:
        "Small schemes by councils and charities that make a place safer. Released in four parts a year.",
      budget: SAFER_BUDGET(),
      usedToDate: stated("nil"),
      ...opening("£310,000"),
      priorityIds: rows.ids(["priority 1", "priority 4"]),
    },
    {
      key: "victims",
      slug: "victims-services-fund",
      planId,
      kind: "FUND",
      code: "F2",
      name: "Victims' Services Fund",
      purpose: "Support for victims and witnesses, most of it from the Ministry of Justice's grant.",
      budget: stated("£2,350,000"),
      ...opening("£184,000"),
      priorityIds: rows.ids(["priority 2", "priority 4"]),
    },
    {
      key: "violence",
      slug: "violence-reduction-grant",
      planId,
      kind: "FUND",
      code: "F3",
      name: "Violence Reduction Grant",
      purpose: "A yearly grant from the Home Office for work with young people at risk.",
      budget: stated("£890,000"),
      ...opening("nil"),
      priorityIds: rows.ids(["priority 3"]),
    },
    {
      key: "general",
      slug: "general-reserve",
      kind: "RESERVE",
      code: "R1",
      name: "General Reserve",
      purpose: "Held against what cannot be foreseen.",
      budget: stated("£9,380,000"),
      ...opening("£9,380,000"),
    },
    {
      key: "estates",
      slug: "estates-reserve",
      kind: "RESERVE",
      code: "R2",
      name: "Estates Reserve",
      purpose: "To pay for leaving, sharing and insulating buildings.",
      budget: stated("about £6.2m"),
      ...opening("£6,214,000"),
    },
    {
      key: "technology",
      slug: "technology-reserve",
      kind: "RESERVE",
      code: "R3",
      name: "Technology Reserve",
      purpose: "To pay for the records system and what follows it.",
      budget: { state: "UNKNOWN", asWritten: "balance being confirmed with the auditor" },
    },
  ] as const;
  for (const { key, ...fields } of funds) {
    rows.keep(`fund ${key}`, await revising.create(fund, { ...fields, source: SYNTHETIC }));
  }
}

/** What a fund held on 1 April 2025. The balance of the Technology Reserve is with the auditor, so it is not known. */
const opening = (sum: string) => ({ openingBalance: pence(sum), openingYear: "2025-26" });

const SAFER_BUDGET = () => stated("£4.8m", { note: "£1.2 million a year for the four years of the plan." });

/** What was used of the Safer Wessex Fund by the end of each quarter. */
const USED = ["£68,400", "£214,900", "£475,300", "£812,750", "£1,043,600"];

/** Releases the fund's part for a quarter, counted from the first of 2025-26, and brings what was used up to date. */
export async function releaseTranche(revising: Revising, rows: WessexRows, quarter: number): Promise<void> {
  await revising.update(fund, rows.id("fund safer"), {
    budget: SAFER_BUDGET(),
    usedToDate: stated(USED[quarter - 1] ?? "nil"),
    tranches: TRANCHES.slice(0, quarter).map(({ sum, ...tranche }, index) => ({
      ...tranche,
      number: index + 1,
      amount: stated(sum),
    })),
  });
}

const TRANCHES = [
  { releasedOn: "2025-04-14", financialYear: "2025-26", sum: "£300,000" },
  { releasedOn: "2025-07-07", financialYear: "2025-26", sum: "£300,000" },
  { releasedOn: "2025-10-06", financialYear: "2025-26", sum: "£300,000" },
  { releasedOn: "2026-01-12", financialYear: "2025-26", sum: "£300,000" },
  { releasedOn: "2026-04-20", financialYear: "2026-27", sum: "about £280,000" },
];
