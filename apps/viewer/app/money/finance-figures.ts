import type { Pence } from "@frankpledge/domain";
import { graphql, type ResultOf } from "@frankpledge/schema";
import { penceOf } from "./amount-words.ts";

export const financeFiguresFields = graphql(`
  fragment FinanceFiguresFields on FinanceFigures @_unmask {
    originalBudget
    budget
    profiledBudget
    ordered
    actual
    supplierPayments
    forecast
    variance
    savingsTarget
    savingsDelivered
    postingCount
    paymentCount
  }
`);

/** Sums of the finance query, in the API's pounds. */
export type FinanceFigures = ResultOf<typeof financeFiguresFields>;

export const financeRowFields = graphql(
  `
    fragment FinanceRowFields on FinanceRow @_unmask {
      keys { dimension code slug label }
      figures { ...FinanceFiguresFields }
    }
  `,
  [financeFiguresFields],
);

/** A row of the finance query: what it is of, and its sums. */
export type FinanceRow = ResultOf<typeof financeRowFields>;

/** Which figures a set of rows states at all: what none states has no column. */
export interface KnownFigures {
  budget: boolean;
  actual: boolean;
  payments: boolean;
  forecast: boolean;
  ordered: boolean;
  savings: boolean;
}

/** What rows and their total state. */
export function knownFigures(all: readonly FinanceFigures[]): KnownFigures {
  const has = (name: keyof FinanceFigures) => all.some((figures) => figures[name] !== null);
  return {
    budget: has("budget"),
    actual: has("actual"),
    payments: has("supplierPayments"),
    forecast: has("forecast"),
    ordered: has("ordered"),
    savings: has("savingsTarget") || has("savingsDelivered"),
  };
}

/** Pence of a figure; nil where it is not stated, for the lengths of bars alone. */
export const penceOrNil = (pounds: string | null): Pence => (pounds === null ? 0n : penceOf(pounds));
