import type { Cell } from "@frankpledge/tabular";
import { isEmptyCell } from "./clean-text.ts";

/** What of the whole of a column a sample could miss: the order of its dates, and the times of its days. */
export interface ColumnTally {
  /** Dates in figures whose first part is above 12, so it is the day. */
  firstAbove12: number;
  /** Dates in figures whose second part is above 12. */
  secondAbove12: number;
  yearFirst: number;
  yearLast: number;
  /** Days and moments of a spreadsheet. */
  cellDates: number;
  cellDatesAfter12th: number;
  atMidnight: number;
  /** Moments at 22:00 and 23:00 sharp. */
  lateEvening: number;
  otherTimes: number;
}

/** Rows of one table, as many as fit in memory, and a tally of all. */
export class ColumnSample {
  /** The first rows, then every so many-th: enough to know the columns by. */
  readonly rows: { row: number; cells: Cell[] }[] = [];
  readonly tallies: ColumnTally[] = [];
  count = 0;
  private stride = 1;

  add(row: number, cells: Cell[]): void {
    this.count++;
    if (this.count <= FIRST || (this.count - FIRST) % this.stride === 0) this.keep({ row, cells });
    for (let column = 0; column < cells.length && column < MOST_COLUMNS; column++) {
      const cell = cells[column];
      if (cell === null || cell === undefined) continue;
      if (typeof cell === "object") tallyMoment(this.tally(column), cell.date, true);
      else if (typeof cell === "string" && cell.length >= 6 && cell.length <= 30)
        tallyText(cell, column, this);
    }
  }

  /** Adds the rows of another table of the same headings. */
  merge(other: ColumnSample): void {
    this.count += other.count;
    for (const row of other.rows) this.keep(row);
    other.tallies.forEach((tally, column) => {
      const mine = this.tally(column);
      for (const name of Object.keys(tally) as (keyof ColumnTally)[]) mine[name] += tally[name];
    });
  }

  /** The rows that are like most, which titles, totals and footers are not. */
  tableRows(): Cell[][] {
    const filled = this.rows.map(({ cells }) =>
      cells.reduce<number>((sum, cell) => sum + (isEmptyCell(cell) ? 0 : 1), 0),
    );
    const usual = filled.toSorted((a, b) => a - b)[Math.floor(filled.length / 2)] ?? 0;
    return this.rows
      .filter((_, index) => (filled[index] ?? 0) >= Math.max(2, usual * 0.6))
      .map(({ cells }) => cells);
  }

  tally(column: number): ColumnTally {
    let tally = this.tallies[column];
    if (!tally) {
      for (let missing = this.tallies.length; missing <= column; missing++) {
        this.tallies[missing] = {
          firstAbove12: 0,
          secondAbove12: 0,
          yearFirst: 0,
          yearLast: 0,
          cellDates: 0,
          cellDatesAfter12th: 0,
          atMidnight: 0,
          lateEvening: 0,
          otherTimes: 0,
        };
      }
      tally = this.tallies[column] as ColumnTally;
    }
    return tally;
  }

  private keep(row: { row: number; cells: Cell[] }): void {
    this.rows.push(row);
    if (this.rows.length < FIRST + SPREAD) return;
    // Thin out what came after the first rows, and take every second of what is to come.
    const spread = this.rows.splice(FIRST).filter((_, index) => index % 2 === 0);
    this.rows.push(...spread);
    this.stride *= 2;
  }
}

const FIRST = 150;
const SPREAD = 300;
const MOST_COLUMNS = 200;

function tallyText(text: string, column: number, sample: ColumnSample): void {
  const first = text.charCodeAt(0);
  if (first < 48 || first > 57) return;
  const one = partAt(text, 0);
  const separator = text.charCodeAt(one.end);
  if (separator !== 47 && separator !== 45 && separator !== 46) return;
  const two = partAt(text, one.end + 1);
  if (two.length === 0 || two.length > 2 || text.charCodeAt(two.end) !== separator) return;
  const three = partAt(text, two.end + 1);
  if (three.length === 0) return;
  const tally = sample.tally(column);
  if (one.length === 4) {
    tally.yearFirst++;
    tallyMoment(tally, text.replace(" ", "T"), false);
  } else if (one.length <= 2) {
    tally.yearLast++;
    if (one.value > 12) tally.firstAbove12++;
    if (two.value > 12) tally.secondAbove12++;
  }
}

function partAt(text: string, start: number): { value: number; length: number; end: number } {
  let value = 0;
  let end = start;
  for (; end < text.length && end < start + 5; end++) {
    const digit = text.charCodeAt(end) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return { value, length: end - start, end };
}

function tallyMoment(tally: ColumnTally, moment: string, isCellDate: boolean): void {
  if (isCellDate) {
    tally.cellDates++;
    if (Number(moment.slice(8, 10)) > 12) tally.cellDatesAfter12th++;
  }
  if (moment.length <= 10 || moment.startsWith("T00:00", 10)) tally.atMidnight++;
  else if (/^T2[23]:00(?::00|$|Z)/.test(moment.slice(10))) tally.lateEvening++;
  else tally.otherTimes++;
}
