import type { ExampleStep } from "../../example-record.ts";
import type { WessexRows } from "../wessex-rows.ts";
import { writeBudget, writeForecasts } from "./budgets.ts";
import { writeFinancialUpdates } from "./financial-updates.ts";
import { forecastsOf } from "./forecasts.ts";
import { writeFundMovements } from "./fund-movements.ts";
import { ledgerSteps } from "./months-imported.ts";
import { writeMovements } from "./movements.ts";
import { writeGrants, writePartners } from "./partners.ts";
import { writeOrders } from "./purchase-orders.ts";
import { writeLaterRule, writeRules } from "./rules.ts";
import { reportSavings, writeSavings } from "./savings.ts";

/**
 * The money of Wessex, as it came on the record: budgets, what moved them, and both ledgers month by month.
 * @param drafts the ids of rows that wait to be cleared with the next papers
 */
export function moneySteps(rows: WessexRows, drafts: Set<string>): ExampleStep[] {
  return [
    {
      kind: "revision",
      effectiveAt: "2025-04-16T10:00:00+01:00",
      reason:
        "Budgets entered: 2024-25 as it was closed, and 2025-26 as the Commissioner approved it in February",
      async write(revising) {
        await writeBudget(revising, rows, "2024-25", { closed: true });
        await writeBudget(revising, rows, "2025-26");
        await writeSavings(revising, rows, "2025-26");
      },
    },
    {
      kind: "revision",
      effectiveAt: "2025-04-16T15:00:00+01:00",
      reason: "Partners, and the rules that link the ledgers to projects",
      async write(revising) {
        await writePartners(revising, rows);
        await writeRules(revising, rows);
      },
    },
    {
      kind: "revision",
      effectiveAt: "2025-11-20T10:00:00Z",
      reason: "A rule for the stalking advisers, whose payments had waited to be linked",
      write: (revising) => writeLaterRule(revising, rows),
    },
    {
      kind: "revision",
      effectiveAt: "2026-02-20T10:00:00Z",
      reason: "Budget for 2026-27 entered, as approved with the precept",
      async write(revising) {
        await writeBudget(revising, rows, "2026-27");
        await writeSavings(revising, rows, "2026-27");
      },
    },
    ...ledgerSteps(),
    ...QUARTER_ENDS.map((effectiveAt, index) => quarterStep(rows, drafts, index + 1, effectiveAt)),
  ];
}

/** When the finance team closed each quarter: after its last ledger came, before the papers. */
const QUARTER_ENDS = [
  "2025-07-09T10:00:00+01:00",
  "2025-10-08T10:00:00+01:00",
  "2026-01-14T14:00:00Z",
  "2026-04-09T14:00:00+01:00",
  "2026-07-09T10:00:00+01:00",
];

const quarterStep = (
  rows: WessexRows,
  drafts: Set<string>,
  quarter: number,
  effectiveAt: string,
): ExampleStep => ({
  kind: "revision",
  effectiveAt,
  reason: "The quarter's forecasts, movements, orders, grants and savings, and the financial update",
  async write(revising) {
    await writeForecasts(revising, rows, forecastsOf(quarter));
    await writeMovements(revising, rows, quarter);
    await writeFundMovements(revising, rows, quarter);
    await writeOrders(revising, rows, quarter);
    await writeGrants(revising, rows, quarter);
    await reportSavings(revising, rows, quarter);
    for (const id of await writeFinancialUpdates(revising, rows, quarter)) drafts.add(id);
  },
});
