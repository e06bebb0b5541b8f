import { compareDecimals, type Decimal } from "../decimal.ts";
import type { Colour } from "../plan/rag-scheme.ts";
import type { Direction } from "./measure.ts";

/** What the numbers say of a measure in a year, and why: never typed by anybody (S0.12). */
export interface PerformanceRating {
  /** Null when it is not rated. */
  colour: Exclude<Colour, "BLUE"> | null;
  /** A sentence on how it came about. */
  reason: string;
}

/** A target as it is rated against. */
export interface TargetToMeet {
  value: Decimal;
  /** How far the outcome may miss the target and be amber still. */
  amberLimit: Decimal | null;
}

/**
 * Rates the outcome of a year against its target: green when the target is met, amber within the limit that was agreed
 * beside it, red beyond. What has no direction, no target or no outcome is not rated.
 * @param noOutcome why there is no outcome, where more is known of that than that too little is known
 */
export function ratePerformance(
  direction: Direction,
  target: TargetToMeet | null,
  outcome: { value: Decimal; actual: boolean } | null,
  noOutcome: string | null = null,
): PerformanceRating {
  if (direction === "NEITHER")
    return { colour: null, reason: "Not rated: neither more nor less of it is better in itself." };
  if (!target) return { colour: null, reason: "Not rated: there is no target for the year." };
  if (!outcome) return { colour: null, reason: noOutcome ?? "Not rated: too little is known of the year." };
  const sign = direction === "UP" ? 1 : -1;
  const beyond = sign * compareDecimals(outcome.value, target.value);
  const verb = outcome.actual ? "" : "expected to be ";
  if (beyond > 0)
    return { colour: "GREEN", reason: sentence(`${verb}${direction === "UP" ? "exceeded" : "bettered"}`) };
  if (beyond === 0) return { colour: "GREEN", reason: sentence(`${verb}met`) };
  const limit = target.amberLimit;
  return limit !== null && sign * compareDecimals(outcome.value, limit) >= 0
    ? { colour: "AMBER", reason: sentence(`${verb}missed, within the limit agreed for it`) }
    : { colour: "RED", reason: sentence(`${verb}missed`) };
}

const sentence = (outcome: string): string => `The target is ${outcome}.`;
