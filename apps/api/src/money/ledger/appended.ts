import { sql } from "drizzle-orm";
import type { Appended } from "../../record/appended.ts";
import { ledgerLog } from "../../record/ledger-leaf.ts";
import { allocations } from "./allocation.table.ts";
import { payment } from "./payment.entity.ts";
import { posting } from "./posting.entity.ts";

export const postingLog = ledgerLog(posting);
export const paymentLog = ledgerLog(payment);

const a = allocations;

/** What was taken back, and what takes it back, counts for nothing: it keeps no project on the record. */
const takenBack = sql.join(
  [posting, payment].map(
    ({ table }) => sql`SELECT FROM ${table} AS line WHERE line.id = ${a.lineId}
      AND (line.reversal_of_id IS NOT NULL OR line.reversed_revision IS NOT NULL)`,
  ),
  sql` UNION ALL `,
);

/** What a revision allocated, and what it took back, as one leaf: ids and pence alone, so it needs no salt. */
export const allocationLog: Appended = {
  name: "Allocation",
  table: allocations,
  setOnce: ["closed_revision"],
  leaves: (bodyId, after, upTo) => sql`SELECT revision, encode(sha256(convert_to(
        string_agg(content, ' ' ORDER BY content COLLATE "C"), 'UTF8')), 'hex') AS leaf FROM (
      SELECT ${a.openedRevision} AS revision, 'opened ' ||
        ROW(${a.lineId}, ${a.openedRevision}, ${a.place}, ${a.source}, ${a.projectId}, ${a.share}, ${a.pence}, ${a.origin}, ${a.ruleId})::text AS content
      FROM ${a} WHERE ${a.bodyId} = ${bodyId} AND ${a.openedRevision} > ${after} AND ${a.openedRevision} <= ${upTo}
      UNION ALL
      SELECT ${a.closedRevision}, 'closed ' || ROW(${a.lineId}, ${a.openedRevision}, ${a.place})::text
      FROM ${a} WHERE ${a.bodyId} = ${bodyId} AND ${a.closedRevision} > ${after} AND ${a.closedRevision} <= ${upTo}
    ) AS written GROUP BY revision`,
  changed: (
    bodyId,
    after,
    upTo,
  ) => sql`SELECT CASE source WHEN 'POSTING' THEN 'Posting' ELSE 'Payment' END AS ledger,
      'RELINKED' AS kind, count(*)::int AS count, sum(amount)::text AS sum
    FROM (
      SELECT ${a.source} AS source, ${a.lineId} AS id FROM ${a} WHERE ${a.bodyId} = ${bodyId}
        AND (${a.openedRevision} > ${after} AND ${a.openedRevision} <= ${upTo} OR ${a.closedRevision} > ${after} AND ${a.closedRevision} <= ${upTo})
      GROUP BY 1, 2
    ) AS touched JOIN (
      ${sql.join(
        [posting, payment].map(
          ({ table }) => sql`SELECT ${table.id} AS id, ${table.amount} AS amount FROM ${table}
            WHERE ${table.bodyId} = ${bodyId} AND ${table.openedRevision} <= ${after} AND ${table.reversalOfId} IS NULL
              AND (${table.reversedRevision} IS NULL OR ${table.reversedRevision} > ${upTo})`,
        ),
        sql` UNION ALL `,
      )}
    ) AS line USING (id) GROUP BY source`,
  named: (entity, id) =>
    entity === "Project"
      ? sql`${a.projectId} = ${id} AND ${a.closedRevision} IS NULL AND NOT EXISTS (${takenBack})`
      : null,
};
