import type { LedgerSource } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { type Database, rowsOf } from "../../database/database.ts";
import { allocationChange, liveRules } from "./allocate.ts";
import { allocations } from "./allocation.table.ts";
import { ledgers } from "./ledgers.ts";
import type { KeptRule } from "./rule-match.ts";

/** Lines that are not linked yet, of one supplier and one expense type. */
export interface QueueGroup {
  supplier: string | null;
  expenseType: string | null;
  count: number;
  amount: string;
  firstDate: string | null;
  lastDate: string | null;
}

/** The lines of a ledger that no project has yet and that count. */
export function notLinked(bodyId: string, source: LedgerSource): SQL {
  const { table: line } = ledgers[source];
  return sql`${line} AS line WHERE line.body_id = ${bodyId} AND line.reversal_of_id IS NULL
    AND line.reversed_revision IS NULL AND NOT EXISTS (
      SELECT FROM ${allocations} AS part WHERE part.line_id = line.id AND part.closed_revision IS NULL)`;
}

/** What waits to be linked, the largest sums first: what is worth deciding first. */
export async function allocationQueue(
  db: Database,
  bodyId: string,
  source: LedgerSource,
  { first, offset }: { first: number; offset: number },
): Promise<{ groups: QueueGroup[]; count: number; amount: string; groupCount: number }> {
  const grouped = sql`SELECT line.supplier, line.expense_type, count(*)::int AS count, sum(line.amount) AS amount,
      min(line.paid_on) AS first_date, max(line.paid_on) AS last_date
    FROM ${notLinked(bodyId, source)} GROUP BY line.supplier, line.expense_type`;
  const [answer] = await rowsOf<{ groups: QueueGroup[]; count: number; amount: string; n: number }>(
    db,
    sql`WITH grouped AS (${grouped})
      SELECT coalesce((SELECT sum(count) FROM grouped), 0)::int AS count, coalesce((SELECT sum(amount) FROM grouped), 0)::text AS amount,
        (SELECT count(*) FROM grouped)::int AS n,
        (SELECT coalesce(json_agg(page), '[]'::json) FROM (
          SELECT supplier, expense_type AS "expenseType", count, amount::text, first_date AS "firstDate", last_date AS "lastDate"
          FROM grouped ORDER BY abs(grouped.amount) DESC, supplier COLLATE "C", expense_type COLLATE "C"
          LIMIT ${first} OFFSET ${offset}) AS page) AS groups`,
  );
  return {
    groups: answer?.groups ?? [],
    count: answer?.count ?? 0,
    amount: answer?.amount ?? "0",
    groupCount: answer?.n ?? 0,
  };
}

/** What a rule would do to the lines that are there. */
export interface RulePreview {
  /** Lines that would be given other projects than they have, and their sum in pence. */
  changed: number;
  changedAmount: string;
  /** Lines that the rule would decide for, and their sum. */
  decided: number;
  decidedAmount: string;
  samples: {
    id: string;
    supplier: string | null;
    description: string | null;
    paidOn: string | null;
    amount: string;
  }[];
}

/** Whether a rule is tried before another: in the order of `liveRules`. */
function comesBefore(rule: KeptRule, other: KeptRule): boolean {
  const [own, its] = [Number(rule.position), Number(other.position)];
  return own < its || (own === its && rule.name.toLowerCase() < other.name.toLowerCase());
}

/**
 * Works out what would come of a rule before it is kept: of all lines, with the rules as they would then be.
 * @param rule as it would be kept; one with the id of a kept rule stands in for it
 */
export async function previewRule(
  db: Database,
  bodyId: string,
  source: LedgerSource,
  rule: KeptRule,
): Promise<RulePreview> {
  const others = (await liveRules(db, bodyId, source)).filter(({ id }) => id !== rule.id);
  const place = others.findIndex((other) => comesBefore(rule, other));
  const rules =
    rule.ledger !== null && rule.ledger !== source
      ? others
      : place < 0
        ? [...others, rule]
        : [...others.slice(0, place), rule, ...others.slice(place)];
  const own = rules.indexOf(rule);
  const { table: line } = ledgers[source];
  const [answer] = await rowsOf<Record<string, never> & { preview: RulePreview }>(
    db,
    sql`WITH change AS (${allocationChange(bodyId, source, rules)})
      SELECT jsonb_build_object(
        'changed', count(*), 'changedAmount', coalesce(sum(amount), 0)::text,
        'decided', count(*) FILTER (WHERE fitting = ${own}),
        'decidedAmount', coalesce(sum(amount) FILTER (WHERE fitting = ${own}), 0)::text,
        'samples', (SELECT coalesce(jsonb_agg(sample), '[]'::jsonb) FROM (
          SELECT line.id, line.supplier, line.description, line.paid_on AS "paidOn", line.amount::text AS amount
          FROM ${line} AS line JOIN change ON change.id = line.id WHERE change.fitting = ${own}
          ORDER BY abs(line.amount) DESC, line.id LIMIT 20) AS sample)) AS preview
      FROM change`,
  );
  if (!answer) throw new Error("A preview has one row.");
  return answer.preview;
}
