import { sql } from "drizzle-orm";
import type { TestDatabase } from "./test-database.ts";

/** Changes a table behind the record's back, looks, and puts it back. @returns what was seen meanwhile */
export async function whileTampered<Seen>(
  database: TestDatabase,
  { table, change, look }: { table: string; change: string; look: () => Promise<Seen> },
): Promise<Seen> {
  const name = sql.identifier(table);
  await database.asSuperuser(sql`CREATE TABLE kept AS SELECT * FROM ${name}`);
  await database.tamper(sql.raw(change));
  try {
    return await look();
  } finally {
    await database.tamper(sql`DELETE FROM ${name}`);
    await database.tamper(sql`INSERT INTO ${name} SELECT * FROM kept`);
    await database.asSuperuser(sql`DROP TABLE kept`);
  }
}
