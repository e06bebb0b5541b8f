import { firstDayOf, type LedgerSource, lastDayOf, type PartialDate } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Row } from "../../record/entity.ts";

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
 * Which of the rules decides for a line: its place in the list, or null when none fits.
 * @param rules in their order
 * @param column gives a field of the line as SQL
 */
export function ruleThatFits(rules: readonly KeptRule[], column: (field: string) => SQL): SQL {
  if (rules.length === 0) return sql`NULL::int`;
  const cases = rules.map((rule, place) => sql`WHEN ${fits(rule, column)} THEN ${sql.raw(String(place))}`);
  return sql`CASE ${sql.join(cases, sql` `)} END`;
}

function fits(rule: KeptRule, column: (field: string) => SQL): SQL {
  const conditions = PATTERNS.flatMap((field) => {
    const text = rule[field];
    // As ILIKE would, at half its cost: the rule's text is put in lower case once, and not for each line again.
    return typeof text === "string" ? [sql`strpos(lower(${column(field)}), lower(${text})) > 0`] : [];
  });
  // A date to the month counts from its first day, as its text does with "-01" put behind it.
  const day = sql`rpad(${column("paidOn")}, 10, '-01') COLLATE "C"`;
  if (rule.paidFrom) conditions.push(sql`${day} >= ${firstDayOf(rule.paidFrom)}`);
  if (rule.paidTo) conditions.push(sql`${day} <= ${lastDayOf(rule.paidTo)}`);
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
