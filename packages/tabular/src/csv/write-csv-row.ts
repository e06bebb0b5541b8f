import { textOfCell } from "../cell-text.ts";

/**
 * A line of a CSV file, its line end included (RFC 4180). Text that a spreadsheet would take for a formula gets a
 * leading apostrophe, as is usual; a plain number such as "-12.50" stays one.
 */
export function writeCsvRow(cells: readonly (string | number | null)[]): string {
  return `${cells.map(writeCell).join(",")}\r\n`;
}

function writeCell(cell: string | number | null): string {
  if (typeof cell !== "string") return textOfCell(cell);
  const text = FORMULA_START.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const FORMULA_START = /^[=+\-@\t\r\n]/;
const PLAIN_NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
