import {
  type FinancialYear,
  firstDayOfPeriod,
  formatPartialDate,
  type MonthlyPeriod,
  type PartialDate,
} from "@frankpledge/domain";
import { type FinanceDimension, MARK } from "./dimension.ts";

/** What a row of a breakdown is named by. */
export interface FinanceKey {
  dimension: FinanceDimension;
  /** The row's own code: of plans, priorities, pledges, projects and funds their id; null for a row of what has none. */
  code: string | null;
  /** The address of the plan, priority, pledge, project or fund. */
  slug: string | null;
  label: string;
}

/** The words for what has no row, year, heading or supplier of its own. */
const UNNAMED: Record<string, string> = {
  NOT_YET: "Not yet linked to a project",
  OUTSIDE: "Outside the plan's projects",
  NOT_TIED: "Not tied to a project",
  NOT_PUBLIC: "A project that is not published",
  REDACTED: "Name withheld",
  NOT_BY_SUPPLIER: "Not held by supplier",
  WHOLE_YEAR: "Not held by month",
};

const NOT_STATED: Partial<Record<FinanceDimension, string>> = {
  PRIORITY: "Priority not stated",
  COMMITMENT: "No lead pledge",
  FUND: "Fund not stated",
  FINANCIAL_YEAR: "Date not stated",
  QUARTER: "Date not stated",
  MONTH: "Date not stated",
  SUPPLIER: "Supplier not stated",
  AREA: "Area not stated",
};

const SEVERAL: Partial<Record<FinanceDimension, string>> = {
  PRIORITY: "Several priorities",
  AREA: "Several areas",
};

/** The dimensions whose keys name rows of the record. An area may be named in the words of a ledger as well. */
const NAMES_ROWS: ReadonlySet<FinanceDimension> = new Set([
  "PLAN",
  "PRIORITY",
  "COMMITMENT",
  "PROJECT",
  "FUND",
]);

const FIXED: Record<string, string> = {
  COMMISSIONER: "Commissioner",
  CHIEF_CONSTABLE: "Chief constable",
  REVENUE: "Revenue",
  CAPITAL: "Capital",
};

/** Names a row by the key that it was grouped by. @param names the slugs and labels of the rows that keys name */
export function keyOf(
  dimension: FinanceDimension,
  key: string,
  names: ReadonlyMap<string, { slug: string; label: string }>,
): FinanceKey {
  const [before = "", mark] = key.split(MARK);
  if (mark !== undefined) {
    const words =
      (mark === "NOT_STATED" ? (NOT_STATED[dimension] ?? "Not stated") : undefined) ??
      (mark === "SEVERAL" ? SEVERAL[dimension] : undefined) ??
      UNNAMED[mark] ??
      "Not stated";
    return {
      dimension,
      code: null,
      slug: null,
      label: before === "" ? words : `${before}: ${words.toLowerCase()}`,
    };
  }
  const named = names.get(key);
  if (named) return { dimension, code: key, slug: named.slug, label: named.label };
  if (NAMES_ROWS.has(dimension)) return { dimension, code: null, slug: null, label: "Not published" };
  return { dimension, code: key, slug: null, label: FIXED[key] ?? periodLabel(dimension, key) ?? key };
}

/** "April 2025", "Quarter 1 of 2025-26", "Year end of 2025-26 (period 13)". */
function periodLabel(dimension: FinanceDimension, key: string): string | null {
  const match = /^(\d{4}-\d{2}) ([QP])(\d+)$/.exec(key);
  if (!match || !["MONTH", "QUARTER"].includes(dimension)) return null;
  const [, year = "", kind, number = ""] = match;
  if (kind === "Q") return `Quarter ${number} of ${year}`;
  const period = Number(number);
  if (period === 0) return `Opening balance of ${year}`;
  if (period > 12) return `Year end of ${year} (period ${period})`;
  const day = firstDayOfPeriod(year as FinancialYear, period as MonthlyPeriod);
  return formatPartialDate(day.slice(0, 7) as PartialDate);
}
