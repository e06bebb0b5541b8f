import type { budgetMovementFields } from "@frankpledge/domain";
import type { z } from "zod";
import { budgetMovement } from "../../../money/budget-movement.entity.ts";
import type { Revising } from "../../../record/revising.ts";
import { SYNTHETIC } from "../synthetic.ts";
import type { WessexRows } from "../wessex-rows.ts";
import { thousands } from "./budget-book.ts";

type Fields = z.input<typeof budgetMovementFields>;

interface Movement
  extends Pick<Fields, "kind" | "title" | "approvedBy" | "approvedOn" | "reason" | "fromPeriod"> {
  year: string;
  fund?: string;
  /** The reference of the decision that it carries out. */
  decision?: string;
  /** Thousands of pounds by budget line. */
  lines: Readonly<Record<string, number>>;
}

/** Enters the movements of the budget that were approved or proposed in a quarter. */
export async function writeMovements(revising: Revising, rows: WessexRows, quarter: number): Promise<void> {
  for (const { year, fund, decision, lines, ...fields } of MOVEMENTS[quarter - 1] ?? []) {
    await revising.create(budgetMovement, {
      ...fields,
      financialYear: year,
      fundId: fund ? rows.id(`fund ${fund}`) : null,
      decisionId: decision ? rows.id(`decision ${decision}`) : null,
      lines: Object.entries(lines).map(([name, sum]) => ({
        budgetLineId: rows.id(`budget ${year} ${name}`),
        amount: thousands(sum),
      })),
      source: SYNTHETIC,
    });
  }
}

const COMMISSIONER = "Police and Crime Commissioner";
const DIRECTOR = "Director of Finance";

/** The last of them is only proposed, and no release carries it. */
const MOVEMENTS: readonly (readonly Movement[])[] = [
  [
    {
      year: "2025-26",
      kind: "VIREMENT",
      title: "Vehicles for the rural crime team, from the fleet's programme",
      decision: "103",
      approvedBy: COMMISSIONER,
      approvedOn: "2025-05-19",
      fromPeriod: 2,
      reason: "The capital programme had money for vehicles and did not say which.",
      lines: { "Fleet, Transport, capital": -186, "W05, Transport": 186 },
    },
    {
      year: "2025-26",
      kind: "VIREMENT",
      title: "Vacant posts in the control room to overtime",
      approvedBy: DIRECTOR,
      approvedOn: "2025-06-18",
      fromPeriod: 4,
      reason: "Posts are filled later than planned; officers cover the shifts meanwhile.",
      lines: { "Contact and control, Police staff": -240, "Contact and control, Police officers": 240 },
    },
  ],
  [
    {
      year: "2025-26",
      kind: "NEW_GRANT",
      title: "Further grant for victims' services",
      fund: "victims",
      approvedBy: COMMISSIONER,
      approvedOn: "2025-08-21",
      fromPeriod: 5,
      lines: { "Commissioning, Third party payments": 180, "W09, Third party payments": 20 },
    },
    {
      year: "2025-26",
      kind: "VIREMENT",
      title: "Licences for the records system, from equipment",
      approvedBy: DIRECTOR,
      approvedOn: "2025-09-10",
      fromPeriod: 6,
      lines: { "Fleet, Supplies and services": -180, "Digital, Supplies and services": 180 },
    },
  ],
  [
    {
      year: "2025-26",
      kind: "RESERVE_USE",
      title: "Call handlers for 999",
      decision: "108",
      fund: "general",
      approvedBy: COMMISSIONER,
      approvedOn: "2025-10-27",
      fromPeriod: 8,
      reason: "The first five months; the rest of the £425,000 is in the budget for 2026-27.",
      lines: { "W03, Police staff": 260 },
    },
  ],
  [
    {
      year: "2025-26",
      kind: "VIREMENT",
      title: "Less for buildings this year, more for vehicles",
      approvedBy: COMMISSIONER,
      approvedOn: "2026-02-18",
      fromPeriod: 11,
      reason: "One sale fell through, so the building works start later.",
      lines: { "W23, Premises": -600, "Fleet, Transport, capital": 600 },
    },
  ],
  [
    {
      year: "2026-27",
      kind: "CARRY_FORWARD",
      title: "Unspent in 2025-26: buildings and victims' services",
      approvedBy: COMMISSIONER,
      approvedOn: "2026-05-20",
      lines: { "W23, Premises": 500, "W07, Third party payments": 66 },
    },
    {
      year: "2026-27",
      kind: "RESERVE_USE",
      title: "Second data test of the records system",
      fund: "technology",
      lines: { "W24, Supplies and services": 640 },
      reason: "Proposed. It waits for advice on who bears the cost.",
    },
  ],
];
