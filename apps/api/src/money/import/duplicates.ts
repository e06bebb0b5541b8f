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
  if (!(await anyLooksThere(db, one))) return { duplicates: 0, pence: 0n, lookalikes: 0 };
  const [found] = await rowsOf<{ n: number; pence: string; alike: number }>(
    db,
    sql`SELECT count(*) FILTER (WHERE is_there)::int AS n, coalesce(sum(amount) FILTER (WHERE is_there), 0)::text AS pence,
        count(*) FILTER (WHERE looks_there)::int AS alike
      FROM (${compared(one, await wasTakenIn(db, one))}) AS compared`,
  );
  const { n = 0, pence = "0", alike = 0 } = found ?? {};
  return { duplicates: n, pence: BigInt(pence), lookalikes: alike - n };
}

/** The condition on the lines of staging that are no duplicates. */
export async function isNew(db: Database, one: Import): Promise<SQL> {
  const { duplicates } = await countDuplicates(db, one);
  if (duplicates === 0) return sql`true`;
  return sql`line_number NOT IN (SELECT line_number FROM (${compared(one, await wasTakenIn(db, one))}) AS compared WHERE is_there)`;
}

/** Nearly every file is new, of which no line looks like one of the ledger: there is nothing to compare then. */
async function anyLooksThere(db: Database, { id, bodyId, source }: Import): Promise<boolean> {
  const found = await rowsOf(
    db,
    sql`SELECT 1 FROM ${importLines} AS staged JOIN ${ledgers[source].table} AS kept USING (content_key)
      WHERE staged.import_id = ${id} AND kept.body_id = ${bodyId} LIMIT 1`,
  );
  return found.length > 0;
}

/**
 * Each staged line with whether a line of the same content `looks_there`, and whether it `is_there`. Both sides are
 * sorted together in place of being joined: the database knows nothing yet of lines that were just staged, and would
 * join them as if they were few.
 */
function compared(one: Import, takenIn: boolean): SQL {
  const { table } = ledgers[one.source];
  return sql`SELECT line_number, amount, nth <= there AS looks_there, nth <= there AND (${takenIn}::boolean OR numbered) AS is_there FROM (
      SELECT side.*, row_number() OVER (PARTITION BY content_key, line_number IS NULL ORDER BY line_number) AS nth,
        count(*) FILTER (WHERE line_number IS NULL) OVER (PARTITION BY content_key) AS there
      FROM (
        SELECT amount, content_key, line_number, transaction_number IS NOT NULL AS numbered
        FROM ${importLines} WHERE import_id = ${one.id}
        UNION ALL
        SELECT NULL, content_key, NULL, NULL FROM ${table}
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
