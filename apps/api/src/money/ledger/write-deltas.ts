import type { LedgerSource } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Writing } from "../../record/writing.ts";
import { allocations as a } from "./allocation.table.ts";
import { headingDeltas, projectDeltas } from "./delta.table.ts";
import { ledgers } from "./ledgers.ts";

/**
 * Writes what a revision changed of the sums of a ledger, once its lines and allocations are written. It is derived
 * from what the revision wrote and nothing else, so it can be worked out again at any time.
 *
 * One statement does it in one reading of the revision's lines and parts, each part looked up by its line's id: the
 * database has no statistics yet of rows that this very transaction wrote, and must have no chance to join them badly.
 */
export async function writeDeltas({ db, bodyId, revision }: Writing, source: LedgerSource): Promise<void> {
  const common = sql`body_id, revision, source, link, project_id, financial_year, period`;
  const own = sql`${bodyId}::uuid, ${revision}::int, ${source}, link, project_id, financial_year, period`;
  await db.execute(sql`WITH change AS MATERIALIZED (
      SELECT link, project_id, financial_year, period, coding_id, sum(pence) AS pence, sum(lines) AS lines
      FROM (${changeOf(bodyId, revision, source)}) AS changed
      GROUP BY link, project_id, financial_year, period, coding_id
    ), by_heading AS (
      INSERT INTO ${headingDeltas} (${common}, coding_id, pence, lines)
      SELECT ${own}, coding_id, pence, lines FROM change WHERE pence <> 0 OR lines <> 0
    )
    INSERT INTO ${projectDeltas} (${common}, pence, lines)
    SELECT ${own}, sum(pence), sum(lines) FROM change
    GROUP BY link, project_id, financial_year, period HAVING sum(pence) <> 0 OR sum(lines) <> 0`);
}

/**
 * The change as rows. A new line counts as not linked with all of its amount; a part that the revision gave moves its
 * pence from there to its project, and one that it closed moves them back. A line counts where its first part does.
 */
function changeOf(bodyId: string, revision: number, source: LedgerSource): SQL {
  const { table: line } = ledgers[source];
  const counted = sql`CASE WHEN ${line.reversalOfId} IS NULL THEN 1 ELSE -1 END`;
  const parts = (sign: number, where: SQL) => sql`SELECT ${a.lineId} AS line_id, ${a.projectId} AS project_id,
      ${a.place} AS place, ${a.pence} AS pence, ${sql.raw(String(sign))} AS sign
    FROM ${a} WHERE ${a.bodyId} = ${bodyId} AND ${a.source} = ${source} AND ${where}`;
  return sql`WITH moved AS (
      SELECT part.project_id, ${line.financialYear} AS financial_year, ${line.period} AS period,
        ${line.codingId} AS coding_id, part.sign * part.pence AS pence,
        CASE part.place WHEN 0 THEN part.sign * ${counted} ELSE 0 END AS lines
      FROM (
        ${parts(1, sql`${a.openedRevision} = ${revision} AND ${a.closedRevision} IS NULL`)}
        UNION ALL
        ${parts(-1, sql`${a.openedRevision} < ${revision} AND ${a.closedRevision} = ${revision}`)}
      ) AS part JOIN ${line} ON ${line.id} = part.line_id
    )
    SELECT 'NOT_YET' AS link, NULL::uuid AS project_id, ${line.financialYear} AS financial_year,
      ${line.period} AS period, ${line.codingId} AS coding_id, ${line.amount} AS pence, ${counted} AS lines
    FROM ${line} WHERE ${line.bodyId} = ${bodyId} AND ${line.openedRevision} = ${revision}
    UNION ALL
    SELECT CASE WHEN project_id IS NULL THEN 'OUTSIDE' ELSE 'PROJECT' END, project_id, financial_year, period,
      coding_id, pence, lines
    FROM moved
    UNION ALL
    SELECT 'NOT_YET', NULL, financial_year, period, coding_id, -pence, -lines FROM moved`;
}
