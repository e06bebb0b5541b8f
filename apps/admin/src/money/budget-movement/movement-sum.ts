import {
  type BUDGET_MOVEMENT_KINDS,
  formatMoney,
  magnitude,
  type Pence,
  penceFromPounds,
} from "@frankpledge/domain";

type Kind = (typeof BUDGET_MOVEMENT_KINDS)[number];

/** A movement's lines as a form holds them, half typed perhaps. */
export interface TypedLine {
  amount?: string | null;
}

/**
 * What the lines of a movement come to, in a sentence, while they are typed.
 * @returns `isWhole` false while something is missing
 */
export function movementSum(
  kind: Kind | null | undefined,
  lines: readonly (TypedLine | null | undefined)[],
): { words: string; isWhole: boolean } {
  const sums = lines.map((line) => {
    const pence = penceFromPounds(line?.amount ?? "");
    return pence.ok ? pence.value : 0n;
  });
  const sum = total(sums);
  const moved = total(sums.filter((pence) => pence > 0n));
  if (kind === "VIREMENT") {
    if (sum === 0n && moved === 0n)
      return { words: "Give each line what it gains or loses.", isWhole: false };
    if (sum === 0n) return { words: `Moves ${formatMoney(moved)}, sums to £0.00.`, isWhole: true };
    const missing = formatMoney(magnitude(sum));
    return {
      words:
        sum > 0n
          ? `Sums to ${formatMoney(sum)}: take ${missing} more from other lines.`
          : `Sums to ${formatMoney(sum)}: give ${missing} more to other lines.`,
      isWhole: false,
    };
  }
  if (sum === 0n)
    return { words: "Sums to £0.00: this kind of movement changes the budget.", isWhole: false };
  return {
    words:
      sum > 0n ? `Adds ${formatMoney(sum)} to the budget.` : `Takes ${formatMoney(-sum)} from the budget.`,
    isWhole: true,
  };
}

const total = (sums: readonly Pence[]): Pence => sums.reduce((sum, pence) => sum + pence, 0n);
