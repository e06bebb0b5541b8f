import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { visibleIn } from "../../record/as-of.ts";
import type { Columns } from "../../record/entity.ts";
import { budgetLines } from "../budget-line.table.ts";
import { budgetMovements } from "../budget-movement.table.ts";
import { purchaseOrders } from "../purchase-order.table.ts";
import { savings } from "../saving.table.ts";
import { type FactScope, HEADINGS, selectFacts } from "./fact.ts";

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
  const stated = selectFacts(facts, {
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
    const set = selectFacts(facts, {
      ...common,
      period: sql`NULL`,
      sums: { original: sql`line.original`, budget: sql`line.original`, profiled: sql`line.original` },
      from: sql`FROM ${budgetLines} AS line WHERE ${visible}`,
    });
    const changed = selectFacts(facts, {
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
    selectFacts(facts, {
      ...common,
      period: sql`month`,
      sums: { original: part, budget: part, profiled: toDate(part) },
      from: sql`FROM ${budgetLines} AS line CROSS JOIN generate_series(1, 12) AS month WHERE ${visible}`,
    }),
    selectFacts(facts, {
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
  return selectFacts(facts, {
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
  return selectFacts(facts, {
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
