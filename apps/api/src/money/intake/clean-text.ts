import { type Cell, textOfCell } from "@frankpledge/tabular";

/**
 * A cell's words without control characters, on one line, with single spaces; nothing is cut.
 * @returns null for a cell that says nothing
 */
export function cleanText(cell: Cell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  const text = typeof cell === "string" ? cell : textOfCell(cell);
  const clean = UNCLEAN.test(text) ? text.replace(INVISIBLE, "").replace(SPACES, " ").trim() : text;
  return clean === "" ? null : clean;
}

/** Whether a cell says nothing. */
export const isEmptyCell = (cell: Cell | undefined): boolean =>
  cell === null ||
  cell === undefined ||
  (typeof cell === "string" && (cell.length === 0 || (cell.charCodeAt(0) <= 32 && cleanText(cell) === null)));

/** The row's words, for a person to find it by. */
export const textOfRow = (cells: readonly Cell[]): string =>
  cells
    .map((cell) => cleanText(cell))
    .filter((text) => text !== null)
    .join(" | ");

/** A row without the empty cells at its end. */
export function trimmedLength(cells: readonly Cell[]): number {
  let length = cells.length;
  while (length > 0 && isEmptyCell(cells[length - 1])) length--;
  return length;
}

// One test of the whole text spares most cells two replacements.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNCLEAN = /[\u0000-\u001f\u007f-\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u2060\ufeff]| {2}|^ | $/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b-\u200f\u2060\ufeff]+/g;
const SPACES = /[\s\u0085]+/g;
