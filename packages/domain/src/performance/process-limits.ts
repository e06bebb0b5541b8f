/**
 * The limits of an XmR chart (Shewhart's chart of individual values and their moving range): between them lies what the
 * process gives by chance when nothing about it changes.
 */
export interface ProcessLimits {
  centre: number;
  lower: number;
  upper: number;
  /** How many values they were worked out from. */
  points: number;
}

/** From how many values limits are worked out; from fewer they would say nothing. */
export const FEWEST_POINTS = 12;

/** Three sigma of single values, from the mean moving range of two: 3 / 1.128. */
const SPREAD = 2.66;

/** So many values in a row on one side of the centre are no chance. */
const RUN = 8;

/** Why a value is no chance. */
export type Signal = "ABOVE_LIMIT" | "BELOW_LIMIT" | "RUN_ABOVE" | "RUN_BELOW";

/** A value of a series, in the order of time; null where it is not known. */
export interface SeriesPoint {
  value: number | null;
  /** True where the definition changed: limits begin anew. */
  restarts?: boolean;
}

/** A stretch of a series under one definition. */
export interface SeriesStretch {
  /** The places of its first and last point in the series. */
  first: number;
  last: number;
  /** Null while there are fewer than twelve values. */
  limits: ProcessLimits | null;
  /** The signals by the place of each point that has one. */
  signals: ReadonlyMap<number, Signal>;
}

/**
 * The limits of each stretch of a series and the values that are no chance. What is not known is left out, and breaks
 * a run and the moving range.
 */
export function stretchesOf(series: readonly SeriesPoint[]): SeriesStretch[] {
  const firsts = series.flatMap(({ restarts }, place) => (place === 0 || restarts ? [place] : []));
  return firsts.map((first, nth) => {
    const last = (firsts[nth + 1] ?? series.length) - 1;
    const values = series.slice(first, last + 1).map(({ value }) => value);
    const limits = limitsOf(values);
    return { first, last, limits, signals: limits ? signalsOf(values, limits, first) : new Map() };
  });
}

function limitsOf(values: readonly (number | null)[]): ProcessLimits | null {
  const known = values.filter((value) => value !== null);
  if (known.length < FEWEST_POINTS) return null;
  const ranges = values.flatMap((value, place) => {
    const before = values[place - 1];
    return value === null || before === null || before === undefined ? [] : [Math.abs(value - before)];
  });
  if (ranges.length === 0) return null;
  const centre = mean(known);
  const spread = SPREAD * mean(ranges);
  return { centre, lower: centre - spread, upper: centre + spread, points: known.length };
}

function signalsOf(
  values: readonly (number | null)[],
  { centre, lower, upper }: ProcessLimits,
  first: number,
): Map<number, Signal> {
  const signals = new Map<number, Signal>();
  let side = 0;
  let run: number[] = [];
  values.forEach((value, place) => {
    const now = value === null ? 0 : Math.sign(value - centre);
    if (now !== side) run = [];
    side = now;
    if (now !== 0) run.push(first + place);
    if (run.length >= RUN) for (const of of run) signals.set(of, now > 0 ? "RUN_ABOVE" : "RUN_BELOW");
  });
  values.forEach((value, place) => {
    if (value !== null && value > upper) signals.set(first + place, "ABOVE_LIMIT");
    if (value !== null && value < lower) signals.set(first + place, "BELOW_LIMIT");
  });
  return signals;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
