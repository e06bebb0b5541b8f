import { type Table, textOf } from "./document.ts";

/** The narrowest and the widest that a column is taken to want, in letters. */
const LEAST = 7;
const MOST = 34;

/**
 * Shares a line out among a table's columns by what they hold: none narrower than its longest word, as far as there is
 * room, and long prose no wider than a column is good to read.
 * @returns whole units that add up to the line at most
 */
export function columnWidths({ columns, rows }: Table, line: number): number[] {
  const wanted = columns.map(({ heading }, place) => {
    const texts = rows.map((cells) => textOf(cells[place] ?? ""));
    const word = Math.max(
      ...[heading, ...texts].flatMap((text) => text.split(/\s/).map(({ length }) => length)),
    );
    const mean = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(texts.length, 1);
    return Math.min(MOST, Math.max(LEAST, word + 1, Math.sqrt(mean) * 3));
  });
  const all = wanted.reduce((sum, width) => sum + width, 0);
  return wanted.map((width) => Math.floor((width * line) / all));
}
