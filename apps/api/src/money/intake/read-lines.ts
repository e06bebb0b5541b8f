import type { LedgerSource } from "@frankpledge/domain";
import type { TableFile, TableRow } from "@frankpledge/tabular";
import { textOfRow } from "./clean-text.ts";
import { type ColumnMap, mapColumns } from "./column-map.ts";
import { DateReader } from "./read-date.ts";
import { WordsRead } from "./read-line.ts";
import { leftOut, type RowContext, readRow, rejected } from "./read-row.ts";
import type { Layout, LayoutsFound, Place, Reading } from "./reading.ts";
import { findTotal } from "./row-words.ts";
import { RunningSums } from "./running-sums.ts";
import { countFilled, hasFigure } from "./table-finder.ts";

/**
 * Second pass over a file: reads every row by what the first found. Every row comes out once, in the order of the
 * file: as a line, as left out, or as rejected with a reason. Nothing is kept but what a row needs.
 */
export async function* readLines(
  file: TableFile,
  found: LayoutsFound,
  { today, signal }: { source: LedgerSource; today: string; signal?: AbortSignal },
): AsyncGenerator<Reading, void, undefined> {
  const reader = new FileReader(found, today, file.format === "CSV");
  // Words between lines head the lines below them; words after the last line are a footer. Which, the next line tells.
  let held: Reading[] = [];
  let sheet: string | null = null;
  for await (const row of file.rows(signal)) {
    if (row.sheet !== sheet) {
      for (const reading of held) yield asFooter(reading);
      held = [];
      sheet = row.sheet;
    }
    const reading = reader.read(row);
    if (
      reading.kind === "leftOut" &&
      reading.why !== "HEADING" &&
      (held.length > 0 || (reading.why === "TITLE" && reader.linesOnSheet > 0))
    ) {
      held.push(reading);
      if (held.length < 200) continue;
      for (const each of held) yield asFooter(each);
      held = [];
      continue;
    }
    for (const each of held) yield each;
    held = [];
    yield reading;
  }
  for (const reading of held) yield asFooter(reading);
}

const asFooter = (reading: Reading): Reading =>
  reading.kind === "leftOut" && reading.why === "TITLE" ? { ...reading, why: "FOOTER" } : reading;

/** Reads the rows of a file one after the other, each by the place it stands in. */
class FileReader {
  linesOnSheet = 0;
  private readonly bySheet: Map<string, Place[]>;
  private readonly contexts = new Map<Place, RowContext>();
  private readonly columns = new Map<Layout, { map: ColumnMap; dates: DateReader }>();
  private readonly sums = new RunningSums();
  private readonly words = new WordsRead();
  private sheet: string | null = null;
  private places: Place[] = [];
  private index = -1;
  private current: RowContext | null = null;

  constructor(
    private readonly found: LayoutsFound,
    private readonly today: string,
    private readonly splits: boolean,
  ) {
    this.bySheet = Map.groupBy(found.places, ({ sheet }) => sheet);
  }

  read(row: TableRow): Reading {
    if (row.sheet !== this.sheet) this.beginSheet(row.sheet);
    const filled = countFilled(row.cells);
    if (filled === 0) return { kind: "leftOut", sheet: row.sheet, row: row.row, text: "", why: "BLANK" };
    this.advance(row.row);
    if (this.isHeadingRow(row.row)) return leftOut(row, "HEADING");
    const context = this.current;
    const reading =
      context === null
        ? outsideTables(row, filled)
        : context.map.ignored
          ? leftOut(row, "TOTAL")
          : readRow(row, context);
    if (reading.kind === "line") {
      if (reading.line.notes.length > 0) reading.text = textOfRow(row.cells);
      this.linesOnSheet++;
      this.sums.addLine(reading.line.pence);
    } else if (reading.kind === "leftOut" && reading.sum !== undefined) this.sums.passTotal();
    return reading;
  }

  private beginSheet(sheet: string): void {
    this.sheet = sheet;
    this.places = (this.bySheet.get(sheet) ?? []).toSorted((a, b) => a.firstRow - b.firstRow);
    this.index = -1;
    this.current = null;
    this.linesOnSheet = 0;
    this.sums.beginSheet();
  }

  private advance(row: number): void {
    let next = this.places[this.index + 1];
    while (next && next.firstRow <= row) {
      this.index++;
      this.current = this.contextOf(next);
      next = this.places[this.index + 1];
    }
  }

  /** The rows from the headings to the first row below them; of headings at the end of a table, their row alone. */
  private isHeadingRow(row: number): boolean {
    const place = this.places[this.index];
    const next = this.places[this.index + 1];
    if (place && place.headingRow === row) return true;
    return next !== undefined && next.headingRow !== null && row >= next.headingRow && row < next.firstRow;
  }

  private contextOf(place: Place): RowContext {
    let context = this.contexts.get(place);
    if (!context) {
      const layout = this.found.layouts[place.layout];
      if (!layout) throw new RangeError(`There is no layout ${place.layout}.`);
      let columns = this.columns.get(layout);
      if (!columns) {
        columns = { map: mapColumns(layout), dates: new DateReader(layout, this.today) };
        this.columns.set(layout, columns);
      }
      context = { ...columns, words: this.words, sums: this.sums, stated: place.stated, splits: this.splits };
      this.contexts.set(place, context);
    }
    return context;
  }
}

/** A row above the first table of its sheet, or on a sheet without any. */
function outsideTables(row: TableRow, filled: number): Reading {
  const total = findTotal(row.cells);
  if (total?.sure && filled <= 3) return leftOut(row, "TOTAL", total.sum);
  if (filled < 3 || !hasFigure(row.cells) || !row.cells.some(isMoney)) return leftOut(row, "TITLE");
  return rejected(row, "The row stands outside every table that was recognised.");
}

const isMoney = (cell: TableRow["cells"][number]): boolean =>
  typeof cell === "number"
    ? !Number.isInteger(cell)
    : typeof cell === "string" && /^[-(]?\s*[£\ufffd]?\s*[-(]?[\d,]+\.\d\d\)?$|^[-(]?£/.test(cell.trim());
