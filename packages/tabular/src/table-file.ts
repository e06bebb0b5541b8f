/** A cell as the file has it: text (trimmed of nothing), a number, a truth value, a date or moment without zone, or nothing. */
export type Cell = string | number | boolean | CellDate | null;

/** "2020-04-05", or "2020-04-04T23:00:00" when the file has a time of day. No zone: a spreadsheet knows none. */
export interface CellDate {
  date: string;
}

export interface TableRow {
  /** The sheet's name; "" for CSV, which has no sheets. */
  sheet: string;
  /** 1-based, as a spreadsheet numbers it; for CSV the line on which the record starts. */
  row: number;
  /** Up to the last cell that holds something, so a row shorter than the header is usual and a blank row is []. */
  cells: Cell[];
}

/** What a sheet has that its rows do not show. */
export interface SheetAside {
  /** Rows with something in them that the sheet hides. */
  hiddenRows: number;
  /** Groups of cells that were merged: the first of each has what they hold, the others have nothing. */
  mergedCells: number;
  /** Cells with a formula that no program has worked out yet, which have nothing. */
  openFormulas: number;
}

export interface TableFile {
  format: "CSV" | "XLSX" | "ODS";
  /** For CSV: "utf-8", "utf-16le", "utf-16be", "windows-1252" or "cp437". */
  encoding: string | null;
  /** For CSV. */
  delimiter: string | null;
  /** The names of sheets that the workbook hides, as far as its rows were read. */
  hiddenSheets: ReadonlySet<string>;
  /** By the names of the sheets of an Excel workbook, as far as its rows were read. */
  asides: ReadonlyMap<string, SheetAside>;
  /**
   * Streams every row of every sheet in order, hidden sheets too; each call reads the file anew. Blank rows that the
   * file writes are given too; a run of them that a workbook only implies is one row or none, and the next row's
   * number tells of the gap.
   *
   * Throws a TableProblem when the rest of the file proves unreadable, and the signal's reason when it is aborted.
   */
  rows(signal?: AbortSignal): AsyncIterable<TableRow>;
}

/** A file that cannot be read: `message` is one plain sentence that says what it is and what to do. */
export class TableProblem extends Error {
  override name = "TableProblem";
}

/** The row's cells up to the last that holds something. Changes and returns the same array. */
export function withoutTrailingBlanks(cells: Cell[]): Cell[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === null) length -= 1;
  cells.length = length;
  return cells;
}
