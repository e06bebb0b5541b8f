import { formatMoney, magnitude, type Pence } from "@frankpledge/domain";

/** "£12,000 over", "£5,000 under", "On budget": a difference in words, never by a bare sign. */
export function overUnderWords(difference: Pence, even = "On budget"): string {
  if (difference === 0n) return even;
  return `${formatMoney(magnitude(difference))} ${difference > 0n ? "over" : "under"}`;
}

/**
 * How large a difference is beside what it is measured by, with both: "2.5% of £480,000".
 * @returns null where there is no base above nil to measure by
 */
export function percentWords(difference: Pence, base: Pence): string | null {
  if (base <= 0n) return null;
  const tenths = (magnitude(difference) * 2_000n + base) / (base * 2n);
  if (tenths === 0n && difference !== 0n) return `under 0.1% of ${formatMoney(base)}`;
  return `${tenths / 10n}.${tenths % 10n}% of ${formatMoney(base)}`;
}
