import type { LedgerSource } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { alias, type PgTable } from "drizzle-orm/pg-core";
import { visibleIn } from "../../record/as-of.ts";
import type { Columns } from "../../record/entity.ts";
import type { Scope } from "../../record/scope.ts";
import { budgetLines } from "../budget-line.table.ts";
import { budgetMovements } from "../budget-movement.table.ts";
import { allocations } from "../ledger/allocation.table.ts";
import { headingDeltas, projectDeltas } from "../ledger/delta.table.ts";
import { ledgers } from "../ledger/ledgers.ts";
import { purchaseOrders } from "../purchase-order.table.ts";
import { savings } from "../saving.table.ts";
import { type Grain, marked } from "./dimension.ts";

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
  "budget_lines",
  "forecast_lines",
] as const;
export type Sum = (typeof SUMS)[number];

/** Where and how far facts are read. */
export interface FactScope {
  bodyId: string;
  scope: Scope;
  /** What the asked dimensions and filters must be told of each fact. */
  grains: ReadonlySet<Grain>;
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
const HEADINGS = Object.keys(NO_HEADINGS);

/** What one kind of fact says, by the columns of the common relation. */
interface Fact {
  link: SQL;
  projectId: SQL;
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

function select({ grains, sums: asked }: FactScope, fact: Fact): SQL {
  const headings = grains.has("heading")
    ? HEADINGS.map((name) => sql`${fact.headings?.[name] ?? NO_HEADINGS[name]} AS ${sql.identifier(name)}`)
    : [];
  const supplier = grains.has("supplier")
    ? [
        sql`${fact.supplier ?? marked("NOT_BY_SUPPLIER")} AS supplier`,
        sql`${fact.supplierRedacted ?? sql`false`} AS supplier_redacted`,
      ]
    : [];
  const sums = asked.map((name) => sql`${fact.sums[name] ?? sql`NULL`}::bigint AS ${sql.identifier(name)}`);
  const columns = [
    sql`${fact.link}::text AS link`,
    sql`${fact.projectId} AS project_id`,
    sql`${fact.financialYear} AS financial_year`,
    sql`${fact.period}::int AS period`,
    sql`${sql.raw(String(fact.dated))} AS dated`,
    ...headings,
    ...supplier,
    ...sums,
  ];
  return sql`SELECT ${sql.join(columns, sql`, `)} ${fact.from}`;
}

/**
 * What a ledger's lines sum to. It is read from the smallest rollup that tells what was asked: by project, by project
 * and headings, or, where suppliers are asked for, the lines themselves.
 */
export function ledgerFacts(facts: FactScope, source: LedgerSource): SQL {
  const { grains } = facts;
  const sums = (pence: SQL, lines: SQL): Fact["sums"] =>
    source === "POSTING"
      ? { actual: pence, postings_count: lines }
      : { payments: pence, payments_count: lines };
  if (grains.has("supplier")) return lineFacts(facts, source, sums);
  const table = grains.has("heading") ? headingDeltas : projectDeltas;
  const upTo = facts.toPeriod === null ? sql`` : sql` AND delta.period <= ${facts.toPeriod}`;
  const inYear =
    facts.financialYear === null ? sql`` : sql` AND delta.financial_year = ${facts.financialYear}`;
  const where = sql`delta.body_id = ${facts.bodyId} AND delta.source = ${source}
    AND delta.revision <= ${facts.scope.revision}${upTo}${inYear}`;
  const common = {
    link: sql`delta.link`,
    projectId: sql`delta.project_id`,
    financialYear: sql`delta.financial_year`,
    period: sql`delta.period`,
    dated: false,
  };
  if (table === projectDeltas)
    return select(facts, {
      ...common,
      sums: sums(sql`delta.pence`, sql`delta.lines`),
      from: sql`FROM ${table} AS delta WHERE ${where}`,
    });
  return select(facts, {
    ...common,
    headings: Object.fromEntries(HEADINGS.map((name) => [name, sql`coding.${sql.identifier(name)}`])),
    sums: sums(sql`delta.pence`, sql`delta.lines`),
    from: sql`FROM ${table} AS delta JOIN codings AS coding ON coding.id = delta.coding_id WHERE ${where}`,
  });
}

/** Each part of each line, as the lines and their allocation stood at the revision. */
function lineFacts(
  facts: FactScope,
  source: LedgerSource,
  sums: (pence: SQL, lines: SQL) => Fact["sums"],
): SQL {
  const { table: line } = ledgers[source];
  const visible = alias(line as unknown as PgTable, "line") as unknown as Columns;
  const { revision } = facts.scope;
  const upTo = facts.toPeriod === null ? sql`` : sql` AND line.period <= ${facts.toPeriod}`;
  return select(facts, {
    link: sql`part.link`,
    projectId: sql`part.project_id`,
    financialYear: sql`line.financial_year`,
    period: sql`line.period`,
    dated: false,
    headings: Object.fromEntries(HEADINGS.map((name) => [name, sql`line.${sql.identifier(name)}`])),
    supplier: sql`line.supplier`,
    supplierRedacted: sql`line.supplier_redacted`,
    sums: sums(
      sql`part.pence`,
      sql`CASE WHEN part.place = 0 THEN CASE WHEN line.reversal_of_id IS NULL THEN 1 ELSE -1 END ELSE 0 END`,
    ),
    from: sql`FROM ${line} AS line
      LEFT JOIN LATERAL (SELECT coalesce(sum(given.pence), 0) AS pence, count(*) AS parts FROM ${allocations} AS given
        WHERE given.line_id = line.id AND given.opened_revision <= ${revision}
          AND (given.closed_revision IS NULL OR given.closed_revision > ${revision})) AS given ON true
      JOIN LATERAL (
        SELECT CASE WHEN part.project_id IS NULL THEN 'OUTSIDE' ELSE 'PROJECT' END AS link, part.project_id, part.pence, part.place
        FROM ${allocations} AS part WHERE part.line_id = line.id AND part.opened_revision <= ${revision}
          AND (part.closed_revision IS NULL OR part.closed_revision > ${revision})
        UNION ALL
        SELECT 'NOT_YET', NULL::uuid, line.amount - given.pence, CASE WHEN given.parts = 0 THEN 0 ELSE 1 END
        WHERE given.parts = 0 OR line.amount <> given.pence
      ) AS part ON true
      WHERE line.body_id = ${facts.bodyId} AND ${visibleIn(facts.scope, visible)}${upTo}`,
  });
}

const ofRow = (row: string): Record<string, SQL> =>
  Object.fromEntries(
    HEADINGS.filter((name) => name !== "expense_type" && name !== "area").map((name) => [
      name,
      sql`${sql.identifier(row)}.${sql.identifier(name)}`,
    ]),
  );

const tied = (row: string): SQL =>
  sql`CASE WHEN ${sql.identifier(row)}.project_id IS NULL THEN 'NOT_TIED' ELSE 'PROJECT' END`;

/** The budget as it was set, as movements made it, and to date; and the forecasts beside it. */
export function budgetFacts(facts: FactScope): SQL[] {
  const line = alias(budgetLines, "line") as unknown as Columns;
  const movement = alias(budgetMovements, "movement") as unknown as Columns;
  const moved = sql`SELECT (part ->> 'budgetLineId')::uuid AS budget_line_id, (part ->> 'amount')::bigint AS amount,
      movement.from_period
    FROM ${budgetMovements} AS movement, jsonb_array_elements(movement.lines) AS part
    WHERE movement.body_id = ${facts.bodyId} AND ${visibleIn(facts.scope, movement)} AND movement.approved_by IS NOT NULL`;
  const visible = sql`line.body_id = ${facts.bodyId} AND ${visibleIn(facts.scope, line)}`;
  const common = {
    link: tied("line"),
    projectId: sql`line.project_id`,
    financialYear: sql`line.financial_year`,
    dated: true,
    headings: ofRow("line"),
  };
  const stated = select(facts, {
    ...common,
    period: sql`NULL`,
    sums: {
      forecast: sql`line.forecast`,
      budget_lines: sql`1`,
      forecast_lines: sql`CASE WHEN line.forecast IS NOT NULL THEN 1 ELSE 0 END`,
    },
    from: sql`FROM ${budgetLines} AS line WHERE ${visible}`,
  });
  if (!facts.byMonth) {
    const set = select(facts, {
      ...common,
      period: sql`NULL`,
      sums: { original: sql`line.original`, budget: sql`line.original`, profiled: sql`line.original` },
      from: sql`FROM ${budgetLines} AS line WHERE ${visible}`,
    });
    const changed = select(facts, {
      ...common,
      period: sql`NULL`,
      sums: { budget: sql`moved.amount`, profiled: sql`moved.amount` },
      from: sql`FROM (${moved}) AS moved JOIN ${budgetLines} AS line ON line.id = moved.budget_line_id AND ${visible}`,
    });
    return [stated, set, changed];
  }
  // Evenly over the months from the first: those to any month are its share of the whole, rounded towards nil.
  const evenly = (amount: SQL, from: SQL) =>
    sql`(${amount} * (month - ${from} + 1) / (13 - ${from}) - ${amount} * (month - ${from}) / (13 - ${from}))`;
  const toDate = (part: SQL) => sql`CASE WHEN month <= ${facts.toPeriod ?? 12} THEN ${part} ELSE 0 END`;
  const part = sql`CASE WHEN jsonb_array_length(line.profile) = 0 THEN ${evenly(sql`line.original`, sql`1`)}
    ELSE coalesce((SELECT (given ->> 'amount')::bigint FROM jsonb_array_elements(line.profile) AS given
      WHERE (given ->> 'period')::int = month), 0) END`;
  const move = evenly(sql`moved.amount`, sql`moved.from_period`);
  return [
    stated,
    select(facts, {
      ...common,
      period: sql`month`,
      sums: { original: part, budget: part, profiled: toDate(part) },
      from: sql`FROM ${budgetLines} AS line CROSS JOIN generate_series(1, 12) AS month WHERE ${visible}`,
    }),
    select(facts, {
      ...common,
      period: sql`month`,
      sums: { budget: move, profiled: toDate(move) },
      from: sql`FROM (${moved}) AS moved JOIN ${budgetLines} AS line ON line.id = moved.budget_line_id AND ${visible}
        CROSS JOIN generate_series(1, 12) AS month WHERE month >= moved.from_period`,
    }),
  ];
}

/** What is ordered and has not come. */
export function orderFacts(facts: FactScope): SQL {
  const row = alias(purchaseOrders, "held") as unknown as Columns;
  return select(facts, {
    link: tied("held"),
    projectId: sql`held.project_id`,
    financialYear: sql`held.financial_year`,
    period: sql`NULL`,
    dated: true,
    headings: ofRow("held"),
    supplier: sql`held.supplier`,
    sums: { ordered: sql`greatest(held.ordered - held.received, 0)` },
    from: sql`FROM ${purchaseOrders} AS held WHERE held.body_id = ${facts.bodyId} AND ${visibleIn(facts.scope, row)}`,
  });
}

export function savingFacts(facts: FactScope): SQL {
  const row = alias(savings, "held") as unknown as Columns;
  return select(facts, {
    link: tied("held"),
    projectId: sql`held.project_id`,
    financialYear: sql`held.financial_year`,
    period: sql`NULL`,
    dated: true,
    headings: ofRow("held"),
    sums: { savings_target: sql`held.target`, savings_delivered: sql`held.delivered` },
    from: sql`FROM ${savings} AS held WHERE held.body_id = ${facts.bodyId} AND ${visibleIn(facts.scope, row)}`,
  });
}
