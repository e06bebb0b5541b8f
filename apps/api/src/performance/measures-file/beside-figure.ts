/** How many of how many, where both are stated: whole numbers from nil. */
export function countsOf(
  count: string,
  of: string,
): { count: number | null; of: number | null } | { reason: string } {
  if (count === "" || of === "") return { count: null, of: null };
  const [part, whole] = [count, of].map((text) => Number(text.replace(/,/g, "")));
  return [part, whole].every((number) => Number.isSafeInteger(number) && Number(number) >= 0)
    ? { count: part as number, of: whole as number }
    : {
        reason: `“${count}” of “${of}” is no part of a whole: both are whole numbers, and none is below nil.`,
      };
}

/** Whether a figure is provisional; null where nothing says. */
export function provisionalOf(status: string, marked: boolean): boolean | null {
  if (/^(?:p|provisional|yes|y|true|1)$/i.test(status)) return true;
  if (/^(?:f|final|no|n|false|0)$/i.test(status)) return false;
  return marked ? true : null;
}

/** What is to be known of a figure that is none, or was revised. */
export const noteOf = ({ mark, revised }: { mark: string | null; revised: boolean }): string | null =>
  mark !== null
    ? `The file has “${mark}” in place of a figure: it is not known, or may not be given.`
    : revised
      ? "Marked as revised by its publisher."
      : null;
