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

export type ExampleStep = ExampleRevision | ExampleRelease | ExampleBaseline;

/** The history of one policing body, in the order in which it is written. */
export interface ExampleBody {
  slug: string;
  /** Fresh steps for each loading: they share the ids of the rows that they write. */
  steps(): ExampleStep[];
}
