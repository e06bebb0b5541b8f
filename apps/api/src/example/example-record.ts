import type { LedgerSource } from "@frankpledge/domain";
import type { GivenLine } from "../money/import/take-lines.ts";
import type { Correction } from "../money/ledger/take-back.ts";
import type { PreparedPicture } from "../pack/picture/prepare-picture.ts";
import type { Revising } from "../record/revising.ts";

/** One dated change of the example, made through the same services as any officer's edit. */
export interface ExampleRevision {
  kind: "revision";
  /** RFC 3339 with London's offset of that day; it never goes back within a body. */
  effectiveAt: string;
  reason: string;
  write(revising: Revising): Promise<void>;
}

/** A publication of everything written before it, marked "reconstructed". */
interface ExampleRelease {
  kind: "release";
  effectiveAt: string;
  title: string;
}

/** A release kept as the yardstick of a plan. */
interface ExampleBaseline {
  kind: "baseline";
  effectiveAt: string;
  /** The plan's slug. */
  plan: string;
  release: number;
  reason: string;
  approvedBy: string;
}

/** A picture for reports, handed in. */
interface ExamplePicture {
  kind: "picture";
  effectiveAt: string;
  fileName: string;
  make(): Promise<PreparedPicture>;
}

/** A file of a ledger, taken in as one revision. */
export interface ExampleImport {
  kind: "import";
  effectiveAt: string;
  source: LedgerSource;
  fileName: string;
  lines(): Iterable<GivenLine>;
}

/** An import that is taken back. */
interface ExampleUndo {
  kind: "undo";
  effectiveAt: string;
  fileName: string;
  reason: string;
}

/** A line of a ledger in whose place another stands. */
export interface ExampleCorrection {
  kind: "correction";
  effectiveAt: string;
  source: LedgerSource;
  /** Worked out when it is wanted: it takes the lines of a month to know it. */
  transactionNumber(): string;
  patch: Correction;
  reason: string;
}

export type ExampleStep =
  | ExampleRevision
  | ExampleRelease
  | ExampleBaseline
  | ExampleImport
  | ExampleUndo
  | ExampleCorrection
  | ExamplePicture;

/** The history of one policing body, in the order in which it is written. */
export interface ExampleBody {
  slug: string;
  /** Fresh steps for each loading: they share the ids of the rows that they write. */
  steps(): ExampleStep[];
}
