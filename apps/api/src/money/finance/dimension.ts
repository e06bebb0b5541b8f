import { type SQL, sql } from "drizzle-orm";

/** What a total can be broken down by, in the contract's words. */
export const FINANCE_DIMENSIONS = [
  "PLAN",
  "PRIORITY",
  "COMMITMENT",
  "PROJECT",
  "FUND",
  "FINANCIAL_YEAR",
  "QUARTER",
  "MONTH",
  "HOLDER",
  "REVENUE_CAPITAL",
  "SUBJECTIVE",
  "DEPARTMENT",
  "OBJECTIVE",
  "SUPPLIER",
  "EXPENSE_TYPE",
  "AREA",
] as const;
export type FinanceDimension = (typeof FINANCE_DIMENSIONS)[number];

/** What a dimension must be told of each fact beside its financial year and its period. */
export type Grain = "project" | "heading" | "supplier";

/** What a project's money counts for, by the columns that tell it. */
export type ProjectKey = "project_key" | "plan_key" | "commitment_key" | "priority_key" | "area_key";

/**
 * Stands before what is no id and no word of the office's own, such as "not stated". No text of the record holds it:
 * control characters are refused.
 */
export const MARK = "\u0001";

/** Marks of what only budgets, orders, savings and forecasts are of: no line of a ledger is, so its spending is unknown. */
const WITHOUT_LINES: ReadonlySet<string> = new Set(["NOT_TIED", "NOT_BY_SUPPLIER", "WHOLE_YEAR"]);

/** Whether lines of a ledger may be of a key. */
export const mayHaveLines = (key: string): boolean => !WITHOUT_LINES.has(key.split(MARK)[1] ?? "");

/** A mark as SQL. */
export const marked = (word: string): SQL => sql.raw(`'${MARK}${word}'`);

interface Dimension {
  grain: Grain | null;
  /** The columns of a fact that the key is made of. Facts are summed by them first: to make a key takes longer. */
  columns: readonly string[];
  /** The column of the project that the key is made of. */
  ofProject?: ProjectKey;
  /** What rows are grouped by, of the relation `fact`. */
  key: SQL;
}

/**
 * Where money that counts for no one project stands: linked to none yet, outside the plan's projects, or (budgets) not
 * tied to one. They are rows of their own, marked so that no id or word can be taken for one.
 */
const link = sql`${marked("")} || fact.link`;

/** A heading as it is compared: that a line bears none is a row of its own. */
const heading = (column: string): Dimension => ({
  grain: "heading",
  columns: [column],
  key: sql`coalesce(fact.${sql.identifier(column)}, ${marked("NOT_STATED")})`,
});

const ofProject = (column: ProjectKey): Dimension => ({
  grain: "project",
  columns: ["link"],
  ofProject: column,
  key: sql`CASE WHEN fact.link <> 'PROJECT' THEN ${link} ELSE coalesce(fact.${sql.identifier(column)}, ${marked("NOT_PUBLIC")}) END`,
});

const year = sql`coalesce(fact.financial_year, ${marked("NOT_STATED")})`;

/** A part of a financial year; what is not held by month, and what bears no date, are rows of their own. */
const within = (column: string, part: SQL): Dimension => ({
  grain: null,
  columns: ["financial_year", column, "dated"],
  key: sql`CASE WHEN fact.${sql.identifier(column)} IS NULL OR fact.financial_year IS NULL THEN coalesce(fact.financial_year, '') || CASE WHEN fact.dated THEN ${marked("WHOLE_YEAR")} ELSE ${marked("NOT_STATED")} END
    ELSE fact.financial_year || ${part} END`,
});

/**
 * The columns of a fact that are made of others: a quarter is 1 to 4, and a period that is in none, such as the 13th,
 * counts from 100.
 */
export const MADE_COLUMNS: Readonly<Record<string, string>> = {
  quarter: "CASE WHEN given.period BETWEEN 1 AND 12 THEN (given.period + 2) / 3 ELSE 100 + given.period END",
};

export const dimensions: Record<FinanceDimension, Dimension> = {
  PLAN: ofProject("plan_key"),
  PRIORITY: ofProject("priority_key"),
  COMMITMENT: ofProject("commitment_key"),
  PROJECT: ofProject("project_key"),
  FUND: {
    grain: "heading",
    columns: ["fund_id"],
    key: sql`coalesce(fact.fund_id::text, ${marked("NOT_STATED")})`,
  },
  FINANCIAL_YEAR: { grain: null, columns: ["financial_year"], key: year },
  QUARTER: within(
    "quarter",
    sql`CASE WHEN fact.quarter < 100 THEN ' Q' || fact.quarter ELSE ' P' || lpad((fact.quarter - 100)::text, 2, '0') END`,
  ),
  MONTH: within("period", sql`' P' || lpad(fact.period::text, 2, '0')`),
  HOLDER: heading("holder"),
  REVENUE_CAPITAL: heading("revenue_capital"),
  SUBJECTIVE: heading("subjective"),
  DEPARTMENT: heading("department"),
  OBJECTIVE: heading("objective"),
  SUPPLIER: {
    grain: "supplier",
    columns: ["supplier", "supplier_redacted"],
    key: sql`CASE WHEN fact.supplier_redacted THEN ${marked("REDACTED")} ELSE coalesce(fact.supplier, ${marked("NOT_STATED")}) END`,
  },
  EXPENSE_TYPE: heading("expense_type"),
  AREA: {
    grain: "heading",
    columns: ["area"],
    ofProject: "area_key",
    key: sql`coalesce(fact.area, fact.area_key, ${marked("NOT_STATED")})`,
  },
};
