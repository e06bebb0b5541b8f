import type { SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Writing } from "./writing.ts";

/** A release in the making: what it publishes is on the record, and its own row is written. */
export interface Publishing extends Writing {
  /** Its number. */
  readonly release: number;
}

/**
 * What is worked out from the record so that questions are answered soon, such as sums. It is only ever added to, and
 * verifying works it out again; no release's digest covers it.
 */
export interface Derived {
  tables: PgTable[];
  /** What is to be worked out when a release is made. */
  atRelease?: (publishing: Publishing) => Promise<void>;
  /** A statement that gives a `fault` in words for whatever does not follow from the record up to a revision. */
  faults: (bodyId: string, upTo: number) => SQL;
}
