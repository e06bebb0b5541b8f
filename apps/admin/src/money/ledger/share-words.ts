import { WHOLE_SHARE } from "@frankpledge/domain";

/** Hundredths of a per cent for a reader: 3333 is "33.33 %". */
export const showShare = (share: number): string => `${share / 100} %`;

/**
 * Reads a share that a person typed: "33.33", "33.33 %".
 * @returns hundredths of a per cent; undefined for what is no share of a line
 */
export function readShare(text: string): number | undefined {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?\s*%?$/.exec(text.trim());
  if (!match) return undefined;
  const share = Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0"));
  return share >= 1 && share <= WHOLE_SHARE ? share : undefined;
}

/** What shares come to together, for whoever types them; `isFault` when it is more than there is. */
export function sharesSum(shares: readonly unknown[]): { words: string; isFault: boolean } {
  const sum = shares.reduce<number>((before, share) => before + (typeof share === "number" ? share : 0), 0);
  if (sum > WHOLE_SHARE)
    return { words: `${showShare(sum)} together: take away ${showShare(sum - WHOLE_SHARE)}.`, isFault: true };
  if (sum === WHOLE_SHARE) return { words: "100 % together: all of it is linked.", isFault: false };
  return {
    words: `${showShare(sum)} together: ${showShare(WHOLE_SHARE - sum)} stays not yet linked.`,
    isFault: false,
  };
}
