import { type SQL, sql } from "drizzle-orm";
import { type Database, rowsOf } from "../../database/database.ts";
import { ledgers } from "../ledger/ledgers.ts";
import { importLines, imports } from "./import.table.ts";
import type { Import } from "./import.ts";

/** What of the staged lines of an import the ledger has already. */
export interface Duplicates {
  duplicates: number;
  pence: bigint;
  /** Lines that are taken in, though they look like lines that are there. */
  lookalikes: number;
}

/**
 * How many staged lines the ledger has already, and how many only look so. Identical lines are real: of a content that
 * the file has three times and the ledger once, one is a duplicate. A line is known by its transaction number; without
 * one, lines are duplicates only where the same file was taken in before, however it was saved since.
 */
export async function countDuplicates(db: Database, one: Import): Promise<Duplicates> {
  const [found] = await rowsOf<{ n: number; pence: string; alike: number }>(
    db,
    sql`SELECT count(*) FILTER (WHERE is_there)::int AS n, coalesce(sum(line) FILTER (WHERE is_there), 0)::text AS pence,
        count(*) FILTER (WHERE looks_there)::int AS alike
      FROM (${compared(one, await wasTakenIn(db, one), sql`bigint`, sql`staged.amount`)}) AS compared`,
  );
  const { n = 0, pence = "0", alike = 0 } = found ?? {};
  return { duplicates: n, pence: BigInt(pence), lookalikes: alike - n };
}

/** The staged lines that are no duplicates, as a statement that gives each as `line`. */
export async function newLines(db: Database, one: Import): Promise<SQL> {
  const staged = sql`SELECT staged AS line FROM ${importLines} AS staged WHERE import_id = ${one.id}`;
  // Nearly every file is new: its lines need not be sorted then.
  const { duplicates } = await countDuplicates(db, one);
  if (duplicates === 0) return staged;
  const all = compared(one, await wasTakenIn(db, one), sql`${importLines}`, sql`staged`);
  return sql`SELECT line FROM (${all}) AS compared WHERE NOT is_there`;
}

/**
 * Each staged line with whether a line of the same content `looks_there`, and whether it `is_there`. Both sides are
 * sorted together in place of being joined: the database knows nothing yet of lines that were just staged, and would
 * join them as if they were few.
 * @param line what is carried of the staged line, and its type
 */
function compared(one: Import, takenIn: boolean, type: SQL, line: SQL): SQL {
  const { table } = ledgers[one.source];
  return sql`SELECT line, nth <= there AS looks_there, nth <= there AND (${takenIn}::boolean OR numbered) AS is_there FROM (
      SELECT side.*, row_number() OVER (PARTITION BY content_key, line_number IS NULL ORDER BY line_number) AS nth,
        count(*) FILTER (WHERE line_number IS NULL) OVER (PARTITION BY content_key) AS there
      FROM (
        SELECT ${line} AS line, content_key, line_number, transaction_number IS NOT NULL AS numbered
        FROM ${importLines} AS staged WHERE import_id = ${one.id}
        UNION ALL
        SELECT NULL::${type}, content_key, NULL, NULL FROM ${table} AS kept
        WHERE body_id = ${one.bodyId} AND reversal_of_id IS NULL
          AND content_key = ANY (ARRAY(SELECT content_key FROM ${importLines} WHERE import_id = ${one.id}))
          AND (reversed_revision IS NULL OR id IN (${corrected(one)}))
      ) AS side
    ) AS staged WHERE line_number IS NOT NULL`;
}

/**
 * The lines in whose place a correction stands: what the file says of them is there, in other words. A correction may
 * have been corrected in its turn.
 */
function corrected({ source, bodyId }: Import): SQL {
  const { table } = ledgers[source];
  return sql`WITH RECURSIVE stands AS (
      SELECT correction_of_id AS id FROM ${table} AS line
      WHERE body_id = ${bodyId} AND correction_of_id IS NOT NULL AND reversed_revision IS NULL
      UNION
      SELECT line.correction_of_id FROM ${table} AS line JOIN stands USING (id) WHERE line.correction_of_id IS NOT NULL
    ) SELECT id FROM stands`;
}

/** Whether the same file, or another of the very same lines, was taken in and stands. */
async function wasTakenIn(
  db: Database,
  { id, bodyId, source, fileHash, contentHash }: Import,
): Promise<boolean> {
  const found = await rowsOf(
    db,
    sql`SELECT 1 FROM ${imports} WHERE ${imports.bodyId} = ${bodyId} AND ${imports.source} = ${source}
      AND ${imports.id} <> ${id} AND ${imports.state} = 'COMMITTED' AND ${imports.revision} IS NOT NULL
      AND (${imports.fileHash} = ${fileHash} OR ${imports.contentHash} = ${contentHash}) LIMIT 1`,
  );
  return found.length > 0;
}
