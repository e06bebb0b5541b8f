import {
  type FinancialYear,
  formatPartialDate,
  lastDayOfPeriod,
  type MonthlyPeriod,
  quarterOfPeriod,
} from "@frankpledge/domain";

/** The last day that figures to a period of a financial year cover: "30 June 2025". Its year end is 31 March. */
export const periodEnd = (year: string, period: number): string =>
  formatPartialDate(lastDayOfPeriod(year as FinancialYear, Math.min(period, 12) as MonthlyPeriod));

/** "to 30 June 2025", "with the year end". */
export const toPeriodWords = (year: string, period: number | null): string =>
  period === null || period > 12 ? `${year}, with its year end` : `to ${periodEnd(year, period)}`;

/** The quarter of a financial year that figures to a period report; the year end belongs to the fourth. */
export const quarterOf = (period: number): number => quarterOfPeriod(Math.min(period, 12) as MonthlyPeriod);

/** "Financial update to 30 June 2025". */
export const updateName = ({
  financialYear,
  toPeriod,
}: {
  financialYear: string;
  toPeriod: number;
}): string =>
  `Financial update to ${periodEnd(financialYear, toPeriod)}${toPeriod > 12 ? ", with the year end" : ""}`;
