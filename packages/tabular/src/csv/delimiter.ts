import { readRecords } from "./read-records.ts";

/** What the start of a text file says about how its cells are set apart. */
export interface Delimiter {
  character: string;
  /** True when Excel's line "sep=;" says so; that line is then no row of the table. */
  isDeclared: boolean;
}

/**
 * The delimiter that fits the start of the file: the one that cuts most of its rows into the same number of cells, and
 * into more of them when two are as even. A comma inside quotation marks, or in a title line above the table, weighs
 * nothing; a file of one column counts as comma-separated.
 */
export function delimiterOf(start: string): Delimiter {
  const declared = /^"?sep=([^"\r\n])"?(?:[\r\n]|$)/i.exec(start);
  if (declared?.[1] !== undefined) return { character: declared[1], isDeclared: true };
  let best = { character: ",", score: 0 };
  for (const character of [",", ";", "\t", "|"]) {
    if (!start.includes(character)) continue;
    const score = evenness(readRecords(start, character));
    if (score > best.score) best = { character, score };
  }
  return { character: best.character, isDeclared: false };
}

/** How evenly rows of several cells fill the file: 0 when none has more than one cell. */
function evenness(records: readonly (readonly string[])[]): number {
  const written = records.filter((record) => record.some((cell) => cell.trim() !== ""));
  const countByWidth = new Map<number, number>();
  for (const { length } of written) {
    if (length > 1) countByWidth.set(length, (countByWidth.get(length) ?? 0) + 1);
  }
  let best = 0;
  for (const [width, count] of countByWidth) {
    const share = count / written.length;
    best = Math.max(best, share * share * Math.log2(width));
  }
  return best;
}
