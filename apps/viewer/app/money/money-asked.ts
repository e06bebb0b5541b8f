import { parseFinancialYear } from "@frankpledge/domain";
import type { FinanceRow } from "./finance-figures.ts";

/** A financial year of which the record has figures. */
export interface YearOfMoney {
  year: string;
  /** The last period that the general ledger has lines of, or where it has none the payments; null where neither has. */
  last: number | null;
  hasPostings: boolean;
}

/** The year and the period that a page of money shows, and what could not be read of what was asked. */
export interface MoneyAsked {
  years: YearOfMoney[];
  year: string | null;
  /** Null for the whole year, with its year end. */
  period: number | null;
  problems: { field: "year" | "to"; sentence: string }[];
}

/**
 * The year and period that an address asks for, among those that have figures. Without being asked, the newest year
 * that money was spent in, to the last period that has lines: of the general ledger, because payments that are newer
 * would set its sums beside the budget of months that it does not have.
 * @param rows of the finance query by financial year and month
 */
export function moneyAsked(search: URLSearchParams, rows: readonly FinanceRow[]): MoneyAsked {
  const years = yearsOf(rows);
  const newest =
    years.find(({ hasPostings }) => hasPostings) ??
    years.find(({ last }) => last !== null) ??
    years[0] ??
    null;
  const problems: MoneyAsked["problems"] = [];

  let chosen = newest;
  const yearText = search.get("year")?.trim() ?? "";
  if (yearText !== "") {
    const read = parseFinancialYear(yearText);
    const found = read.ok ? years.find(({ year }) => year === read.value) : undefined;
    if (found) chosen = found;
    else
      problems.push({
        field: "year",
        sentence: read.ok
          ? `Nothing on this record is of ${read.value}. ${newest ? `${newest.year} is shown.` : ""}`.trim()
          : read.reason,
      });
  }

  const last = chosen?.last ?? null;
  let period = last !== null && last > 12 ? null : last;
  const toText = search.get("to")?.trim() ?? "";
  if (toText === "year") period = null;
  else if (toText !== "") {
    if (/^(?:[1-9]|1[0-4])$/.test(toText)) period = Number(toText) > 12 ? null : Number(toText);
    else
      problems.push({
        field: "to",
        sentence: `“${toText.slice(0, 20)}” is not a month of a financial year: 1 is April and 12 March.`,
      });
  }
  return { years, year: chosen?.year ?? null, period, problems };
}

/** The years that any figure is of, newest first. */
function yearsOf(rows: readonly FinanceRow[]): YearOfMoney[] {
  const found = new Map<string, { postings: number; payments: number }>();
  for (const { keys, figures } of rows) {
    const year = keys.find(({ dimension }) => dimension === "FINANCIAL_YEAR")?.code;
    if (!year) continue;
    const period = Number(
      keys.find(({ dimension }) => dimension === "MONTH")?.code?.match(/P(\d+)$/)?.[1] ?? 0,
    );
    const before = found.get(year) ?? { postings: 0, payments: 0 };
    found.set(year, {
      postings: Math.max(before.postings, figures.postingCount > 0 ? period : 0),
      payments: Math.max(before.payments, figures.paymentCount > 0 ? period : 0),
    });
  }
  return [...found]
    .map(([year, { postings, payments }]) => ({
      year,
      last: postings || payments || null,
      hasPostings: postings > 0,
    }))
    .toSorted((a, b) => (a.year < b.year ? 1 : -1));
}
