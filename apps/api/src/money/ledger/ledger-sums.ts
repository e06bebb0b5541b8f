import type { LedgerSource } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import type { Derived } from "../../record/derived.ts";
import { allocations } from "./allocation.table.ts";
import { codings } from "./coding.table.ts";
import { headingDeltas, projectDeltas } from "./delta.table.ts";
import { payment } from "./payment.entity.ts";
import { posting } from "./posting.entity.ts";
import { codingIdOf } from "./write-lines.ts";

const LEDGERS = { POSTING: posting, PAYMENT: payment } as const satisfies Record<LedgerSource, object>;

/** What revisions changed of the sums of the ledgers, and the headings that sums are kept by. */
export const ledgerSums: Derived = { tables: [codings, projectDeltas, headingDeltas], faults };

/**
 * What of the sums of a body's ledgers is not what its lines and their allocation make, as a statement that gives a
 * `fault` in words. Each revision's deltas are worked out again: a line counts as not linked from the revision that
 * wrote it, and each part moves its pence from there to a project and, once it is closed, back.
 */
function faults(bodyId: string, upTo: number): SQL {
  const change = sql`source, revision, link, project_id, financial_year, period, coding_id`;
  const worked = sql`line AS MATERIALIZED (${linesOf(bodyId, upTo)}), worked AS MATERIALIZED (
      SELECT ${change}, sum(pence) AS pence, sum(lines) AS lines FROM (
        SELECT source, opened_revision AS revision, 'NOT_YET' AS link, NULL::uuid AS project_id, financial_year, period,
          coding_id, amount AS pence, lines
        FROM line
        UNION ALL
        SELECT line.source, event.revision, place.link, place.project_id, financial_year, period, coding_id,
          event.sign * place.sign * part.pence, CASE part.place WHEN 0 THEN event.sign * place.sign * line.lines ELSE 0 END
        FROM ${allocations} AS part JOIN line ON line.id = part.line_id
        CROSS JOIN LATERAL (VALUES (part.opened_revision, 1), (part.closed_revision, -1)) AS event(revision, sign)
        CROSS JOIN LATERAL (VALUES (CASE WHEN part.project_id IS NULL THEN 'OUTSIDE' ELSE 'PROJECT' END, part.project_id, 1),
          ('NOT_YET', NULL, -1)) AS place(link, project_id, sign)
        WHERE part.body_id = ${bodyId} AND event.revision <= ${upTo}
      ) AS step GROUP BY ${change})`;
  const differing = (table: typeof projectDeltas | typeof headingDeltas, by: SQL) => sql`
    SELECT revision, source FROM (
      SELECT revision, source, ${by}, pence, lines FROM worked
      UNION ALL
      SELECT revision, source, ${by}, -pence, -lines FROM ${table} WHERE body_id = ${bodyId} AND revision <= ${upTo}
    ) AS both_ways GROUP BY revision, source, ${by} HAVING sum(pence) <> 0 OR sum(lines) <> 0`;
  const named = sql`CASE source WHEN 'POSTING' THEN 'postings' ELSE 'payments' END`;
  return sql`WITH ${worked}
    SELECT DISTINCT 'The sums by project that revision ' || revision || ' wrote are not those of its ' || ${named} || '.' AS fault
      FROM (${differing(projectDeltas, sql`link, project_id, financial_year, period`)}) AS by_project
    UNION ALL
    SELECT DISTINCT 'The sums by heading that revision ' || revision || ' wrote are not those of its ' || ${named} || '.'
      FROM (${differing(headingDeltas, sql`link, project_id, financial_year, period, coding_id`)}) AS by_heading
    UNION ALL
    SELECT 'The headings ' || id || ', by which sums are kept, are not as they were written.'
      FROM ${codings} AS coding WHERE body_id = ${bodyId} AND id <> ${codingIdOf(bodyId, "coding.")}
    UNION ALL
    SELECT source || ' ' || id || ' is summed under headings that are not its own.' FROM line WHERE NOT own_headings`;
}

/** The lines of both ledgers, as far as sums need them. */
function linesOf(bodyId: string, upTo: number): SQL {
  const parts = Object.entries(LEDGERS).map(
    ([
      source,
      { table },
    ]) => sql`SELECT ${source}::text AS source, id, opened_revision, financial_year, period, coding_id, amount,
        CASE WHEN reversal_of_id IS NULL THEN 1 ELSE -1 END AS lines,
        salt IS NULL OR coding_id = ${codingIdOf(bodyId, "")} AS own_headings
      FROM ${table} WHERE body_id = ${bodyId} AND opened_revision <= ${upTo}`,
  );
  return sql.join(parts, sql` UNION ALL `);
}
