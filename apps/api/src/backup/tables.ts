import { sql } from "drizzle-orm";
import { type Database, rowsOf } from "../database/database.ts";

/** What no backup holds: it is short-lived, and worth nothing on another day. */
export const LEFT_OUT = ["sessions", "verifications", "rate_limits", "import_lines"];

/** A table as the database's own catalog has it. */
export interface CatalogTable {
  name: string;
  /** The columns that rows are written with: those that are not computed from others. */
  columns: string[];
}

/**
 * The tables that hold what is kept, each after those that its foreign keys name. They are found in the catalog, so
 * that a table of a later room is in the next backup without being listed.
 */
export async function keptTables(db: Database): Promise<CatalogTable[]> {
  const found = await rowsOf<CatalogTable & { needs: string[] }>(
    db,
    sql`SELECT t.relname::text AS name,
        ARRAY(SELECT a.attname::text FROM pg_attribute a
          WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
          ORDER BY a.attnum) AS columns,
        ARRAY(SELECT DISTINCT named.relname::text FROM pg_constraint k
          JOIN pg_class named ON named.oid = k.confrelid
          WHERE k.conrelid = t.oid AND k.contype = 'f' AND named.oid <> t.oid) AS needs
      FROM pg_class t
      WHERE t.relnamespace = 'public'::regnamespace AND t.relkind IN ('r', 'p') AND NOT t.relispartition
      ORDER BY t.relname`,
  );
  // The header of a backup says which migrations there were.
  const waiting = found.filter(({ name }) => name !== "migrations" && !LEFT_OUT.includes(name));
  const ordered: CatalogTable[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) =>
      needs.every((name) => ordered.some((table) => table.name === name)),
    );
    if (next < 0) throw new Error("The tables' foreign keys go in a circle, or name one that is left out.");
    ordered.push(...waiting.splice(next, 1).map(({ name, columns }) => ({ name, columns })));
  }
  return ordered;
}
