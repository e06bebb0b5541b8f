/** Where a part of a bar begins and how long it is, in hundredths of the chart's width. */
export interface BarLength {
  start: number;
  length: number;
}

/**
 * The lengths of the parts of a bar, one after the other, each in the proportion of its sum to the largest bar's.
 * What is nil or below has no length: its figure stands in the words beside.
 * @param most the sum that is as long as the chart is wide
 */
export function barLengths(parts: readonly bigint[], most: bigint): BarLength[] {
  let before = 0n;
  return parts.map((part) => {
    const sum = part > 0n ? part : 0n;
    const start = hundredths(before, most);
    before += sum;
    return { start, length: round(hundredths(before, most) - start) };
  });
}

/** The longest bar of several: that of the largest sum of parts above nil. */
export function longestBar(bars: readonly (readonly bigint[])[]): bigint {
  let most = 0n;
  for (const parts of bars) {
    const sum = parts.reduce((before, part) => (part > 0n ? before + part : before), 0n);
    if (sum > most) most = sum;
  }
  return most;
}

/** To three decimals, from whole numbers alone, so that no sum is too large. */
const hundredths = (sum: bigint, most: bigint): number =>
  most <= 0n ? 0 : Number((sum * 100_000n) / most) / 1_000;

const round = (length: number): number => Math.round(length * 1_000) / 1_000;
