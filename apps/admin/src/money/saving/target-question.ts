import { formatMoney, penceFromPounds } from "@frankpledge/domain";

/** The question about a saving that is to be less than nothing; it may be kept all the same. */
export function targetQuestion(target: unknown): string | null {
  const sum = penceFromPounds(String(target ?? ""));
  if (!sum.ok || sum.value >= 0n) return null;
  return `A target of ${formatMoney(sum.value)} says that more is to be spent, not less. Is that so?`;
}
