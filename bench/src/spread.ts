/** Several runs of one measure: the middle one, and how far apart they lay. */
export interface Spread {
  median: number;
  lowest: number;
  highest: number;
  runs: number;
}

/** @throws RangeError when nothing was measured */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [left, right] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (left === undefined || right === undefined || lowest === undefined || highest === undefined)
    throw new RangeError("Nothing was measured.");
  return { median: (left + right) / 2, lowest, highest, runs: sorted.length };
}
