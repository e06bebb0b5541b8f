import { formatMoney, penceFromPounds } from "@frankpledge/domain";
import { lineWords, type NamedLine } from "./line-words.ts";

/** The most lines that a dialog names. */
const MOST_NAMED = 5;

/** What a dialog says of the lines that it is about to act on: what they sum to, the first of them, and how many more. */
export function chosenLines(lines: readonly NamedLine[]): { sum: string; named: string[]; more: number } {
  const pence = lines.reduce((sum, { amount }) => {
    const read = penceFromPounds(amount);
    return read.ok ? sum + read.value : sum;
  }, 0n);
  const named = lines.slice(0, MOST_NAMED).map(lineWords);
  return { sum: formatMoney(pence), named, more: lines.length - named.length };
}
