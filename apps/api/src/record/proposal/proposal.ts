import type { AnyEntity, Row } from "../entity.ts";
import type { Condition, LiveRows } from "./live-rows.ts";

export type { Condition } from "./live-rows.ts";

/** Where something stands in a file: `sheet` is "" where the file has none, `row` as a spreadsheet numbers it. */
export interface Place {
  sheet: string;
  row: number;
}

/** Stands in a proposed row's values for the id of another row of the same proposal, whether that is new or on record. */
export class RowNamed {
  /** @param key the other row's key */
  constructor(readonly key: string) {}
}

/** A row as a file has it, before anybody knows whether the record has it too. */
export interface ProposedRow {
  entity: AnyEntity;
  /** Names it within the proposal, for the rows behind it that name it. */
  key: string;
  place: Place;
  /**
   * The fields that the file states. A field that it does not state stays as it is on record; of a new row it has its
   * default. Ids of rows that the file has too are `RowNamed`.
   */
  values: Record<string, unknown>;
  /** What a new row has beside them, and a row on record keeps as it has it. */
  whenNew?: Record<string, unknown>;
  /** The slug that a new row is to have. */
  slug?: string;
  /**
   * How it is found on record: the first condition that a live row meets counts. A condition of which a value is
   * undefined, not stated, is passed over; null is met by a row that has none. Two rows of a file with the same first
   * condition are the same row.
   */
  match: readonly Condition[];
}

/** A row of a file that is not taken, and why. */
export interface Rejected extends Place {
  /** One sentence. */
  reason: string;
  /** What stands in the row, as far as it helps to find it; "" when it does not. */
  text: string;
}

/** What of a file is left aside on purpose: titles, totals, other forces. */
export interface LeftOut {
  /** What it is, in words: "Avon & Somerset". */
  what: string;
  /** How many rows or cells of the file. */
  count: number;
  /** Why, as one sentence. */
  reason: string;
}

/** Rows of the record that a file would be expected to have. Those that it lacks are told, and never removed. */
export interface Covered {
  entity: AnyEntity;
  /** Which of its live rows; `RowNamed` stands for a row of the proposal. */
  among: Condition;
  /** Which of those after all, where fields alone do not tell. */
  only?: (row: Row) => boolean;
}

/**
 * What a file comes to: rows to be set beside the record, and all that is to be said of the rest, which is asked for
 * when the rows have been taken.
 */
export interface Proposal {
  /** In an order in which each row stands behind those that it names: a list, or many that are made one at a time. */
  rows: readonly ProposedRow[] | Iterable<ProposedRow>;
  /** How many rows there are, or nearly, for telling how far it is, where they are no list. */
  count?: number;
  rejected?: readonly Rejected[];
  leftOut?: readonly LeftOut[];
  /** What the file leaves open, each a sentence that says what to name. */
  questions?: readonly string[];
  /** What a person has to know of how the file was read, each a sentence. */
  notes?: readonly string[];
  covers?: readonly Covered[];
  /** The money that the rows state, in pence; null or left out where they speak of none. */
  total?: bigint | null;
}

/** Sets what was read of a file beside the live record of a body: no row is written. */
export type Propose = (live: LiveRows) => Promise<Proposal>;
