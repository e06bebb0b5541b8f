import type { SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";

/** What happened to lines of a ledger between two points of the record. */
export interface ChangeOfLines {
  ledger: string;
  kind: "ADDED" | "TAKEN_BACK" | "RELINKED";
  count: number;
  /** Pence. */
  sum: string;
}

/**
 * What is only ever added to the record, in numbers too large for versions of each row: the lines of a ledger, and
 * what they were allocated to. A release's digest covers what each revision wrote as one leaf.
 */
export interface Appended {
  /** What its leaves are named by in a release's manifest. */
  name: string;
  table: PgTable;
  /** The columns that are written after the row, each once, in the database's spelling. */
  setOnce: readonly string[];
  /** A statement that gives `revision` and `leaf` for each revision after one and up to another that wrote to it. */
  leaves: (bodyId: string, after: number, upTo: number) => SQL;
  /** A statement that gives a `fault` in words for whatever is not as it was written, up to a revision. */
  faults?: (bodyId: string, upTo: number) => SQL;
  /** A statement that gives as `withdrawn` how many rows have lost a text, written after one revision up to another. */
  withdrawn?: (bodyId: string, after: number, upTo: number) => SQL;
  /** A statement that sums up what changed after one revision and up to another, as rows of `ChangeOfLines`. */
  changed?: (bodyId: string, after: number, upTo: number) => SQL;
  /** The condition under which it names a live row of an entity, which then cannot be removed; null if it never does. */
  named?: (entity: string, id: string) => SQL | null;
}
