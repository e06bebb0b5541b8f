import type { LedgerSource } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type Database, inTransaction, rowsOf } from "../../database/database.ts";
import { projects } from "../../delivery/project.table.ts";
import { commitments } from "../../plan/commitment.table.ts";
import { type AsOf, visibleIn } from "../../record/as-of.ts";
import type { Columns } from "../../record/entity.ts";
import type { Scope } from "../../record/scope.ts";
import type { Store } from "../../record/store.ts";
import { Refusal } from "../../refusal.ts";
import { dimensions, type FinanceDimension, type Grain, marked } from "./dimension.ts";
import {
  budgetFacts,
  type FactScope,
  ledgerFacts,
  orderFacts,
  SUMS,
  type Sum,
  savingFacts,
} from "./facts.ts";
import { type FinanceFilter, filterOf, yearAsked } from "./finance-filter.ts";
import { type FinanceKey, keyOf } from "./label.ts";
import { namesOf } from "./names.ts";

/** What a finance query asks. */
export interface FinanceQuestion {
  groupBy: readonly FinanceDimension[];
  filter?: FinanceFilter | null | undefined;
  /** Counts to the end of this period of each financial year: 1 is April. */
  toPeriod?: number | null | undefined;
  /** The figures that are read; all of them when left out. */
  figures?: ReadonlySet<string> | undefined;
}

/** Sums in pence. Null is not known, or not held by what the row is grouped by; nil is 0. */
export interface FinanceFigures {
  originalBudget: bigint | null;
  budget: bigint | null;
  profiledBudget: bigint | null;
  ordered: bigint | null;
  actual: bigint | null;
  supplierPayments: bigint | null;
  forecast: bigint | null;
  variance: bigint | null;
  varianceToDate: bigint | null;
  savingsTarget: bigint | null;
  savingsDelivered: bigint | null;
  lineCount: number;
  postingCount: number;
  paymentCount: number;
}

export interface FinanceReport {
  rows: { keys: FinanceKey[]; figures: FinanceFigures }[];
  total: FinanceFigures;
  /** What the figures leave out or do not say, each a sentence. */
  notes: string[];
}

/** The sums that each kind of fact carries. */
const CARRIES = {
  budget: ["original", "budget", "profiled", "forecast", "budget_lines", "forecast_lines"],
  order: ["ordered"],
  posting: ["actual", "postings_count"],
  payment: ["payments", "payments_count"],
  saving: ["savings_target", "savings_delivered"],
} as const satisfies Record<string, readonly Sum[]>;
type Kind = keyof typeof CARRIES;

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
 * Sums a body's money at a point of its record by any of the dimensions, exactly: the rows sum to the total, and both
 * are what a sum over the lines, budgets, orders and savings as they then stood would give.
 * @throws Refusal BAD_USER_INPUT for a dimension named twice, or a period that no year has
 */
export async function financeReport(
  store: Store,
  asOf: AsOf,
  question: FinanceQuestion,
): Promise<FinanceReport> {
  mustMakeSense(question);
  const [body] = asOf.bodies;
  if (!body) throw new Error("A finance report is of one body.");
  const scope: Scope = {
    ...asOf.scope(),
    at: sql`${body.at}::int`,
    revision: sql`${body.revision}::int`,
  };
  const answered = await summed(store.db, statement(body.body_id, scope, question));
  const rows = answered.filter(({ grouping }) => grouping === 0);
  const total = answered.find(({ grouping }) => grouping !== 0) ?? answered.at(-1);
  if (!total) throw new Error("A finance report has a total.");
  const known = {
    postings: total.has_postings,
    payments: total.has_payments,
  };
  const { groupBy } = question;
  const keysOf = (row: AnswerRow) => groupBy.map((_, place) => row[`key_${place}`] ?? "");
  const named = rows.filter((row) => SUMS.some((sum) => Number(row[sum] ?? 0) !== 0));
  const names = await namesOf(store.db, scope, body.body_id, { groupBy, keys: named.flatMap(keysOf) });
  return {
    rows: named.map((row) => ({
      keys: keysOf(row).map((key, place) => keyOf(groupBy[place] as FinanceDimension, key, names)),
      figures: figuresOf(row, known),
    })),
    total: figuresOf(total, known),
    notes: notesOf(total, question, total),
  };
}

/**
 * Facts are many and projects are some thousands, so they are to be met by hash. A database that has no statistics of
 * them yet, or never has, as the embedded one, would take both for a handful and look through all of one for each of
 * the other.
 */
async function summed(database: Database, asked: SQL): Promise<AnswerRow[]> {
  return await inTransaction(database, async (db) => {
    await db.execute(
      sql`SELECT ${sql.join(
        ["enable_nestloop", "enable_mergejoin", "enable_sort"].map((name) =>
          sql.raw(`set_config('${name}', 'off', true)`),
        ),
        sql`, `,
      )}, set_config('work_mem', '32MB', true)`,
    );
    return await rowsOf<AnswerRow>(db, asked);
  });
}

type Sums = Partial<Record<Sum, string | null>>;

interface AnswerRow extends Sums {
  grouping: number;
  /** What the row is of, by the place of the dimension. */
  [key: `key_${number}`]: string;
  has_postings: boolean;
  has_payments: boolean;
  undated: Partial<Record<LedgerSource, number>> | null;
}

function mustMakeSense({ groupBy, toPeriod }: FinanceQuestion): void {
  if (new Set(groupBy).size !== groupBy.length)
    throw new Refusal("BAD_USER_INPUT", "A dimension stands twice in groupBy: name each once.");
  if (toPeriod !== null && toPeriod !== undefined && (toPeriod < 0 || toPeriod > 14))
    throw new Refusal(
      "BAD_USER_INPUT",
      '"toPeriod" is a period of the financial year, from 0 to 14: 1 is April.',
    );
}

function statement(bodyId: string, scope: Scope, question: FinanceQuestion): SQL {
  const { groupBy, toPeriod = null } = question;
  const filter = filterOf(question.filter);
  const used = [...groupBy, ...filter.dimensions].map((dimension) => dimensions[dimension]);
  const grains = new Set<Grain>(used.flatMap(({ grain }) => grain ?? []));
  const asked = (Object.keys(READ_FOR) as Kind[]).filter(
    (kind) => !question.figures || READ_FOR[kind].some((figure) => question.figures?.has(figure)),
  );
  const kinds: Kind[] = asked.length > 0 ? asked : ["posting"];
  const carried = kinds.flatMap((kind): readonly Sum[] => CARRIES[kind]);
  const facts: FactScope = {
    bodyId,
    scope,
    grains,
    toPeriod,
    byMonth: toPeriod !== null || groupBy.includes("MONTH") || groupBy.includes("QUARTER"),
    financialYear: yearAsked(question.filter),
    sums: carried,
  };
  const parts = kinds.flatMap((kind) => factsOf(kind, facts));
  const ofProject = [...new Set(used.flatMap((dimension) => dimension.ofProject ?? []))];
  const ofFact = new Set(used.flatMap((dimension) => dimension.columns));
  // Lines of ledgers alone are alike in it.
  const alike = !kinds.some((kind) => DATED.has(kind)) && ofFact.delete("dated");
  const columns = [
    ...[...ofFact].map((name) => sql.raw(`given."${name}"`)),
    ...ofProject.map((name) => sql.raw(`project."${name}"`)),
  ];
  const sums = sql.raw(carried.map((name) => `sum("${name}") AS "${name}"`).join(", "));
  const keys = groupBy.map(
    (dimension, place) => sql`${dimensions[dimension].key} AS ${sql.identifier(`key_${place}`)}, `,
  );
  const names = groupBy.map((_, place) => sql.identifier(`key_${place}`));
  const listed = sql.join(names, sql`, `);
  const has = (source: string) => sql`EXISTS (SELECT FROM project_deltas WHERE body_id = ${bodyId}
    AND source = ${source} AND revision <= ${scope.revision})`;
  return sql`WITH ${ofProject.length > 0 ? sql`project AS (${projectKeys(bodyId, scope)}), ` : sql``}
    fact AS (
      SELECT ${sql.join([...columns, ...(alike ? [sql`false AS dated`] : []), sums], sql`, `)} FROM (${sql.join(parts, sql` UNION ALL `)}) AS given
      ${ofProject.length > 0 ? sql`LEFT JOIN project ON project.id = given.project_id` : sql``}
      ${columns.length > 0 ? sql`GROUP BY ${sql.join(columns, sql`, `)}` : sql``}
    ), keyed AS (
      SELECT ${sql.join(keys)}${sql.raw(carried.map((name) => `fact."${name}"`).join(", "))} FROM fact
      WHERE ${filter.condition}
    ), grouped AS (
      SELECT ${names.length > 0 ? sql`GROUPING(${names[0]}) AS grouping, ${listed}` : sql`1 AS grouping`}, ${sums} FROM keyed
      ${names.length > 0 ? sql`GROUP BY GROUPING SETS ((${listed}), ())` : sql``}
    )
    SELECT grouping, ${names.length > 0 ? sql`${listed}, ` : sql``}${sql.raw(carried.map((name) => `"${name}"::text AS "${name}"`).join(", "))},
      ${has("POSTING")} AS has_postings, ${has("PAYMENT")} AS has_payments, ${undated(bodyId, scope, toPeriod)} AS undated
    FROM grouped ORDER BY grouping${sql.join(names.map((name) => sql`, ${name} COLLATE "C"`))}`;
}

function factsOf(kind: Kind, facts: FactScope): SQL[] {
  switch (kind) {
    case "posting":
      return [ledgerFacts(facts, "POSTING")];
    case "payment":
      return [ledgerFacts(facts, "PAYMENT")];
    case "budget":
      return budgetFacts(facts);
    case "order":
      return [orderFacts(facts)];
    case "saving":
      return [savingFacts(facts)];
  }
}

/** How many lines of each ledger bear no date and so are left out of figures to a period. */
function undated(bodyId: string, scope: Scope, toPeriod: number | null): SQL {
  if (toPeriod === null) return sql`NULL::json`;
  return sql`(SELECT json_object_agg(source, lines) FROM (
    SELECT source, sum(lines)::int AS lines FROM project_deltas WHERE body_id = ${bodyId} AND period IS NULL
      AND revision <= ${scope.revision} GROUP BY source) AS undated)`;
}

/** Which plan, priority, pledge and area each project's money counts for: those of its lead pledge, once. */
function projectKeys(bodyId: string, scope: Scope): SQL {
  const project = alias(projects, "p") as unknown as Columns;
  const lead = alias(commitments, "c") as unknown as Columns;
  const single = (list: SQL) => sql`CASE cardinality(${list}) WHEN 0 THEN NULL WHEN 1 THEN (${list})[1]::text
    ELSE ${marked("SEVERAL")} END`;
  return sql`SELECT p.id, p.id::text AS project_key, p.plan_id::text AS plan_key,
      coalesce(c.id::text, ${marked("NOT_STATED")}) AS commitment_key,
      coalesce(c.priority_id::text, ${single(sql`p.priority_ids`)}, ${marked("NOT_STATED")}) AS priority_key,
      ${single(sql`p.area_ids`)} AS area_key
    FROM ${projects} AS p LEFT JOIN ${commitments} AS c ON c.id = p.lead_commitment_id AND c.body_id = ${bodyId}
        AND ${visibleIn(scope, lead)}
    WHERE p.body_id = ${bodyId} AND ${visibleIn(scope, project)}`;
}

/** @param known whether the body has loaded either ledger: without it nil would be said of what nobody knows */
function figuresOf(sums: Sums, known: { postings: boolean; payments: boolean }): FinanceFigures {
  const sum = (name: Sum): bigint | null => {
    const text = sums[name];
    return text === null || text === undefined ? null : BigInt(text.split(".")[0] ?? "0");
  };
  const count = (name: Sum) => Number(sum(name) ?? 0n);
  const budget = sum("budget");
  const profiled = sum("profiled");
  const actual = known.postings ? (sum("actual") ?? 0n) : null;
  const forecast = count("forecast_lines") > 0 ? sum("forecast") : null;
  const complete = count("budget_lines") > 0 && count("budget_lines") === count("forecast_lines");
  return {
    originalBudget: sum("original"),
    budget,
    profiledBudget: profiled,
    ordered: sum("ordered"),
    actual,
    supplierPayments: known.payments ? (sum("payments") ?? 0n) : null,
    forecast,
    variance: complete && forecast !== null && budget !== null ? forecast - budget : null,
    varianceToDate: actual === null || profiled === null ? null : actual - profiled,
    savingsTarget: sum("savings_target"),
    savingsDelivered: sum("savings_delivered"),
    lineCount: known.postings ? count("postings_count") : count("payments_count"),
    postingCount: count("postings_count"),
    paymentCount: count("payments_count"),
  };
}

function notesOf(sums: Sums, { toPeriod }: FinanceQuestion, { undated }: AnswerRow): string[] {
  const notes: string[] = [];
  const lines = Number(sums.budget_lines ?? 0);
  const unforecast = lines - Number(sums.forecast_lines ?? 0);
  if (unforecast > 0 && unforecast < lines)
    notes.push(
      `${unforecast} of ${lines} budget lines have no forecast: the forecast is of the others, and no variance is given where one is missing.`,
    );
  const without = { postings: undated?.POSTING ?? 0, payments: undated?.PAYMENT ?? 0 };
  for (const [what, count] of Object.entries(without))
    if (count > 0)
      notes.push(
        `${count} of the ${what} bear no date and are left out of the sums of ${what} to period ${toPeriod}.`,
      );
  return notes;
}
