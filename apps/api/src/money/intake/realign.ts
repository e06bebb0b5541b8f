import { parseLedgerAmount, parseLedgerDate } from "@frankpledge/domain";
import { type Cell, textOfCell } from "@frankpledge/tabular";
import { cleanText, isEmptyCell, trimmedLength } from "./clean-text.ts";
import type { ColumnMap } from "./column-map.ts";

/** A row put back into its columns, or why it cannot be with certainty. */
type Realigned = { cells: Cell[]; note: string } | { reason: string };

/**
 * Puts together the cells that a comma without quotation marks split: "£1" and "234.50", or "Smith" and " Sons Ltd".
 * A place to join counts only when the sum and the date then stand in their columns; of two such places neither is
 * certain, unless the part that follows begins with a space, as the words after a comma do.
 */
export function realign(cells: readonly Cell[], map: ColumnMap): Realigned {
  const length = trimmedLength(cells);
  const surplus = length - map.width;
  const tooMany = `The row has ${length} cells where there are ${map.width} headings`;
  if (surplus <= 0 || surplus > 4)
    return {
      reason:
        surplus > 4 ? `${tooMany}.` : `The row has ${length} cells where there are ${map.width} headings.`,
    };
  const joined = Array.from({ length: map.width }, (_, column) => ({
    column,
    cells: joinAt(cells, column, surplus),
  }));
  const fitting = joined.filter((candidate) => fits(candidate.cells, candidate.column, map));
  const spaced = fitting.filter(({ column }) => continuesText(cells, column, surplus, map));
  const sums = fitting.filter(({ column }) => isSum(column, map));
  const [only, second] = spaced.length > 0 ? spaced : sums.length > 0 ? sums : fitting;
  if (only === undefined)
    return { reason: `${tooMany}, and no way to join them fits: is a comma without quotation marks in it?` };
  if (second !== undefined)
    return {
      reason: `${tooMany}, and they could be joined in more than one way: is a comma without quotation marks in it?`,
    };
  return {
    cells: only.cells,
    note: "A comma had split this row into too many cells: they were joined again.",
  };
}

function joinAt(cells: readonly Cell[], column: number, surplus: number): Cell[] {
  const parts = cells.slice(column, column + surplus + 1).map((cell) => textOfCell(cell));
  return [...cells.slice(0, column), parts.join(","), ...cells.slice(column + surplus + 1)];
}

const isSum = (column: number, map: ColumnMap): boolean =>
  column >= 0 && [map.amount, map.gross, map.debit, map.credit, map.vat].includes(column);

function continuesText(cells: readonly Cell[], column: number, surplus: number, map: ColumnMap): boolean {
  if (isSum(column, map) || column === map.date) return false;
  return cells.slice(column + 1, column + surplus + 1).every((cell) => /^ \S/.test(textOfCell(cell)));
}

/** Whether the joined row has sums and a date where they belong, and the join itself makes sense. */
function fits(cells: readonly Cell[], joinedAt: number, map: ColumnMap): boolean {
  const joined = textOfCell(cells[joinedAt] ?? null);
  if (isSum(joinedAt, map) ? !THOUSANDS.test(joined.trim()) : joinedAt === map.date) return false;
  if (!isSum(joinedAt, map) && !/\p{L}/u.test(joined)) return false;
  let sums = 0;
  for (const column of [map.amount, map.gross, map.debit, map.credit, map.vat]) {
    if (column < 0 || isEmptyCell(cells[column])) continue;
    const cell = cells[column];
    if (typeof cell !== "number" && !parseLedgerAmount(textOfCell(cell ?? null), map.layout.decimal).ok)
      return false;
    if (column !== map.vat) sums++;
  }
  if (sums === 0) return false;
  const date = map.date < 0 ? null : cleanText(cells[map.date]);
  if (date !== null && !parseLedgerDate(date, map.layout.dateOrder).ok) return false;
  const supplier = map.supplier < 0 ? null : cleanText(cells[map.supplier]);
  return supplier === null || /\p{L}|[x*#]/iu.test(supplier);
}

/** A sum with its thousands parted by commas, which is what a comma could have split. */
const THOUSANDS = /^[-(]? ?(?:£|\ufffd)? ?[-(]?\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?\)?-?$/;
