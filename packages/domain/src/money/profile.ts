import { MONTHLY_PERIODS, type MonthlyPeriod } from "../financial-year.ts";
import type { Pence } from "../money.ts";

/**
 * Splits a sum over the twelve months of its financial year as evenly as whole pence allow, so that the months to
 * any period sum to that share of the whole, rounded towards nil, and all twelve to the whole.
 */
export function profileEvenly(sum: Pence): Map<MonthlyPeriod, Pence> {
  const upTo = (period: number): Pence => (sum * BigInt(period)) / 12n;
  return new Map(MONTHLY_PERIODS.map((period) => [period, upTo(period) - upTo(period - 1)]));
}
