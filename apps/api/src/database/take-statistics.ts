import { sql } from "drizzle-orm";
import type { Database } from "./database.ts";

/**
 * Has the database look at what its tables hold, by which it decides how to answer. PostgreSQL does so by itself in
 * time; the embedded database only when it is told to, and a page is asked for right after a large import on either.
 */
export async function takeStatistics(db: Database): Promise<void> {
  await db.execute(sql`SELECT frankpledge_take_statistics()`);
}
