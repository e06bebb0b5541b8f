import type { Cell, TableRow } from "@frankpledge/tabular";
import { cleanText, isEmptyCell, textOfRow, trimmedLength } from "./clean-text.ts";
import type { ColumnMap } from "./column-map.ts";
import type { DateReader, DateReading } from "./read-date.ts";
import { buildLine, type WordsRead } from "./read-line.ts";
import { type RowSum, readSum } from "./read-sum.ts";
import type { Reading, StatedTime } from "./reading.ts";
import { realign } from "./realign.ts";
import { findTotal, isBalanceLabel, isFooter, isTotalLabel, mayBeTotalLabel } from "./row-words.ts";
import type { RunningSums } from "./running-sums.ts";
import { countFilled, hasFigure, isHeading, sameHeadings, UNIT } from "./table-finder.ts";

/** What a row is read by: where its columns are, and what went before it. */
export interface RowContext {
  map: ColumnMap;
  dates: DateReader;
  words: WordsRead;
  sums: RunningSums;
  stated: StatedTime | undefined;
  /** Commas can split a cell in two in this kind of file. */
  splits: boolean;
}

type Sum = Extract<RowSum, { pence: bigint }>;

/** Reads a row below headings: a line, something to leave out, or a reason why it is neither. */
export function readRow(row: TableRow, context: RowContext): Reading {
  const { map } = context;
  if (context.splits && row.cells.length > map.width && trimmedLength(row.cells) > map.width)
    return readSplit(row, context);
  const sum = readSum(row.cells, map);
  return "pence" in sum ? readSummed(row, sum, context) : readUnsummed(row, sum, context);
}

function readSummed(row: TableRow, sum: Sum, context: RowContext): Reading {
  const { map, dates, stated, words } = context;
  const date = map.date < 0 ? dates.read(null) : dates.read(row.cells[map.date]);
  const supplier = map.supplier < 0 ? null : row.cells[map.supplier];
  // A row with a date and a name is a line; only the others can be totals.
  if (
    date.paidOn === null ||
    isEmptyCell(supplier) ||
    (typeof supplier === "string" && /^\W*(?:grand|sub|total)/i.test(supplier))
  ) {
    const other = readAsTotal(row, sum, date, context);
    if (other) return other;
  }
  if (date.impossible !== null) return rejected(row, date.impossible, sum.pence);
  return { kind: "line", line: buildLine(row, map, sum, date, stated, words) };
}

/** A total, by its label or because it repeats the sum of the lines above; null when the row is a line. */
function readAsTotal(
  row: TableRow,
  { pence }: Sum,
  date: DateReading,
  { map, sums }: RowContext,
): Reading | null {
  const { cells } = row;
  let words = 0;
  let label: "SURE" | "LIKELY" | "BALANCE" | null = null;
  for (const cell of cells) {
    if (typeof cell !== "string") continue;
    const text = cleanText(cell);
    if (text === null || !/\p{L}/u.test(text)) continue;
    words++;
    if (isBalanceLabel(text)) label = "BALANCE";
    else if (isTotalLabel(text)) label = "SURE";
    else if (label === null && mayBeTotalLabel(text)) label = "LIKELY";
  }
  const isDated = date.paidOn !== null || (date.asWritten !== null && !mayBeTotalLabel(date.asWritten));
  const numbered = map.transactionNumber >= 0 && !isEmptyCell(cells[map.transactionNumber]);
  if (label === "BALANCE" && !isDated) return leftOut(row, "TOTAL");
  const repeats = sums.lines > 0 && sums.matching(pence) !== null;
  if (label === "SURE" && !isDated) return leftOut(row, "TOTAL", pence);
  if (label === "SURE" && repeats) return leftOut(row, "TOTAL", pence);
  if (label === "LIKELY" && !isDated && !numbered && (repeats || (map.date >= 0 && words === 1)))
    return leftOut(row, "TOTAL", pence);
  if (isDated || numbered) return null;
  const named = map.supplier >= 0 && !isEmptyCell(cells[map.supplier]);
  if (words === 0) {
    if (repeats || (pence !== 0n && sums.matching(pence) !== null)) return leftOut(row, "TOTAL", pence);
    return filledBesideSums(cells, map) === 0
      ? rejected(
          row,
          "The row holds an amount and nothing else, and it is not the sum of the rows above.",
          pence,
        )
      : null;
  }
  return !named && words <= 2 && map.supplier >= 0 && sums.lines > 1 && repeats
    ? leftOut(row, "TOTAL", pence)
    : null;
}

function filledBesideSums(cells: readonly Cell[], map: ColumnMap): number {
  const sums = new Set([map.amount, map.gross, map.debit, map.credit, map.vat]);
  return cells.reduce<number>(
    (count, cell, column) => count + (isEmptyCell(cell) || sums.has(column) ? 0 : 1),
    0,
  );
}

/** A row whose sum could not be read: a heading again, a total elsewhere, a note, or a line with something wrong. */
function readUnsummed(
  row: TableRow,
  { reason, blank }: Extract<RowSum, { reason: string }>,
  context: RowContext,
): Reading {
  const { map, sums } = context;
  const { cells } = row;
  const filled = countFilled(cells);
  if (filled >= 2 && (sameHeadings(map.layout.headings, cells) || isHeading(cells)))
    return leftOut(row, "HEADING");
  const figures = hasFigure(cells);
  const date = map.date < 0 ? null : context.dates.read(cells[map.date]);
  const isDated = date !== null && date.paidOn !== null;
  const total = isDated ? null : findTotal(cells);
  if (total?.sure || (total && total.sum !== undefined && sums.matching(total.sum) !== null))
    return leftOut(row, "TOTAL", total.sum);
  const first = cells.map((cell) => cleanText(cell)).find((text) => text !== null) ?? "";
  if (!figures && filled >= 1 && everyWord(cells, (text) => UNIT.test(text))) return leftOut(row, "HEADING");
  if (!isDated && filled <= 3 && isFooter(first)) return leftOut(row, "FOOTER");
  if (filled === 1 && figures) {
    const only = findOnlyFigure(cells);
    if (only !== null && sums.lines > 0 && sums.matching(only) !== null) return leftOut(row, "TOTAL", only);
    if (/^\d{1,6}$/.test(first)) return leftOut(row, "FOOTER");
  }
  if (filled === 1 && blank && !figures) return leftOut(row, "TITLE");
  if (filled === 2 && blank && !figures && !(map.supplier >= 0 && !isEmptyCell(cells[map.supplier])))
    return leftOut(row, "TITLE");
  if (filled === 1 && !figures && /\p{L}/u.test(first)) return leftOut(row, "TITLE");
  const length = trimmedLength(cells);
  const short =
    blank && filled > 1 && length < map.width && length < Math.max(map.amount, map.gross, map.credit);
  return rejected(
    row,
    short
      ? `No amount is written: the row has ${length} cells where there are ${map.width} headings.`
      : reason,
  );
}

const everyWord = (cells: readonly Cell[], holds: (text: string) => boolean): boolean =>
  cells.every((cell) => isEmptyCell(cell) || holds(cleanText(cell) ?? ""));

function findOnlyFigure(cells: readonly Cell[]): bigint | null {
  return findTotal(["total", ...cells])?.sum ?? null;
}

/** A row with more cells than there are headings. */
function readSplit(row: TableRow, context: RowContext): Reading {
  const { map } = context;
  const realigned = realign(row.cells, map);
  if ("cells" in realigned) {
    const sum = readSum(realigned.cells, map);
    if ("pence" in sum) {
      const reading = readSummed({ ...row, cells: realigned.cells }, sum, context);
      if (reading.kind === "line") reading.line.notes.push(realigned.note);
      return reading;
    }
  }
  const sum = readSum(row.cells, map);
  if (!("pence" in sum)) {
    const reading = readUnsummed(row, sum, context);
    if (reading.kind === "leftOut") return reading;
  } else if (context.dates.read(row.cells[map.date] ?? null).paidOn === null) {
    const total = readAsTotal(row, sum, context.dates.read(null), context);
    if (total?.kind === "leftOut") return total;
  }
  return rejected(
    row,
    "reason" in realigned ? realigned.reason : "The row has more cells than there are headings.",
  );
}

/** A row that is no line, with nothing wrong with it. */
export function leftOut(row: TableRow, why: "TITLE" | "HEADING" | "TOTAL" | "FOOTER", sum?: bigint): Reading {
  const reading: Reading = {
    kind: "leftOut",
    sheet: row.sheet,
    row: row.row,
    text: textOfRow(row.cells),
    why,
  };
  if (sum !== undefined) reading.sum = sum;
  return reading;
}

/** A row that should be a line and cannot be read. */
export const rejected = (row: TableRow, reason: string, pence: bigint | null = null): Reading => ({
  kind: "rejected",
  sheet: row.sheet,
  row: row.row,
  text: textOfRow(row.cells),
  reason,
  pence,
});
