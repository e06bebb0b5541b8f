import { type SQL, sql } from "drizzle-orm";
import { type Database, inTransaction, rowsOf } from "../../database/database.ts";
import type { AsOf } from "../../record/as-of.ts";
import type { Scope } from "../../record/scope.ts";
import type { Store } from "../../record/store.ts";
import { Refusal } from "../../refusal.ts";
import { type FinanceDimension, mayHaveLines } from "./dimension.ts";
import { SUMS, UNDATED } from "./fact.ts";
import { FinanceFigures, type Sums } from "./figures.ts";
import { type FinanceKey, keyOf } from "./label.ts";
import { namesOf } from "./names.ts";
import { type FinanceQuestion, statementFor } from "./statement.ts";
import { varianceNotes } from "./variance-notes.ts";

export interface FinanceReport {
  rows: { keys: FinanceKey[]; figures: FinanceFigures }[];
  total: FinanceFigures;
  /** What the figures leave out or do not say, each a sentence. */
  notes: string[];
}

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
  const answered = await summed(store.db, statementFor(body.body_id, scope, question));
  const rows = answered.filter(({ grouping }) => grouping === 0);
  const total = answered.find(({ grouping }) => grouping !== 0) ?? answered.at(-1);
  if (!total) throw new Error("A finance report has a total.");
  const known = {
    postings: total.has_postings,
    payments: total.has_payments,
  };
  const { groupBy } = question;
  const keysOf = (row: AnswerRow) => groupBy.map((_, place) => row[`key_${place}`] ?? "");
  const named = rows.filter((row) => SUMS.some((sum) => !UNDATED.has(sum) && Number(row[sum] ?? 0) !== 0));
  const names = await namesOf(store.db, scope, body.body_id, { groupBy, keys: named.flatMap(keysOf) });
  // A breakdown by two dimensions bears each of their keys many times.
  const made = new Map<string, FinanceKey>();
  const namedKey = (dimension: FinanceDimension, key: string): FinanceKey => {
    const known = made.get(key) ?? keyOf(dimension, key, names);
    if (known.dimension !== dimension) return keyOf(dimension, key, names);
    made.set(key, known);
    return known;
  };
  const report = {
    rows: named.map((row) => {
      const keys = keysOf(row);
      return {
        keys: keys.map((key, place) => namedKey(groupBy[place] as FinanceDimension, key)),
        figures: new FinanceFigures(row, keys.every(mayHaveLines) ? known : NEITHER),
      };
    }),
    total: new FinanceFigures(total, known),
  };
  return { ...report, notes: [...notesOf(total, question), ...varianceNotes(report, question)] };
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

const NEITHER = { postings: false, payments: false };

interface AnswerRow extends Sums {
  grouping: number;
  /** What the row is of, by the place of the dimension. */
  [key: `key_${number}`]: string;
  has_postings: boolean;
  has_payments: boolean;
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

function notesOf(sums: Sums, { toPeriod }: FinanceQuestion): string[] {
  const notes: string[] = [];
  const lines = Number(sums.budget_lines ?? 0);
  const unforecast = lines - Number(sums.forecast_lines ?? 0);
  if (unforecast > 0 && unforecast < lines)
    notes.push(
      `${unforecast} of ${lines} budget lines have no forecast: the forecast is of the others, and no variance is given where one is missing.`,
    );
  const without = {
    postings: Number(sums.postings_undated ?? 0),
    payments: Number(sums.payments_undated ?? 0),
  };
  for (const [what, count] of Object.entries(without))
    if (count > 0)
      notes.push(
        `${count} of the ${what} bear no date and are left out of the sums of ${what} to period ${toPeriod}.`,
      );
  return notes;
}
