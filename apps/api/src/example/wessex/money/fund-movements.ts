import type { FundMovementKind } from "@frankpledge/domain";
import { fund } from "../../../money/fund.entity.ts";
import type { Revising } from "../../../record/revising.ts";
import type { WessexRows } from "../wessex-rows.ts";
import { thousands } from "./budget-book.ts";

interface Movement {
  quarter: number;
  kind: FundMovementKind;
  on: string;
  sum: number;
  note: string;
}

/** Enters what came to funds and reserves in a quarter and what left them, beside what was there. */
export async function writeFundMovements(
  revising: Revising,
  rows: WessexRows,
  quarter: number,
): Promise<void> {
  for (const [name, movements] of Object.entries(MOVEMENTS)) {
    if (!movements.some((movement) => movement.quarter === quarter)) continue;
    await revising.update(fund, rows.id(`fund ${name}`), {
      movements: movements
        .filter((movement) => movement.quarter <= quarter)
        .map(({ kind, on, sum, note }) => ({
          kind,
          financialYear: on < "2026-04-01" ? "2025-26" : "2026-27",
          movedOn: on,
          amount: thousands(sum),
          note,
        })),
    });
  }
}

const moved = (quarter: number, kind: FundMovementKind, on: string, sum: number, note: string): Movement => ({
  quarter,
  kind,
  on,
  sum,
  note,
});

const MOVEMENTS: Readonly<Record<string, readonly Movement[]>> = {
  safer: [
    moved(1, "ADDITION", "2025-04-14", 300, "First part for 2025-26, decision 101"),
    moved(1, "USE", "2025-06-30", 68, "Schemes of the quarter"),
    moved(2, "ADDITION", "2025-07-07", 300, "Second part for 2025-26"),
    moved(2, "USE", "2025-09-30", 147, "Schemes of the quarter"),
    moved(3, "ADDITION", "2025-10-06", 300, "Third part for 2025-26"),
    moved(3, "USE", "2025-12-31", 260, "Schemes of the quarter"),
    moved(4, "ADDITION", "2026-01-12", 300, "Fourth part for 2025-26"),
    moved(4, "USE", "2026-03-31", 338, "Schemes of the quarter"),
    moved(5, "ADDITION", "2026-04-20", 280, "First part for 2026-27, decision 115"),
    moved(5, "USE", "2026-06-30", 231, "Schemes of the quarter"),
  ],
  victims: [
    moved(1, "ADDITION", "2025-04-30", 2_350, "Grant of the Ministry of Justice for 2025-26"),
    moved(4, "USE", "2026-03-31", 2_284, "Services commissioned in the year"),
    moved(5, "ADDITION", "2026-04-30", 2_350, "Grant of the Ministry of Justice for 2026-27"),
  ],
  // Claimed in arrears: for most of the year it is below nil.
  violence: [
    moved(2, "USE", "2025-09-30", 301, "First half of the programme"),
    moved(4, "USE", "2026-03-31", 402, "Second half of the programme"),
    moved(5, "ADDITION", "2026-05-29", 703, "Grant of the Home Office for 2025-26, claimed in arrears"),
  ],
  general: [moved(3, "USE", "2025-10-27", 425, "Call handlers for 999, decision 108")],
  estates: [
    moved(1, "ADDITION", "2025-06-16", 1_500, "Saved in 2024-25, decision 104"),
    moved(4, "USE", "2026-03-31", 1_120, "Building works of the year"),
  ],
  technology: [moved(4, "ADDITION", "2026-01-19", 900, "Towards taking over old records, decision 111")],
};
