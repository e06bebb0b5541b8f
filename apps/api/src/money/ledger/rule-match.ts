import { firstDayOf, type LedgerSource, lastDayOf, type PartialDate } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Columns, Row } from "../../record/entity.ts";

/** A rule as it is kept. */
export type KeptRule = Row & {
  name: string;
  ledger: LedgerSource | null;
  paidFrom: PartialDate | null;
  paidTo: PartialDate | null;
  shares: { projectId: string | null; share: number }[];
};

/** The fields of a rule whose text is looked for in the line's field of the same name. */
const PATTERNS = [
  "supplier",
  "description",
  "expenseType",
  "subjective",
  "department",
  "costCentre",
] as const;

/**
 * Lines with which of the rules decides for each, as a statement: `id`, `amount` and `fitting`, a rule's place in the
 * list or null when none fits.
 * @param rules in their order
 * @param among the condition on the lines
 */
export function linesWithRule(rules: readonly KeptRule[], line: Columns, among: SQL): SQL {
  const asked = PATTERNS.filter((field) => rules.some((rule) => typeof rule[field] === "string"));
  // In lower case once for each line, and not once for each rule: a subquery with OFFSET is not merged into what asks it.
  const lowered = asked.map((field) => sql`, lower(${line[field]}) AS ${sql.identifier(field)}`);
  const cases = rules.map((rule, place) => sql`WHEN ${fits(rule)} THEN ${sql.raw(String(place))}`);
  const fitting = rules.length === 0 ? sql`NULL::int` : sql`CASE ${sql.join(cases, sql` `)} END`;
  return sql`SELECT id, amount, ${fitting} AS fitting FROM (
      SELECT ${line.id} AS id, ${line.amount} AS amount, rpad(${line.paidOn}, 10, '-01') COLLATE "C" AS day${sql.join(lowered)}
      FROM ${line} WHERE ${among} OFFSET 0
    ) AS line`;
}

function fits(rule: KeptRule): SQL {
  const conditions = PATTERNS.flatMap((field) => {
    const text = rule[field];
    return typeof text === "string" ? [sql`strpos(${sql.identifier(field)}, lower(${text})) > 0`] : [];
  });
  // A date to the month counts from its first day, as its text does with "-01" put behind it.
  if (rule.paidFrom) conditions.push(sql`day >= ${firstDayOf(rule.paidFrom)}`);
  if (rule.paidTo) conditions.push(sql`day <= ${lastDayOf(rule.paidTo)}`);
  return sql.join(conditions, sql` AND `);
}

/** The shares of the rules as a relation `part`: which rule by its place, and what goes where. */
export function ruleParts(rules: readonly KeptRule[]): SQL {
  const parts = rules.flatMap((rule, fitting) => {
    let before = 0;
    return rule.shares.map(({ projectId, share }, place) => {
      const part = { fitting, place, project_id: projectId, share, before, rule_id: rule.id };
      before += share;
      return part;
    });
  });
  return sql`jsonb_to_recordset(${JSON.stringify(parts)}::jsonb)
    AS part(fitting int, place int, project_id uuid, share int, before int, rule_id uuid)`;
}

/**
 * The pence of a part: the shares up to it, less those before it, each rounded towards nil (domain/money/share-out.ts
 * has the same rule), so that shares of 100 % make the whole.
 */
export const partPence = (amount: SQL, before: SQL, share: SQL): SQL =>
  sql`(${amount} * (${before} + ${share}) / 10000 - ${amount} * ${before} / 10000)`;
