import { type SQL, sql } from "drizzle-orm";
import type { Appended } from "./appended.ts";
import { CURRENT_DIGEST_FORMAT, fieldsOfFormat } from "./digest.ts";
import type { AnyEntity, Columns } from "./entity.ts";

/**
 * The salted hash of a ledger's line, as the database works it out: of the text of the row of its salt, its id and
 * its fields in the format's order. A million lines are hashed where they are.
 * @param column gives a field of the line as SQL; the line's own column unless it is not written yet
 */
export function lineLeaf(
  entity: AnyEntity,
  format: number,
  column: (field: string) => SQL = (field) => sql`${entity.table[field]}`,
): SQL {
  const fields = ["salt", "id", ...fieldsOfFormat(format, entity.name)].map(column);
  return sql`sha256(convert_to(ROW(${sql.join(fields, sql`, `)})::text, 'UTF8'))`;
}

/** How a release's digest covers a ledger: what each revision wrote is one leaf, made of the leaves of its lines. */
export function ledgerLog(entity: AnyEntity): Appended {
  const table: Columns = entity.table;
  const within = (bodyId: string, after: number, upTo: number): SQL =>
    sql`${table.bodyId} = ${bodyId} AND ${table.openedRevision} > ${after} AND ${table.openedRevision} <= ${upTo}`;
  const formats = Array.from({ length: CURRENT_DIGEST_FORMAT }, (_, index) => index + 1).filter(
    (format) => fieldsOfFormat(format, entity.name).length > 0,
  );
  const expected = sql.join(
    formats.map((format) => sql`WHEN ${sql.raw(String(format))} THEN ${lineLeaf(entity, format)}`),
    sql` `,
  );
  return {
    named: (named, id) =>
      named === "Fund"
        ? sql`${table.fundId} = ${id} AND ${table.reversalOfId} IS NULL AND ${table.reversedRevision} IS NULL`
        : null,
    name: entity.name,
    table,
    setOnce: ["reversed_revision"],
    leaves: (bodyId, after, upTo) => sql`SELECT ${table.openedRevision} AS revision,
        encode(sha256(string_agg(${table.leaf}, ''::bytea ORDER BY ${table.lineNumber})), 'hex') AS leaf
      FROM ${table} WHERE ${within(bodyId, after, upTo)} GROUP BY ${table.openedRevision}`,
    faults: (bodyId, upTo) => sql`SELECT ${entity.name}::text || ' ' || ${table.id} ||
        CASE WHEN ${table.salt} IS NULL THEN ' was blanked without a withdrawal.' ELSE ' is not as it was written.' END AS fault
      FROM ${table} WHERE ${within(bodyId, 0, upTo)} AND CASE WHEN ${table.salt} IS NULL
        THEN NOT EXISTS (SELECT FROM withdrawals WHERE withdrawals.row_id = ${table.id})
        ELSE ${table.leaf} IS DISTINCT FROM CASE ${table.leafFormat} ${expected} END END
      UNION ALL
      SELECT ${entity.name}::text || ' ' || ${table.id} || ' is marked as taken back, but no line takes it back.'
      FROM ${table} WHERE ${within(bodyId, 0, upTo)} AND ${table.reversedRevision} IS NOT NULL AND NOT EXISTS (
        SELECT FROM ${table} AS taking WHERE taking.reversal_of_id = ${table.id}
          AND taking.opened_revision = ${table.reversedRevision} AND taking.amount = -${table.amount})
      UNION ALL
      SELECT ${entity.name}::text || ' ' || ${table.id} || ' takes a line back that is not marked so.'
      FROM ${table} WHERE ${within(bodyId, 0, upTo)} AND ${table.reversalOfId} IS NOT NULL AND NOT EXISTS (
        SELECT FROM ${table} AS taken WHERE taken.id = ${table.reversalOfId}
          AND taken.reversed_revision = ${table.openedRevision})`,
    changed: (bodyId, after, upTo) => sql`SELECT ${entity.name}::text AS ledger, kind, count(*)::int AS count,
        sum(amount)::text AS sum
      FROM (
        SELECT 'ADDED' AS kind, ${table.amount} AS amount FROM ${table} WHERE ${within(bodyId, after, upTo)}
          AND ${table.reversalOfId} IS NULL AND (${table.reversedRevision} IS NULL OR ${table.reversedRevision} > ${upTo})
        UNION ALL
        SELECT 'TAKEN_BACK', ${table.amount} FROM ${table} WHERE ${within(bodyId, 0, after)}
          AND ${table.reversedRevision} > ${after} AND ${table.reversedRevision} <= ${upTo}
      ) AS change GROUP BY kind`,
    withdrawn: (bodyId, after, upTo) => sql`SELECT count(*)::int AS withdrawn FROM ${table}
      WHERE ${within(bodyId, after, upTo)} AND ${table.salt} IS NULL`,
  };
}
