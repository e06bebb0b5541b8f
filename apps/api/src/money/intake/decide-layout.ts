import type { DecimalMark, LedgerSource } from "@frankpledge/domain";
import { type Cell, textOfCell } from "@frankpledge/tabular";
import { assignRoles } from "./assign-roles.ts";
import { cleanText, trimmedLength } from "./clean-text.ts";
import type { ColumnSample, ColumnTally } from "./column-sample.ts";
import { normaliseHeading } from "./heading-words.ts";
import { askOfLayout, named } from "./layout-questions.ts";
import type { ColumnRole, KeptMapping, Layout } from "./reading.ts";

/** A layout, and what of it a person should look at. */
interface DecidedLayout {
  layout: Layout;
  questions: string[];
}

/** Decides how the columns under one list of headings are read. */
export function decideLayout(
  headings: readonly string[],
  sample: ColumnSample,
  source: LedgerSource,
  kept: KeptMapping | null,
): DecidedLayout {
  const tableRows = sample.tableRows();
  const width = widthOf(headings, tableRows);
  const written = Array.from({ length: width }, (_, column) => headings[column] ?? "");
  // Rows that a stray comma made too long would blur the looks of every column.
  const aligned = tableRows.filter((cells) => trimmedLength(cells) <= width);
  const rows = aligned.length >= tableRows.length * 0.1 ? aligned : tableRows;
  const decimal = kept?.decimal ?? decimalOf(rows, width);
  const assigned = assignRoles(written, rows, decimal, kept, source);
  const column = (role: ColumnRole): number => assigned.roles.indexOf(role);
  const dates = column("date") < 0 ? null : sample.tally(column("date"));
  const layout: Layout = {
    headings: written,
    roles: assigned.roles,
    certainty: assigned.certainty,
    dateOrder: orderOf(dates, kept),
    decimal,
    samples: written.map((_, place) => samplesOf(rows, place)),
  };
  if (dates && areShifted(dates)) layout.shiftedMidnights = true;
  const credits = assigned.profiles[column("credit")];
  if (credits && column("debit") >= 0 && credits.negative > 0.9) layout.negativeCredits = true;

  if (isPivot(written)) {
    layout.roles = layout.roles.map(() => "ignore");
    return { layout, questions: [`The table under ${named(written)} sums up another: it is left out.`] };
  }
  return { layout, questions: askOfLayout(layout, assigned, dates, sample, kept) };
}

/** A few different values of a column, for a person to know it by. */
function samplesOf(rows: readonly Cell[][], column: number): string[] {
  const values = new Set<string>();
  for (const row of rows) {
    const text = cleanText(row[column]);
    if (text !== null) values.add(text.slice(0, 40));
    if (values.size === 3) break;
  }
  return [...values];
}

/** The headings of a spreadsheet's summary of other rows; a list of lines may be taken from one, and has more. */
function isPivot(headings: readonly string[]): boolean {
  const keys = headings.map(normaliseHeading).filter((key) => key !== "");
  if (keys.some((key) => /^(?:row|column) labels$/.test(key))) return true;
  return keys.length <= 2 && keys.some((key) => /^(?:sum|count) of /.test(key));
}

/**
 * How many columns the layout has: those with headings, and beyond them those that nearly all rows fill, unless what
 * fills them was pushed there by commas within the sums.
 */
function widthOf(headings: readonly string[], rows: readonly Cell[][]): number {
  const headed = headings.findLastIndex((heading) => heading !== "") + 1;
  const lengths = rows.map(trimmedLength);
  const widest = Math.max(headed, ...lengths);
  if (headed === 0) return widest;
  const longer = rows.filter((_, index) => (lengths[index] ?? 0) > headed);
  if (longer.length < rows.length * 0.8 || longer.filter(hasSplitSum).length > longer.length * 0.5)
    return headed;
  return widest;
}

const hasSplitSum = (cells: readonly Cell[]): boolean =>
  cells.some(
    (cell, index) =>
      typeof cell === "string" &&
      /^ ?[-(]?£?\d{1,3}$/.test(cell) &&
      /^\d{3}(?:\.\d\d)?\)?$/.test(textOfCell(cells[index + 1] ?? null)),
  );

/** A comma parts the pence where a column of sums has it so throughout, and no sum has a point there. */
function decimalOf(rows: readonly Cell[][], width: number): DecimalMark {
  for (let column = 0; column < width; column++) {
    let filled = 0;
    let comma = 0;
    let point = 0;
    for (const row of rows) {
      const cell = row[column];
      const text = typeof cell === "string" ? cleanText(cell) : null;
      if (text === null) continue;
      filled++;
      if (/^[-+(£ ]*\d[\d. ]*,\d{1,2}[-) ]*(?:[CD]R)?$/i.test(text)) comma++;
      else if (/\.\d{1,2}[-) ]*(?:[CD]R)?$/i.test(text)) point++;
    }
    if (filled >= 1 && comma >= filled * 0.5 && point === 0) return "COMMA";
  }
  return "POINT";
}

/** Days come first here, unless an earlier file was decided otherwise; the whole column may prove either. */
function orderOf(dates: ColumnTally | null, kept: KeptMapping | null): Layout["dateOrder"] {
  const usual = kept?.dateOrder ?? "DMY";
  if (dates === null) return usual;
  if (dates.secondAbove12 > 0 && dates.firstAbove12 === 0) return "MDY";
  if (dates.firstAbove12 > 0 && dates.secondAbove12 === 0) return "DMY";
  return dates.yearFirst > 0 && dates.yearLast === 0 ? "YMD" : usual;
}

const areShifted = ({ lateEvening, atMidnight, otherTimes }: ColumnTally): boolean =>
  lateEvening > 0 && otherTimes <= (lateEvening + atMidnight) * 0.05;
