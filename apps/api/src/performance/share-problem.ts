/** A reading of a share, as its measure's rules look at it. */
export interface ShareRead {
  title: string;
  /** To how many places the measure is shown. */
  decimals: number;
  value: string | null;
  count: number | null;
  of: number | null;
}

/** Why a share cannot stand as it is, in a sentence; null when it is that of its counts, or not known. */
export function shareProblem({ title, decimals, value, count, of }: ShareRead): string | null {
  if (value === null) return null;
  if (count === null || of === null)
    return `"${title}" is a share: state how many of how many beside its value.`;
  const places = Math.max(decimals, 1);
  const made = of === 0 ? null : (count / of) * 100;
  if (made !== null && Math.abs(made - Number(value)) <= 0.5 * 10 ** -decimals + 1e-9) return null;
  const is = made === null ? "no share" : `${made.toFixed(places)}%`;
  return `${count} of ${of} is ${is}, and not ${value}.`;
}
