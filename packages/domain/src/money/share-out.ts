import type { Pence } from "../money.ts";

/** All of a line, in hundredths of a per cent. */
export const WHOLE_SHARE = 10_000;

/**
 * Shares a sum out in whole pence: the parts up to any share are that share of the sum, rounded towards nil, so that
 * shares of 100 % in all make the whole.
 * @param shares hundredths of a per cent, at most 10,000 in all; what they leave is not shared out
 */
export function shareOut(sum: Pence, shares: readonly number[]): Pence[] {
  let before = 0;
  const upTo = (share: number): Pence => (sum * BigInt(share)) / BigInt(WHOLE_SHARE);
  return shares.map((share) => {
    const part = upTo(before + share) - upTo(before);
    before += share;
    return part;
  });
}
