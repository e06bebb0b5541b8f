import { randomUUID } from "node:crypto";
import type { LedgerSource } from "@frankpledge/domain";
import { type SQL, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { CURRENT_DIGEST_FORMAT } from "../../record/digest.ts";
import { lineLeaf } from "../../record/ledger-leaf.ts";
import type { Writing } from "../../record/writing.ts";
import { codings } from "./coding.table.ts";
import { ledgers } from "./ledgers.ts";
import { CODING_COLUMNS, CONTENT_COLUMNS, LINE_COLUMNS } from "./line-fields.ts";

const columns = (names: readonly string[], of = ""): SQL =>
  sql.raw(names.map((name) => `${of}"${name}"`).join(", "));

/** The id of the headings of a row of `of`: equal headings of a body have the same. */
export const codingIdOf = (bodyId: string, of: string): SQL =>
  sql`md5(ROW(${bodyId}::uuid, ${columns(CODING_COLUMNS, of)})::text)::uuid`;

/** What a row of `of` says, as one id: equal for lines of the same content. */
export const contentKeyOf = (of: string): SQL => sql`md5(ROW(${columns(CONTENT_COLUMNS, of)})::text)::uuid`;

/** Lines with the two ids that `writeLines` must be given of each; staging has them already. */
export const withKeys = (bodyId: string, lines: SQL): SQL =>
  sql`SELECT given.*, ${contentKeyOf("given.")} AS content_key, ${codingIdOf(bodyId, "given.")} AS coding_id
    FROM (${lines}) AS given`;

/**
 * Writes lines to a ledger, each with its leaf, and the headings they bear.
 * @param lines a statement that gives the columns of LINE_COLUMNS and, of each line, `content_key`, `coding_id`,
 *   `line_number` from 1 without repeats, `redaction`, `reversal_of_id`, `correction_of_id`, `import_id`, and for
 *   postings `kind`
 */
export async function writeLines(revising: Writing, source: LedgerSource, lines: SQL): Promise<void> {
  const { db, bodyId, revision } = revising;
  const entity = ledgers[source];
  await db.execute(sql`INSERT INTO ${codings} (id, body_id, ${columns(CODING_COLUMNS)})
    SELECT DISTINCT coding_id, ${bodyId}::uuid, ${columns(CODING_COLUMNS)} FROM (${lines}) AS given
    WHERE coding_id NOT IN (SELECT id FROM ${codings} WHERE body_id = ${bodyId})`);
  const own = source === "POSTING" ? sql.raw(`, "kind"`) : sql.raw("");
  const said = sql`line_number, content_key, coding_id, ${columns(LINE_COLUMNS)}, redaction, reversal_of_id,
    correction_of_id, import_id${own}`;
  // Ids in the order of the lines: those of a revision lie together in the index, which random ones would not.
  // Version 7 puts the time in front; the rest is random, so that no two batches of a moment meet.
  const batch = newId().slice(0, 15) + randomUUID().slice(15, 24);
  const id = sql`(${batch} || lpad(to_hex(line_number), 12, '0'))::uuid`;
  const leaf = lineLeaf(
    entity,
    CURRENT_DIGEST_FORMAT,
    (field) => sql`written.${sql.identifier(columnOf(field))}`,
  );
  await db.execute(sql`INSERT INTO ${entity.table} (id, body_id, opened_revision, salt, leaf, leaf_format, ${said})
    SELECT id, ${bodyId}::uuid, ${revision}::int, salt, ${leaf}, ${CURRENT_DIGEST_FORMAT}, ${said}
    FROM (SELECT ${id} AS id, gen_random_uuid() AS salt, ${said} FROM (${lines}) AS given) AS written`);
}

const columnOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
