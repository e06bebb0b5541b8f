import { type SQL, sql } from "drizzle-orm";
import { Refusal } from "../../refusal.ts";
import { dimensions, type FinanceDimension, type Grain, MARK } from "./dimension.ts";

/** What a filter may ask of one dimension. */
interface Asked {
  eq?: string | null;
  in?: string[] | null;
  isNull?: boolean | null;
}

/** A filter of the finance query as it is sent: dimensions by the field that names each. */
export type FinanceFilter = Partial<Record<FilterField, Asked | null>>;

/** The fields of the filter and what each picks by. */
export const FILTER_FIELDS = {
  planId: "PLAN",
  priorityId: "PRIORITY",
  commitmentId: "COMMITMENT",
  projectId: "PROJECT",
  fundId: "FUND",
  financialYear: "FINANCIAL_YEAR",
  holder: "HOLDER",
  revenueCapital: "REVENUE_CAPITAL",
  subjective: "SUBJECTIVE",
  department: "DEPARTMENT",
  objective: "OBJECTIVE",
  supplier: "SUPPLIER",
  expenseType: "EXPENSE_TYPE",
  area: "AREA",
} as const satisfies Record<string, FinanceDimension>;
export type FilterField = keyof typeof FILTER_FIELDS;

const MOST_VALUES = 1_000;

/** What a filter needs to be told of each fact, and the condition it makes. */
export function filterOf(filter: FinanceFilter | null | undefined): {
  dimensions: FinanceDimension[];
  grains: Grain[];
  condition: SQL;
} {
  const asked = Object.entries(filter ?? {}).flatMap(([field, given]) => {
    const conditions = given
      ? conditionsOf(dimensions[FILTER_FIELDS[field as FilterField]].key, given, field)
      : [];
    return conditions.length > 0 ? [{ dimension: FILTER_FIELDS[field as FilterField], conditions }] : [];
  });
  return {
    dimensions: asked.map(({ dimension }) => dimension),
    grains: asked.flatMap(({ dimension }) => dimensions[dimension].grain ?? []),
    condition: sql.join([sql`true`, ...asked.flatMap(({ conditions }) => conditions)], sql` AND `),
  };
}

function conditionsOf(key: SQL, given: Asked, field: string): SQL[] {
  const conditions: SQL[] = [];
  if (typeof given.eq === "string") conditions.push(sql`${key} = ${given.eq}`);
  if (given.in) {
    if (given.in.length > MOST_VALUES)
      throw new Refusal(
        "BAD_USER_INPUT",
        `"${field}" takes at most ${MOST_VALUES} values; ask in several queries.`,
      );
    conditions.push(given.in.length === 0 ? sql`false` : sql`${key} IN ${given.in}`);
  }
  if (typeof given.isNull === "boolean")
    conditions.push(given.isNull ? sql`strpos(${key}, ${MARK}) > 0` : sql`strpos(${key}, ${MARK}) = 0`);
  return conditions;
}

/** The one financial year that a filter asks for, if it asks for one. */
export function yearAsked(filter: FinanceFilter | null | undefined): string | null {
  const years = filter?.financialYear;
  return years?.eq ?? (years?.in?.length === 1 ? (years.in[0] ?? null) : null);
}
