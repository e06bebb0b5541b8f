import {
  asPercent,
  type CalendarDate,
  type Decimal,
  percentOfShare,
  periodsOfDays,
  type Result,
  readPublishedFigure,
  readPublishedPeriod,
  readPublishedPeriodOfTwo,
  type StatedPeriod,
  type YearsAre,
} from "@frankpledge/domain";
import { type TableRow, textOfCell } from "@frankpledge/tabular";
import type { RowFile } from "../../record/proposal/file-kind.ts";
import type { Place, Rejected } from "../../record/proposal/proposal.ts";
import { rowsBySheet } from "../../record/proposal/rows-by-sheet.ts";
import { errorIn, errorWords, tellOfWorkbook, withoutRows } from "../../record/proposal/spreadsheet.ts";
import { Refusal } from "../../refusal.ts";
import { countsOf, noteOf, provisionalOf } from "./beside-figure.ts";
import { type ColumnRole, type MeasureColumn, rolesOf } from "./column-roles.ts";
import { type FigureNamed, unitIn, whatOf } from "./name-figure.ts";

/** One figure of a file, with all that the file says of it. */
export interface StatedReading extends FigureNamed {
  place: Place;
  code: string | null;
  unit: string | null;
  /** The area as the file writes it; null where it has no column of areas, "" where the cell is empty. */
  area: string | null;
  period: string;
  value: Decimal | null;
  count: number | null;
  of: number | null;
  isProvisional: boolean | null;
  /** True when the file has more places than the record keeps. */
  isRounded: boolean;
  /** True of a figure that is written as a share, "12%". */
  isPercent: boolean;
  note: string | null;
  source: string | null;
}

/** A file of figures as it was read, without the record. */
export interface FiguresRead {
  readings: StatedReading[];
  rejected: Rejected[];
  notes: string[];
  /** Headings of columns that are not read. */
  aside: string[];
  hasAreas: boolean;
  hasNotes: boolean;
}

/** What a person may name of a file. */
export interface FiguresAsked {
  period: string | null;
  yearsAre: YearsAre;
}

/** The most rows of a file: half a million readings are no office's. */
const MOST_ROWS = 100_000;
const HEADINGS_WITHIN = 20;

/** @throws Refusal with one sentence when no table of figures is found, or the period is not to be known */
export async function readFigures(file: RowFile, asked: FiguresAsked): Promise<FiguresRead> {
  const { table, sheets } = await rowsBySheet(file, MOST_ROWS);
  const read: FiguresRead = {
    readings: [],
    rejected: [],
    notes: [],
    aside: [],
    hasAreas: false,
    hasNotes: false,
  };
  const taken: string[] = [];
  let below = 0;
  for (const [name, rows] of sheets) {
    const headings = findHeadings(rows, asked.yearsAre);
    if (!headings) {
      if (rows.some(({ cells }) => cells.length > 0) && sheets.size > 1)
        read.notes.push(`The sheet ${name} has no table of figures and was left out.`);
      continue;
    }
    taken.push(name);
    below += rows.slice(headings.at + 1).filter(({ cells }) => cells.length > 0).length;
    readSheet(headings, rows, asked, read);
  }
  read.notes.push(...tellOfWorkbook(table, taken));
  if (taken.length === 0)
    throw new Refusal(
      "BAD_USER_INPUT",
      `${file.name} has no column of figures beside a period: it seems to be a list of single events or of words, and measures are read from counts by period.`,
    );
  if (below === 0) throw withoutRows(file.name);
  return read;
}

interface Headings {
  at: number;
  columns: MeasureColumn[];
}

/** What says of what a figure is: where one of these shows an error, nobody can tell. */
const WORDS: readonly ColumnRole[] = ["measure", "series", "area", "period", "part", "code", "unit"];

/** The first row below which figures stand in columns. */
function findHeadings(rows: readonly TableRow[], yearsAre: YearsAre): Headings | null {
  for (const [at, { cells }] of rows.slice(0, HEADINGS_WITHIN).entries()) {
    const headings = Array.from(cells, (cell) => textOfCell(cell ?? null).trim());
    if (headings.filter((heading) => heading !== "").length < 2 || headings.some(isFigure)) continue;
    const columns = rolesOf(headings, rows.slice(at + 1), yearsAre);
    if (columns) return { at, columns };
  }
  return null;
}

/** A row with a figure in it is none of headings, unless the figure is a year. */
function isFigure(heading: string): boolean {
  const figure = readPublishedFigure(heading);
  return figure.ok && figure.value?.value != null && !readPublishedPeriod(heading).ok;
}

function readSheet(
  { at, columns }: Headings,
  rows: readonly TableRow[],
  asked: FiguresAsked,
  read: FiguresRead,
): void {
  const of = (role: ColumnRole) => columns.find((column) => column.role === role);
  const figures = columns.filter(({ role }) => role === "periodFigure" || role === "figure");
  const values =
    figures.length > 0 ? figures : [of("value") ?? of("count")].filter((column) => column !== undefined);
  const period = of("period");
  if (!period && asked.period === null && !values.every((column) => column.period))
    throw new Refusal(
      "BAD_USER_INPUT",
      "The file does not say of which period its figures are: name it, such as 2018-19 or 2019-04.",
    );
  const wordColumns = columns.filter(({ role }) => WORDS.includes(role));
  const area = of("area");
  read.hasAreas ||= area !== undefined;
  read.hasNotes ||= of("note") !== undefined;
  read.aside.push(
    ...columns
      .filter(({ role, heading }) => role === "aside" && heading !== "")
      .map(({ heading }) => heading),
  );
  const below = rows
    .slice(at + 1)
    .filter(({ cells }) => cells.some((cell) => textOfCell(cell).trim() !== ""));
  const dayWords = wordsForDays(below, columns, asked, read.notes);
  const shares = shareColumns(below, values);
  for (const { heading } of shares)
    read.notes.push(`The figures of “${heading}” are shares of one: they are read as per cent.`);
  for (const row of below) {
    const text = (column: MeasureColumn | undefined) =>
      column ? textOfCell(row.cells[column.index] ?? null).trim() : "";
    for (const column of values) {
      const written = text(column);
      const place = { sheet: row.sheet, row: row.row };
      const reject = (reason: string) =>
        read.rejected.push({
          ...place,
          reason,
          text: row.cells
            .map((cell) => textOfCell(cell))
            .join(" | ")
            .slice(0, 200),
        });
      const astray = wordColumns.find(({ index }) => errorIn(row.cells[index] ?? null) !== null);
      if (astray) {
        reject(errorWords(astray.heading, text(astray)));
        continue;
      }
      const figure = readPublishedFigure(written);
      if (!figure.ok) {
        reject(`${column.heading || "Figure"}: ${figure.reason}`);
        continue;
      }
      if (figure.value === null) continue;
      const stated = column.period ?? periodOf(text(period), text(of("part")), asked, dayWords);
      if (typeof stated !== "string") {
        reject(stated.reason);
        continue;
      }
      const counts =
        figures.length > 0 ? { count: null, of: null } : countsOf(text(of("count")), text(of("of")));
      if ("reason" in counts) {
        reject(counts.reason);
        continue;
      }
      const isShare = shares.includes(column);
      // Where the file has but the counts of a share, the share is what they make; of nothing there is none.
      const { count, of: whole } = counts;
      const value =
        column.role === "count" && count !== null && whole !== null
          ? percentOfShare({ count, of: whole })
          : figure.value.value;
      read.readings.push({
        place,
        ...whatOf(column, columns, text),
        code: text(of("code")) || null,
        unit: text(of("unit")) || (isShare || figure.value.percent ? "per cent" : unitIn(column.heading)),
        area: area ? text(area) : null,
        period: stated,
        value: value !== null && isShare ? asPercent(value) : value,
        ...counts,
        isProvisional: provisionalOf(
          text(of("status")),
          figure.value.provisional || column.provisional === true,
        ),
        isRounded: figure.value.rounded,
        isPercent: figure.value.percent,
        note: text(of("note")) || noteOf(figure.value),
        source: text(of("source")) || null,
      });
    }
  }
}

function periodOf(
  written: string,
  part: string,
  asked: FiguresAsked,
  ofDay: ((day: CalendarDate) => string) | null,
): string | { reason: string } {
  if (written === "" && asked.period === null) return { reason: "The row has no period." };
  const read: Result<StatedPeriod> =
    written === ""
      ? readPublishedPeriod(asked.period ?? "", asked.yearsAre)
      : part === ""
        ? readPublishedPeriod(written, asked.yearsAre)
        : readPublishedPeriodOfTwo(written, part, asked.yearsAre);
  if (!read.ok) return read;
  return read.value.kind === "period"
    ? read.value.text
    : (ofDay?.(read.value.day) ?? read.value.day.slice(0, 7));
}

/** Days are the ends of something, and only all of them together tell of what. */
function wordsForDays(
  rows: readonly TableRow[],
  columns: readonly MeasureColumn[],
  asked: FiguresAsked,
  notes: string[],
): ((day: CalendarDate) => string) | null {
  const period = columns.find(({ role }) => role === "period");
  if (!period) return null;
  const days = rows.flatMap(({ cells }) => {
    const read = readPublishedPeriod(textOfCell(cells[period.index] ?? null), asked.yearsAre);
    return read.ok && read.value.kind === "day" ? [read.value.day] : [];
  });
  if (days.length === 0) return null;
  const { of, note } = periodsOfDays(days);
  notes.push(note);
  return of;
}

/** Columns headed as per cent whose figures all lie between 0 and 1. */
function shareColumns(rows: readonly TableRow[], values: readonly MeasureColumn[]): MeasureColumn[] {
  return values.filter(({ heading, index }) => {
    if (!/pct|per ?cent|percentage|proportion|share/i.test(heading)) return false;
    const figures = rows.flatMap(({ cells }) => {
      const figure = readPublishedFigure(textOfCell(cells[index] ?? null));
      return figure.ok && figure.value?.value ? [Number(figure.value.value)] : [];
    });
    return (
      figures.length > 0 &&
      figures.every((figure) => figure >= 0 && figure <= 1) &&
      figures.some((figure) => figure % 1 !== 0)
    );
  });
}
