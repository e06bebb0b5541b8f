import { expect, test } from "vitest";
import type { FinanceFigures, FinanceRow } from "./finance-figures.ts";
import { planMoney } from "./plan-money.ts";

const row = (plan: string | null, label: string, given: Partial<FinanceFigures>): FinanceRow => ({
  keys: [
    { dimension: "PLAN", code: plan, slug: plan, label: plan ?? label },
    { dimension: "PRIORITY", code: null, slug: null, label },
  ],
  figures: {
    originalBudget: null,
    budget: null,
    profiledBudget: null,
    ordered: null,
    actual: "0.00",
    supplierPayments: "0.00",
    forecast: null,
    variance: null,
    varianceToDate: null,
    savingsTarget: null,
    savingsDelivered: null,
    postingCount: 0,
    paymentCount: 0,
    ...given,
  },
});

const spentOf = (given: FinanceRow) =>
  planMoney([given], [], []).map(({ figures: { actual, supplierPayments } }) => [actual, supplierPayments]);

test("what was spent of a budget that is tied to no project is not known", () => {
  expect(spentOf(row(null, "Not tied to a project", { budget: "500.00" }))).toEqual([[null, null]]);
});

test("nothing spent by the plan's projects is nil", () => {
  expect(spentOf(row("wessex-2025", "Priority not stated", { budget: "500.00" }))).toEqual([
    ["0.00", "0.00"],
  ]);
});

test("nil is nil where one of the ledgers has lines", () => {
  expect(
    spentOf(row(null, "Not yet linked to a project", { supplierPayments: "9.00", paymentCount: 1 })),
  ).toEqual([["0.00", "9.00"]]);
});
