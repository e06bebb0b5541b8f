import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "../../record/scope.ts";
import { type Grain, marked, type ProjectKey } from "./dimension.ts";

/** The sums that facts carry; each fact carries one of them or a few, and null for the others. */
export const SUMS = [
  "original",
  "budget",
  "profiled",
  "ordered",
  "actual",
  "payments",
  "forecast",
  "savings_target",
  "savings_delivered",
  "postings_count",
  "payments_count",
  "postings_undated",
  "payments_undated",
  "budget_lines",
  "forecast_lines",
] as const;
export type Sum = (typeof SUMS)[number];

/** Lines without a date, counted where figures are asked to a period and leave them out. They are told in a note. */
export const UNDATED: ReadonlySet<Sum> = new Set(["postings_undated", "payments_undated"]);

/** Where and how far facts are read. */
export interface FactScope {
  bodyId: string;
  scope: Scope;
  /** What the asked dimensions and filters must be told of each fact. */
  grains: ReadonlySet<Grain>;
  /** What the asked dimensions and filters must be told of the project that each fact counts for. */
  projectKeys: readonly ProjectKey[];
  /** The last period that is counted to date; null for the whole of each year. */
  toPeriod: number | null;
  /** Whether budgets are asked for by month, or to a period. */
  byMonth: boolean;
  /** The one financial year asked for, which the rollups are found by; null for several or all. */
  financialYear: string | null;
  /** The sums that are asked for: the others are not carried. */
  sums: readonly Sum[];
}

const NO_HEADINGS: Record<string, SQL> = {
  holder: sql`NULL::text`,
  revenue_capital: sql`NULL::text`,
  fund_id: sql`NULL::uuid`,
  subjective: sql`NULL::text`,
  department: sql`NULL::text`,
  objective: sql`NULL::text`,
  expense_type: sql`NULL::text`,
  area: sql`NULL::text`,
};
/** The headings of a fact by the columns of the common relation. */
export const HEADINGS = Object.keys(NO_HEADINGS);

/** What one kind of fact says, by the columns of the common relation. */
export interface Fact {
  link: SQL;
  projectId: SQL;
  /** What its project counts for, where that is known without looking the project up. */
  projectKeys?: Partial<Record<ProjectKey, SQL>>;
  financialYear: SQL;
  period: SQL;
  /** False where a missing period means that the source states no date, and not that the figure is the whole year's. */
  dated: boolean;
  headings?: Record<string, SQL>;
  supplier?: SQL;
  supplierRedacted?: SQL;
  sums: Partial<Record<Sum, SQL>>;
  from: SQL;
}

/** Facts of one kind as a statement that gives the common relation. */
export function selectFacts({ grains, projectKeys, sums: asked }: FactScope, fact: Fact): SQL {
  const headings = grains.has("heading")
    ? HEADINGS.map((name) => sql`${fact.headings?.[name] ?? NO_HEADINGS[name]} AS ${sql.identifier(name)}`)
    : [];
  const supplier = grains.has("supplier")
    ? [
        sql`${fact.supplier ?? marked("NOT_BY_SUPPLIER")} AS supplier`,
        sql`${fact.supplierRedacted ?? sql`false`} AS supplier_redacted`,
      ]
    : [];
  const keys = projectKeys.map(
    (name) => sql`${fact.projectKeys?.[name] ?? sql`NULL::text`} AS ${sql.identifier(name)}`,
  );
  const sums = asked.map((name) => sql`${fact.sums[name] ?? sql`NULL`}::bigint AS ${sql.identifier(name)}`);
  const columns = [
    sql`${fact.link}::text AS link`,
    sql`${fact.projectId} AS project_id`,
    sql`${fact.financialYear} AS financial_year`,
    sql`${fact.period}::int AS period`,
    sql`${sql.raw(String(fact.dated))} AS dated`,
    ...keys,
    ...headings,
    ...supplier,
    ...sums,
  ];
  return sql`SELECT ${sql.join(columns, sql`, `)} ${fact.from}`;
}
