import { type Database, inTransaction } from "./database/database.ts";
import { applyMigrations, knownMigrations, takeTurn } from "./database/migrations.ts";
import { type DatabasePlace, type OpenDatabase, openAsOwner } from "./database/open.ts";
import { entities } from "./entities.ts";
import { guardDatabase } from "./record/guard.ts";

/**
 * Opens the database, migrates it, and gives it as the application's role.
 * @throws FolderTaken, NewerDatabase, or an Error with one clear sentence when the database cannot be reached
 */
export async function openDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  const owned = await openAsOwner(place);
  try {
    await migrate(owned.db);
    return await owned.asApplication();
  } catch (thrown) {
    await owned.close();
    throw thrown;
  }
}

/**
 * Brings a database to the software's schema: all of it or nothing, in one transaction. Two copies starting at once
 * take turns. Must run as the owner of the tables.
 * @returns the names of the migrations that were applied
 * @throws NewerDatabase
 */
export async function migrate(db: Database): Promise<string[]> {
  return await inTransaction(db, async (tx) => {
    await takeTurn(tx);
    const applied = await applyMigrations(tx, await knownMigrations());
    await guardDatabase(tx, entities);
    return applied;
  });
}
