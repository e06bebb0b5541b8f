import type { RowChange } from "../compare.ts";
import type { LeftOut, Place, Rejected } from "./proposal.ts";

/** A row that taking a file in adds or changes, and where the file has it. */
export interface RowTaken extends RowChange, Place {}

/** A row on record that the file would be expected to have and does not. It stays. */
export interface RowLacked {
  entity: string;
  id: string;
  slug: string;
  label: string;
}

/** What came of a file, or would come of it. */
export interface ProposalReport {
  /** Rows of the file that speak of a row of the record: those accepted, rejected and there already. */
  rows: number;
  /** Rows that the record takes: those created and changed. */
  accepted: number;
  created: number;
  changed: number;
  /** Those rows in words, changed ones first: of each as many as were asked for. */
  changes: RowTaken[];
  /** Rows that the record, or the file itself, has already just so. They make no version. */
  duplicates: number;
  rejected: Rejected[];
  leftOut: LeftOut[];
  lacking: RowLacked[];
  /** The money that the rows of the file state, in pence; null where they speak of none. */
  total: bigint | null;
  questions: string[];
  notes: string[];
  /** The last revision of the record that the file was set beside. */
  seenAt: number;
  /** The revision that it became; null for a trial, and where there was nothing to write. */
  revision: number | null;
}
