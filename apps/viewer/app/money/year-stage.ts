import type { FIGURE_STATES } from "@frankpledge/domain";
import type { YearOfMoney } from "./money-asked.ts";

/**
 * How far a year is, for figures to a period of it: it runs on; it is closed, but the figures leave its last months out;
 * or they are its outturn.
 */
export type YearStage = "RUNNING" | "CLOSED" | "OUTTURN";

/**
 * How far the year is that figures are of. It is closed once the general ledger has its last month, or an update of the
 * whole year is more than provisional.
 * @param period that the figures count to; null for the whole year
 */
export function yearStage(
  { year, last, hasPostings }: YearOfMoney,
  period: number | null,
  updates: readonly {
    financialYear: string;
    toPeriod: number;
    state: (typeof FIGURE_STATES)[number];
  }[],
): YearStage {
  if (!hasPostings || last === null) return "RUNNING";
  const isClosed =
    last >= 12 ||
    updates.some(
      ({ financialYear, toPeriod, state }) =>
        financialYear === year && toPeriod >= 12 && state !== "PROVISIONAL",
    );
  if (!isClosed) return "RUNNING";
  return period === null || period >= last ? "OUTTURN" : "CLOSED";
}
