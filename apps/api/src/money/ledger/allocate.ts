import {
  type AllocationShare,
  allocationShares,
  LEDGER_SOURCES,
  type LedgerSource,
} from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { type Database, rowsOf } from "../../database/database.ts";
import { parseWith } from "../../record/parse-with.ts";
import { camelRow } from "../../record/row-json.ts";
import type { Writing } from "../../record/writing.ts";
import { Refusal } from "../../refusal.ts";
import { allocationRules } from "../allocation-rule.table.ts";
import { allocations as a } from "./allocation.table.ts";
import { ledgers } from "./ledgers.ts";
import { type KeptRule, linesWithRule, partPence, ruleParts } from "./rule-match.ts";
import { writeDeltas } from "./write-deltas.ts";

/** The rules for a ledger as the live record has them, in the order they are tried. */
export async function liveRules(db: Database, bodyId: string, source: LedgerSource): Promise<KeptRule[]> {
  const rows = await rowsOf<{ row: Record<string, unknown> }>(
    db,
    sql`SELECT to_jsonb(${allocationRules}) AS row FROM ${allocationRules}
      WHERE ${allocationRules.bodyId} = ${bodyId} AND ${allocationRules.closedRevision} IS NULL
        AND (${allocationRules.ledger} IS NULL OR ${allocationRules.ledger} = ${source})
      ORDER BY ${allocationRules.position}, lower(${allocationRules.name}) COLLATE "C", ${allocationRules.id}`,
  );
  return rows.map(({ row }) => camelRow(row) as KeptRule);
}

/** Allocates the lines that a revision wrote by the rules; those that their file or their correction allocated stay. */
export async function allocateNewLines(revising: Writing, source: LedgerSource): Promise<void> {
  const rules = await liveRules(revising.db, revising.bodyId, source);
  if (rules.length === 0) return;
  const { table: line } = ledgers[source];
  await insertByRule(
    revising,
    source,
    rules,
    // Looked up in one hash: what the revision allocated so far is unknown to the database's statistics.
    sql`${line.openedRevision} = ${revising.revision} AND ${line.id} NOT IN (SELECT ${a.lineId} FROM ${a}
      WHERE ${a.bodyId} = ${revising.bodyId} AND ${a.openedRevision} = ${revising.revision})`,
  );
}

/**
 * Allocates every line anew by the rules as they now are, leaving alone what a person or a file allocated: what must
 * follow when a rule is written, moved or removed.
 */
export async function allocateByRules(revising: Writing): Promise<void> {
  for (const source of LEDGER_SOURCES) {
    const rules = await liveRules(revising.db, revising.bodyId, source);
    await revising.db.execute(sql`DROP TABLE IF EXISTS pg_temp.changed_lines`);
    await revising.db.execute(
      sql`CREATE TEMP TABLE changed_lines ON COMMIT DROP AS
        SELECT id FROM (${allocationChange(revising.bodyId, source, rules)}) AS change`,
    );
    const changed = sql`SELECT id FROM pg_temp.changed_lines`;
    await closeAllocations(revising, changed);
    await insertByRule(revising, source, rules, sql`${ledgers[source].table.id} IN (${changed})`);
    await writeDeltas(revising, source);
  }
}

/** The lines that rules would give other parts than they have, as a statement: `id`, `fitting`, `amount`. */
export function allocationChange(bodyId: string, source: LedgerSource, rules: readonly KeptRule[]): SQL {
  const { table: line } = ledgers[source];
  return sql`WITH fitted AS (${linesWithRule(rules, line, sql`${line.bodyId} = ${bodyId}`)}), wanted AS (
      SELECT fitting, string_agg(concat_ws(',', place, coalesce(project_id::text, '-'), share, rule_id), ' ' ORDER BY place) AS parts
      FROM ${ruleParts(rules)} GROUP BY fitting
    ), had AS (
      SELECT ${a.lineId} AS id, bool_or(${a.origin} <> 'RULE') AS by_hand,
        string_agg(concat_ws(',', ${a.place}, coalesce(${a.projectId}::text, '-'), ${a.share}, ${a.ruleId}), ' ' ORDER BY ${a.place}) AS parts
      FROM ${a} WHERE ${a.bodyId} = ${bodyId} AND ${a.source} = ${source} AND ${a.closedRevision} IS NULL GROUP BY 1
    )
    SELECT fitted.id, fitted.fitting, fitted.amount FROM fitted LEFT JOIN wanted USING (fitting) LEFT JOIN had USING (id)
    WHERE had.by_hand IS NOT TRUE AND wanted.parts IS DISTINCT FROM had.parts`;
}

/**
 * Allocates lines by hand: all of them alike, or, with no shares, back to the rules.
 * @param shares where each line goes, at most 100 % in all; empty to take what was done by hand back
 * @throws Refusal BAD_USER_INPUT for shares that do not fit; NOT_FOUND for a line the ledger does not have; CONFLICT for
 *   one that was taken back
 */
export async function allocateByHand(
  revising: Writing,
  source: LedgerSource,
  lineIds: readonly string[],
  shares: readonly AllocationShare[],
): Promise<number> {
  const ids = [...new Set(lineIds)];
  await mustStand(revising, source, ids);
  const parts = shares.length === 0 ? [] : parseWith(allocationShares, shares, "shares");
  await mustBeProjects(revising, parts);
  await closeAllocations(revising, given(ids));
  const byHand: KeptRule = { id: null, shares: parts } as unknown as KeptRule;
  const { table: line } = ledgers[source];
  const among = sql`${line.id} IN (${given(ids)})`;
  if (parts.length === 0)
    await insertByRule(revising, source, await liveRules(revising.db, revising.bodyId, source), among);
  else
    await insertParts(
      revising,
      source,
      [byHand],
      "HAND",
      sql`SELECT ${line.id} AS id, ${line.amount} AS amount, 0 AS fitting FROM ${line}
        WHERE ${line.bodyId} = ${revising.bodyId} AND ${among}`,
    );
  await writeDeltas(revising, source);
  return ids.length;
}

async function insertByRule(
  revising: Writing,
  source: LedgerSource,
  rules: readonly KeptRule[],
  among: SQL,
): Promise<void> {
  if (rules.length === 0) return;
  const { table: line } = ledgers[source];
  const ofBody = sql`${line.bodyId} = ${revising.bodyId} AND ${among}`;
  await insertParts(revising, source, rules, "RULE", linesWithRule(rules, line, ofBody));
}

/** @param lines a statement that gives the `id`, the `amount` and the `fitting` rule's place of each line */
async function insertParts(
  { db, bodyId, revision }: Writing,
  source: LedgerSource,
  rules: readonly KeptRule[],
  origin: string,
  lines: SQL,
): Promise<void> {
  await db.execute(sql`INSERT INTO ${a} (line_id, place, body_id, source, project_id, share, pence, origin, rule_id, opened_revision)
    SELECT line.id, part.place, ${bodyId}::uuid, ${source}, part.project_id, part.share,
      ${partPence(sql`line.amount`, sql`part.before`, sql`part.share`)}, ${origin}, part.rule_id, ${revision}::int
    FROM (${lines}) AS line JOIN ${ruleParts(rules)} USING (fitting)`);
}

/** Ids as a relation: one bound parameter, however many they are. */
const given = (ids: readonly string[]): SQL =>
  sql`SELECT jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid`;

async function closeAllocations({ db, bodyId, revision }: Writing, lines: SQL): Promise<void> {
  await db.execute(sql`UPDATE ${a} SET closed_revision = ${revision}::int WHERE ${a.bodyId} = ${bodyId}
    AND ${a.closedRevision} IS NULL
    AND ${a.lineId} IN (${lines})`);
}

async function mustStand(
  { db, bodyId }: Writing,
  source: LedgerSource,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) throw new Refusal("BAD_USER_INPUT", "Name at least one line.");
  const { table: line } = ledgers[source];
  const [found] = await rowsOf<{ there: number; standing: number }>(
    db,
    sql`SELECT count(*)::int AS there,
        count(*) FILTER (WHERE ${line.reversalOfId} IS NULL AND ${line.reversedRevision} IS NULL)::int AS standing
      FROM ${line} WHERE ${line.bodyId} = ${bodyId}
        AND ${line.id} IN (${given(ids)})`,
  );
  if (found?.there !== ids.length)
    throw new Refusal(
      "NOT_FOUND",
      `${ids.length - (found?.there ?? 0)} of the lines are not in this ledger.`,
    );
  if (found.standing !== ids.length)
    throw new Refusal(
      "CONFLICT",
      `${ids.length - found.standing} of the lines have been taken back since; look at the list again.`,
    );
}

async function mustBeProjects(
  { db, bodyId }: Writing,
  parts: readonly { projectId: string | null }[],
): Promise<void> {
  const ids = parts.flatMap(({ projectId }) => (projectId === null ? [] : [projectId]));
  const found = await rowsOf<{ id: string }>(
    db,
    sql`SELECT id FROM projects WHERE body_id = ${bodyId} AND closed_revision IS NULL
      AND id IN (${given(ids)})`,
  );
  const missing = ids.find((id) => !found.some((row) => row.id === id));
  if (missing)
    throw new Refusal("BAD_USER_INPUT", `The record of this body has no project with the id ${missing}.`);
}
