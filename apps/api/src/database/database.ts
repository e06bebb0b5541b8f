import type { SQL } from "drizzle-orm";
import { type PgDatabase, type PgQueryResultHKT, PgTransaction } from "drizzle-orm/pg-core";

/** The embedded database, PostgreSQL, or a transaction on either: the same SQL serves all of them. */
export type Database = PgDatabase<PgQueryResultHKT, Record<string, never>>;

/** The role the application runs its statements as. It owns nothing and may delete nothing of the record. */
export const APPLICATION_ROLE = "frankpledge_app";

/** Runs a statement and gives its rows. Both drivers answer with `rows`, which drizzle's common type leaves open. */
export async function rowsOf<Row>(db: Database, statement: SQL): Promise<Row[]> {
  const result = (await db.execute(statement)) as { rows: Row[] };
  return result.rows;
}

/** Runs work in a transaction: the one at hand, else a new one. The record has no use for half of a transaction. */
export function inTransaction<Result>(
  db: Database,
  work: (tx: Database) => Promise<Result>,
): Promise<Result> {
  return db instanceof PgTransaction ? work(db as unknown as Database) : db.transaction(work);
}
