import { type FinancialYear, formatMoney, previousFinancialYear } from "@frankpledge/domain";
import { penceOf } from "./amount-words.ts";

/** The budgets of years by their labels, in the API's pounds; null where none is stated. */
export type BudgetsByYear = ReadonlyMap<string, string | null>;

/**
 * How a year's budget compares with that of the year before (S1.6): "£581,000 less than in 2025-26".
 * @returns null where one of the two is not stated, which does not mean that nothing changed
 */
export function budgetChangeWords(year: string, budgets: BudgetsByYear): string | null {
  const before = previousFinancialYear(year as FinancialYear);
  const [now, then] = [budgets.get(year) ?? null, budgets.get(before) ?? null];
  if (now === null || then === null) return null;
  const change = penceOf(now) - penceOf(then);
  if (change === 0n) return `The same as in ${before}`;
  return change < 0n
    ? `${formatMoney(-change)} less than in ${before}`
    : `${formatMoney(change)} more than in ${before}`;
}
