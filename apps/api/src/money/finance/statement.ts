import { LEDGER_SOURCES, type LedgerSource } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Scope } from "../../record/scope.ts";
import { budgetFacts, orderFacts, savingFacts } from "./budget-facts.ts";
import { dimensions, type FinanceDimension, type Grain, MADE_COLUMNS } from "./dimension.ts";
import { type FactScope, type Sum, UNDATED } from "./fact.ts";
import { type FinanceFilter, filterOf, yearAsked } from "./finance-filter.ts";
import { isLoaded, ledgerFacts, rollupFor } from "./ledger-facts.ts";
import { projectKeys } from "./project-keys.ts";

/** What a finance query asks. */
export interface FinanceQuestion {
  groupBy: readonly FinanceDimension[];
  filter?: FinanceFilter | null | undefined;
  /** Counts to the end of this period of each financial year: 1 is April. */
  toPeriod?: number | null | undefined;
  /** The figures that are read; all of them when left out. */
  figures?: ReadonlySet<string> | undefined;
  /** The figures of the total that are read, and so may need a note; all of them when left out. */
  ofTotal?: ReadonlySet<string> | undefined;
}

/** The sums that each kind of fact carries. */
const CARRIES = {
  budget: ["original", "budget", "profiled", "forecast", "budget_lines", "forecast_lines"],
  order: ["ordered"],
  posting: ["actual", "postings_count", "postings_undated"],
  payment: ["payments", "payments_count", "payments_undated"],
  saving: ["savings_target", "savings_delivered"],
} as const satisfies Record<string, readonly Sum[]>;
type Kind = keyof typeof CARRIES;

const LEDGER_KINDS = { POSTING: "posting", PAYMENT: "payment" } as const satisfies Record<LedgerSource, Kind>;

/** The kinds that have facts of a whole year. */
const DATED: ReadonlySet<Kind> = new Set(["budget", "order", "saving"]);

/** The figures that each kind of fact is read for. */
const READ_FOR = {
  budget: ["originalBudget", "budget", "profiledBudget", "forecast", "variance", "varianceToDate"],
  order: ["ordered"],
  posting: ["actual", "varianceToDate", "lineCount", "postingCount"],
  payment: ["supplierPayments", "lineCount", "paymentCount"],
  saving: ["savingsTarget", "savingsDelivered"],
} as const satisfies Record<Kind, readonly string[]>;

/**
 * The statement that answers a question: a row for each group and one for the total, with the sums of the kinds of
 * fact that the figures are read for. Facts of all kinds are brought under common columns, summed by what the keys are
 * made of, and only then grouped by the keys, which take longer to make than to sum.
 */
export function statementFor(bodyId: string, scope: Scope, question: FinanceQuestion): SQL {
  const { groupBy, toPeriod = null } = question;
  const filter = filterOf(question.filter);
  const used = [...groupBy, ...filter.dimensions].map((dimension) => dimensions[dimension]);
  const kinds = kindsFor(question.figures);
  const carried = kinds
    .flatMap((kind): readonly Sum[] => CARRIES[kind])
    .filter((sum) => toPeriod !== null || !UNDATED.has(sum));
  const facts: FactScope = {
    bodyId,
    scope,
    grains: new Set<Grain>(used.flatMap(({ grain }) => grain ?? [])),
    projectKeys: [...new Set(used.flatMap(({ ofProject }) => ofProject ?? []))],
    toPeriod,
    byMonth: toPeriod !== null || groupBy.includes("MONTH") || groupBy.includes("QUARTER"),
    financialYear: yearAsked(question.filter),
    sums: carried,
  };
  const ledgersAlone = !kinds.some((kind) => DATED.has(kind));
  const lookedUp = facts.projectKeys.length > 0 && !(ledgersAlone && rollupFor(facts) === "priority-sums");
  const columns = new Map(
    [...new Set(used.flatMap((dimension) => dimension.columns))].map((name) => [
      name,
      MADE_COLUMNS[name] ?? `given."${name}"`,
    ]),
  );
  for (const key of facts.projectKeys)
    columns.set(key, lookedUp ? `coalesce(given."${key}", project."${key}")` : `given."${key}"`);
  // Lines of ledgers alone are alike in it.
  const alike = ledgersAlone && columns.delete("dated");
  const grouping = columns.size > 0 ? `GROUP BY ${[...columns.values()].join(", ")}` : "";
  // Summed sums are whole pence still: as such they are added sooner than as numbers of any length.
  const sums = sql.raw(carried.map((name) => `sum("${name}")::bigint AS "${name}"`).join(", "));
  const facing = sql.raw([...columns].map(([name, column]) => `${column} AS "${name}", `).join(""));
  const keys = groupBy.map(
    (dimension, place) => sql`${dimensions[dimension].key} AS ${sql.identifier(`key_${place}`)}, `,
  );
  const names = groupBy.map((_, place) => sql.identifier(`key_${place}`));
  const listed = sql.join(names, sql`, `);
  return sql`WITH ${lookedUp ? sql`project AS (${projectKeys(bodyId, scope)}), ` : sql``}
    fact AS (
      SELECT ${facing}${alike ? sql`false AS dated, ` : sql``}${sums}
      FROM (${sql.join(factsOf(kinds, facts), sql` UNION ALL `)}) AS given
      ${lookedUp ? sql`LEFT JOIN project ON project.id = given.project_id` : sql``} ${sql.raw(grouping)}
    ), keyed AS (
      SELECT ${sql.join(keys)}${sql.raw(carried.map((name) => `fact."${name}"`).join(", "))} FROM fact
      WHERE ${filter.condition}
    ), grouped AS (
      SELECT ${names.length > 0 ? sql`GROUPING(${names[0]}) AS grouping, ${listed}` : sql`1 AS grouping`}, ${sums} FROM keyed
      ${names.length > 0 ? sql`GROUP BY GROUPING SETS ((${listed}), ())` : sql``}
    )
    SELECT grouping, ${names.length > 0 ? sql`${listed}, ` : sql``}${sql.raw(carried.map((name) => `"${name}"::text AS "${name}"`).join(", "))},
      ${isLoaded(sql`${bodyId}`, scope, "POSTING")} AS has_postings, ${isLoaded(sql`${bodyId}`, scope, "PAYMENT")} AS has_payments
    FROM grouped ORDER BY grouping${sql.join(names.map((name) => sql`, ${name} COLLATE "C"`))}`;
}

/** The kinds of fact that figures are read for; all of them unless some are named. */
function kindsFor(figures: ReadonlySet<string> | undefined): Kind[] {
  const asked = (Object.keys(READ_FOR) as Kind[]).filter(
    (kind) => !figures || READ_FOR[kind].some((figure) => figures.has(figure)),
  );
  return asked.length > 0 ? asked : ["posting"];
}

function factsOf(kinds: readonly Kind[], facts: FactScope): SQL[] {
  const sources = LEDGER_SOURCES.filter((source) => kinds.includes(LEDGER_KINDS[source]));
  return [
    ...(sources.length > 0 ? ledgerFacts(facts, sources) : []),
    ...(kinds.includes("budget") ? budgetFacts(facts) : []),
    ...(kinds.includes("order") ? [orderFacts(facts)] : []),
    ...(kinds.includes("saving") ? [savingFacts(facts)] : []),
  ];
}
