import type { Database } from "../database/database.ts";
import type { Ask } from "./asking.ts";

/** A release that is being made, read at as the public will read it. */
interface Sealing {
  db: Database;
  /** The policing body's slug. */
  body: string;
  release: number;
  ask: Ask;
}

/** What is written into rows, by their ids. */
export type SealedValues = Map<string, Record<string, unknown>>;

/**
 * What is written into a row once, as a release first carries it, and is covered by that release's digest: of a report
 * that becomes final, the report itself.
 */
export interface Sealed {
  /** The columns, by their field names. */
  columns: readonly string[];
  /** What is to be written into the rows that a release opens. */
  seal: (sealing: Sealing, rows: readonly { id: string; slug: string }[]) => Promise<SealedValues>;
}
