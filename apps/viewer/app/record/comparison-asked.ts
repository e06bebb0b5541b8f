/** Two published versions, the earlier first. */
export interface Comparison {
  from: number;
  to: number;
}

/**
 * The published versions that `?from=2&to=5` asks to compare, in either order. What is left out is the version read
 * and the one before it. Null when one is not a number.
 * @param reading the version that the page is read in
 */
export function comparisonAsked(search: URLSearchParams, reading: number): Comparison | null {
  const to = numberOf(search.get("to"), reading);
  const from = to === null ? null : numberOf(search.get("from"), to - 1);
  if (from === null || to === null) return null;
  return from > to ? { from: to, to: from } : { from, to };
}

function numberOf(text: string | null, otherwise: number): number | null {
  if (text === null || text === "") return otherwise;
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
