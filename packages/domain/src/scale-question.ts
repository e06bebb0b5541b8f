import { formatQualifiedSum, magnitude, type Pence, type QualifiedSum } from "./money.ts";

/** A sum already on the record that should be of the same size, and where it is stated. */
export interface RelatedSum extends QualifiedSum {
  statedIn: string;
}

/**
 * The question to ask whoever enters a sum that looks a thousandfold or a millionfold too small or too large
 * beside the same purse stated elsewhere; null when none does.
 *
 * The paper of January 2014 writes "c £300k" for a police budget it elsewhere gives as "c£300m" (S1.2). Such figures
 * are round, so the ratio need only be within a factor of two of 1,000 or 1,000,000. Signs are left out of account.
 */
export function questionScale(entered: QualifiedSum, related: readonly RelatedSum[]): string | null {
  for (const other of related) {
    const slip = SLIPS.find(({ times }) => isNearly(times, entered.pence, other.pence));
    if (!slip) continue;
    const size = magnitude(entered.pence) < magnitude(other.pence) ? "small" : "large";
    return (
      `${formatQualifiedSum(entered)} looks ${slip.words} too ${size} beside ` +
      `${formatQualifiedSum(other)} (${other.statedIn}). Is the unit right?`
    );
  }
  return null;
}

const SLIPS = [
  { times: 1_000n, words: "a thousand times" },
  { times: 1_000_000n, words: "a million times" },
] as const;

/** Whether the larger of two sums is `times` the smaller, within a factor of two. */
function isNearly(times: bigint, one: Pence, other: Pence): boolean {
  const [a, b] = [magnitude(one), magnitude(other)];
  const [smaller, larger] = a < b ? [a, b] : [b, a];
  return smaller > 0n && smaller * times <= larger * 2n && larger <= smaller * times * 2n;
}
