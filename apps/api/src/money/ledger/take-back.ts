import type { LedgerSource } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { rowsOf } from "../../database/database.ts";
import type { Writing } from "../../record/writing.ts";
import { allocateNewLines } from "./allocate.ts";
import { allocations } from "./allocation.table.ts";
import { ledgers } from "./ledgers.ts";
import { LINE_COLUMNS } from "./line-fields.ts";
import { partPence } from "./rule-match.ts";
import { writeDeltas } from "./write-deltas.ts";
import { withKeys, writeLines } from "./write-lines.ts";

/** What is to stand in a line's place: the columns that change, in the database's spelling, each with its new value. */
export type Correction = Readonly<Record<string, unknown>>;

/**
 * Takes lines back: each by a line of the same words and the opposite amount, which counts for the same projects. With
 * a correction, another line stands in for each, allocated as the first was by hand, and else by the rules. What was
 * taken back already, or itself takes a line back, is left as it is.
 * @param which the condition on the lines to take back, given the name they go by
 * @returns how many were taken back
 */
export async function takeBack(
  revising: Writing,
  source: LedgerSource,
  which: (line: SQL) => SQL,
  correction: Correction | null = null,
): Promise<number> {
  const { db, bodyId, revision } = revising;
  const { table } = ledgers[source];
  const own = source === "POSTING" ? ["kind"] : [];
  const copied = [...LINE_COLUMNS, "redaction", ...own];
  const standing = sql`SELECT old.*, row_number() OVER (ORDER BY old.opened_revision, old.line_number)::int AS place,
      count(*) OVER ()::int AS many
    FROM ${table} AS old WHERE old.body_id = ${bodyId} AND old.opened_revision < ${revision}
      AND old.reversal_of_id IS NULL AND old.reversed_revision IS NULL AND ${which(sql`old`)}`;
  const opposite = sql.raw(
    copied
      .map((name) => (name === "amount" || name === "vat" ? `-"${name}" AS "${name}"` : `"${name}"`))
      .join(", "),
  );
  const reversals = sql`SELECT place AS line_number, ${opposite}, id AS reversal_of_id, NULL::uuid AS correction_of_id,
    NULL::uuid AS import_id FROM standing`;
  const patched = sql.raw(
    copied.map((name) => `${correction && name in correction ? "patch" : "standing"}."${name}"`).join(", "),
  );
  // A correction is of the import that brought the line, so that to undo that import takes both back.
  const corrected = sql`SELECT standing.many + standing.place, ${patched}, NULL::uuid, standing.id, standing.import_id
    FROM standing, jsonb_populate_record(NULL::${table}, ${JSON.stringify(correction)}::jsonb) AS patch`;
  await writeLines(
    revising,
    source,
    withKeys(
      bodyId,
      sql`WITH standing AS MATERIALIZED (${standing}) ${reversals} ${correction ? sql`UNION ALL ${corrected}` : sql``}`,
    ),
  );
  const back = await rowsOf(
    db,
    sql`UPDATE ${table} AS old SET reversed_revision = ${revision}::int FROM ${table} AS back
      WHERE back.body_id = ${bodyId} AND back.opened_revision = ${revision} AND back.reversal_of_id = old.id
      RETURNING 1`,
  );
  await copyAllocations(revising, source);
  if (correction) await allocateNewLines(revising, source);
  await writeDeltas(revising, source);
  return back.length;
}

/** Gives what takes a line back all of its parts, and what stands in for it those that no rule made. */
async function copyAllocations({ db, bodyId, revision }: Writing, source: LedgerSource): Promise<void> {
  const { table } = ledgers[source];
  await db.execute(sql`INSERT INTO ${allocations} (line_id, place, body_id, source, project_id, share, pence, origin, rule_id, opened_revision)
    SELECT line.id, part.place, ${bodyId}::uuid, ${source}, part.project_id, part.share,
      ${partPence(sql`line.amount`, sql`part.before`, sql`part.share`)}, part.origin, part.rule_id, ${revision}::int
    FROM ${table} AS line JOIN (
      SELECT kept.*, (sum(kept.share) OVER (PARTITION BY kept.line_id ORDER BY kept.place) - kept.share)::int AS before
      FROM ${allocations} AS kept WHERE kept.closed_revision IS NULL AND kept.line_id IN (
        SELECT coalesce(reversal_of_id, correction_of_id) FROM ${table}
        WHERE body_id = ${bodyId} AND opened_revision = ${revision})
    ) AS part ON part.line_id = coalesce(line.reversal_of_id, line.correction_of_id)
    WHERE line.body_id = ${bodyId} AND line.opened_revision = ${revision}
      AND (line.reversal_of_id IS NOT NULL OR part.origin <> 'RULE')`);
}
