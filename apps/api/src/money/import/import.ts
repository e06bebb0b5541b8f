import type { LedgerSource } from "@frankpledge/domain";
import { eq, sql } from "drizzle-orm";
import type { Database } from "../../database/database.ts";
import { Refusal } from "../../refusal.ts";
import { imports } from "./import.table.ts";

/** An import as it is kept. */
export type Import = typeof imports.$inferSelect;

/** How long a process that reads a file may be silent before it is taken for dead. */
const PATIENCE_MS = 30_000;

/** An import by its id, read after its process died as interrupted. @throws Refusal NOT_FOUND */
export async function importById(db: Database, id: string): Promise<Import> {
  const [found] = await db.select().from(imports).where(sql`${imports.id}::text = ${id}`);
  if (!found) throw new Refusal("NOT_FOUND", `There is no import with the id ${id}.`);
  return found;
}

/** An import that nobody else changes until the transaction at hand ends. @throws Refusal NOT_FOUND */
export async function lockedImport(tx: Database, id: string): Promise<Import> {
  await tx.execute(sql`SELECT 1 FROM ${imports} WHERE ${imports.id}::text = ${id} FOR UPDATE`);
  return await importById(tx, id);
}

/** The state as it is, whatever was last written by a process that is dead by now. */
export function stateAt({ state, aliveAt }: Import, now: Date): Import["state"] {
  return state === "READING" && now.getTime() - aliveAt.getTime() > PATIENCE_MS ? "INTERRUPTED" : state;
}

/** Writes what has become of an import. */
export async function setImport(db: Database, id: string, values: Partial<Import>): Promise<void> {
  await db.update(imports).set(values).where(eq(imports.id, id));
}

/** What a person calls each ledger. */
export const LEDGER_WORDS: Record<LedgerSource, string> = {
  POSTING: "general ledger",
  PAYMENT: "list of payments",
};
