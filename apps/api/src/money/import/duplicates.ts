import { type SQL, sql } from "drizzle-orm";
import { type Database, rowsOf } from "../../database/database.ts";
import { ledgers } from "../ledger/ledgers.ts";
import { importLines, imports } from "./import.table.ts";
import type { Import } from "./import.ts";

/** What of the staged lines of an import the ledger has already. */
export interface Duplicates {
  duplicates: number;
  pence: bigint;
  /** Those of them that a person took back on the record: they stay so. */
  takenBack: number;
  /** Lines that are taken in, though they look like lines that are there. */
  lookalikes: number;
  /** Lines that are taken in, though the ledger has their transaction number with other words. */
  renumbered: number;
}

/**
 * How many staged lines the ledger has already, and how many only look so. Identical lines are real: of a content that
 * the file has three times and the ledger once, one is a duplicate. A line is known by its transaction number; without
 * one, lines are duplicates only where the same file was taken in before, however it was saved since.
 */
export async function countDuplicates(db: Database, one: Import): Promise<Duplicates> {
  const { numbered, ...found } = await countThere(db, one);
  return { ...found, renumbered: (await countSameNumber(db, one)) - numbered };
}

interface There extends Omit<Duplicates, "renumbered"> {
  /** Duplicates that have a transaction number. */
  numbered: number;
}

async function countThere(db: Database, one: Import): Promise<There> {
  if (!(await anyLooksThere(db, one)))
    return { duplicates: 0, pence: 0n, takenBack: 0, lookalikes: 0, numbered: 0 };
  const [found] = await rowsOf<{ n: number; pence: string; back: number; alike: number; numbered: number }>(
    db,
    sql`SELECT count(*) FILTER (WHERE is_there)::int AS n, coalesce(sum(amount) FILTER (WHERE is_there), 0)::text AS pence,
        count(*) FILTER (WHERE is_there AND is_taken_back)::int AS back,
        count(*) FILTER (WHERE is_there AND numbered)::int AS numbered, count(*) FILTER (WHERE looks_there)::int AS alike
      FROM (${compared(one, await wasTakenIn(db, one))}) AS compared`,
  );
  const { n = 0, pence = "0", back = 0, alike = 0, numbered = 0 } = found ?? {};
  return { duplicates: n, pence: BigInt(pence), takenBack: back, lookalikes: alike - n, numbered };
}

/** How many staged lines have a transaction number that the ledger has, whatever else either says. */
async function countSameNumber(db: Database, one: Import): Promise<number> {
  const kept = sql`FROM ${ledgers[one.source].table} AS line
    WHERE line.transaction_number IS NOT NULL AND ${isThere(one)}`;
  const anyNumbered = await rowsOf(db, sql`SELECT 1 ${kept} LIMIT 1`);
  if (anyNumbered.length === 0) return 0;
  const [found] = await rowsOf<{ n: number }>(
    db,
    sql`SELECT coalesce(sum(staged), 0)::int AS n FROM (
      SELECT count(*) FILTER (WHERE is_staged) AS staged FROM (
        SELECT transaction_number, true AS is_staged FROM ${importLines}
        WHERE import_id = ${one.id} AND transaction_number IS NOT NULL
        UNION ALL SELECT transaction_number, false ${kept}
      ) AS side GROUP BY transaction_number HAVING bool_or(is_staged) AND NOT bool_and(is_staged)
    ) AS numbers`,
  );
  return found?.n ?? 0;
}

/** The condition on the lines of staging that are no duplicates. */
export async function isNew(db: Database, one: Import): Promise<SQL> {
  const { duplicates } = await countThere(db, one);
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
 * Each staged line with whether a line of the same content `looks_there`, whether it `is_there`, and whether that
 * line `is_taken_back`: what still counts is matched first. Both sides are sorted together in place of being joined: the database knows nothing yet of lines that were just staged, and would
 * join them as if they were few.
 */
function compared(one: Import, takenIn: boolean): SQL {
  const { table } = ledgers[one.source];
  return sql`SELECT line_number, amount, numbered, nth <= there AS looks_there, nth > there - back AS is_taken_back,
      nth <= there AND (${takenIn}::boolean OR numbered) AS is_there FROM (
      SELECT side.*, row_number() OVER (PARTITION BY content_key, line_number IS NULL ORDER BY line_number) AS nth,
        count(*) FILTER (WHERE line_number IS NULL) OVER (PARTITION BY content_key) AS there,
        count(*) FILTER (WHERE line_taken_back) OVER (PARTITION BY content_key) AS back
      FROM (
        SELECT amount, content_key, line_number, transaction_number IS NOT NULL AS numbered, false AS line_taken_back
        FROM ${importLines} WHERE import_id = ${one.id}
        UNION ALL
        SELECT NULL, content_key, NULL, NULL,
          reversed_revision IS NOT NULL AND id NOT IN (${corrected(one, sql`line.reversed_revision IS NULL`)})
        FROM ${table} AS line WHERE ${isThere(one)}
          AND content_key = ANY (ARRAY(SELECT content_key FROM ${importLines} WHERE import_id = ${one.id}))
      ) AS side
    ) AS staged WHERE line_number IS NOT NULL`;
}

/**
 * The condition on a line of the ledger that it is there. One that a person took back is, whether a correction stands
 * in its place or nothing does; one that went with all of its import is not, and may come in again.
 */
function isThere(one: Import): SQL {
  return sql`line.body_id = ${one.bodyId} AND line.reversal_of_id IS NULL AND (line.reversed_revision IS NULL
    OR (NOT ${wentWithImport(one)} AND line.id NOT IN (${corrected(one, wentWithImport(one))})))`;
}

const wentWithImport = ({
  bodyId,
}: Import): SQL => sql`(line.import_id IS NOT NULL AND line.reversed_revision IS NOT NULL
  AND (line.import_id, line.reversed_revision) IN (SELECT id, undone_revision FROM ${imports}
    WHERE body_id = ${bodyId} AND undone_revision IS NOT NULL))`;

/** The lines in whose place corrections stand that are `which`. A correction may have been corrected in its turn. */
function corrected({ source, bodyId }: Import, which: SQL): SQL {
  const { table } = ledgers[source];
  return sql`WITH RECURSIVE corrected AS (
      SELECT correction_of_id AS id FROM ${table} AS line
      WHERE body_id = ${bodyId} AND correction_of_id IS NOT NULL AND ${which}
      UNION
      SELECT line.correction_of_id FROM ${table} AS line JOIN corrected USING (id) WHERE line.correction_of_id IS NOT NULL
    ) SELECT id FROM corrected`;
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
