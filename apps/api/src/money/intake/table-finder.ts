import type { Cell, TableRow } from "@frankpledge/tabular";
import { cleanText, isEmptyCell, textOfRow } from "./clean-text.ts";
import { ColumnSample } from "./column-sample.ts";
import { rolesOfHeading } from "./heading-vocabulary.ts";
import { normaliseHeading } from "./heading-words.ts";

/** A stretch of a sheet under one list of headings, or under none. */
export interface Stretch {
  sheet: string;
  /** Null where no headings were found above it. */
  headings: string[] | null;
  headingRow: number | null;
  /** The row after the headings, or the first that looks like a row of a table. */
  firstRow: number;
  lastRow: number;
  sample: ColumnSample;
  /** Texts above it, the nearest first. */
  titles: string[];
  /** A row of words only, above the first row of figures: headings of words that are not known. */
  likelyHeadings: { row: number; cells: Cell[] } | null;
}

/**
 * Finds the tables of a file while its rows go by: where headings stand, where they change, and what the rows below
 * look like. Keeps samples only, so that a file of any length fits in memory.
 */
export class TableFinder {
  readonly stretches: Stretch[] = [];
  /** Rows that are not blank. */
  rows = 0;
  private current: Stretch | null = null;
  private words: { row: number; cells: Cell[] }[] = [];
  /** What the row before was: headings go on only directly below headings or words. */
  private lastRow: "HEADINGS" | "WORDS" | "BLANK" = "BLANK";

  add({ sheet, row, cells }: TableRow): void {
    const filled = countFilled(cells);
    const after = this.lastRow;
    this.lastRow = "BLANK";
    if (filled === 0) return;
    this.rows++;
    let stretch = this.current;
    if (stretch === null || stretch.sheet !== sheet) stretch = this.begin(sheet, null, null, row);
    stretch.lastRow = row;
    if (hasFigure(cells) && !(filled >= 4 && stretch.sample.count < 60 && isHeading(cells, true))) {
      if (stretch.sample.count === 0) {
        if (stretch.headings === null) stretch.firstRow = row;
        stretch.likelyHeadings = stretch.headings === null ? this.likelyHeadings() : null;
        stretch.titles = this.titles(stretch);
      }
      if (filled >= 2) stretch.sample.add(row, cells);
      else this.words.push({ row, cells });
    } else this.lastRow = this.addWords(stretch, row, cells, after);
    if (this.words.length > 60) this.words.splice(0, 20);
  }

  private addWords(
    stretch: Stretch,
    row: number,
    cells: Cell[],
    after: typeof this.lastRow,
  ): typeof this.lastRow {
    const before = this.words.at(-1);
    const headings = headingsOf(after === "WORDS" && before ? before.cells : null, cells);
    this.words.push({ row, cells });
    const under = after === "HEADINGS" && stretch.sample.count === 0 ? stretch.headings : null;
    if (headings === null) {
      if (!under || !continuesHeadings(under, cells)) return "WORDS";
      stretch.headings = joinLines(under, cells);
      stretch.firstRow = row + 1;
      return "HEADINGS";
    }
    const texts = headings.cells.map((cell) => cleanText(cell) ?? "");
    if (stretch.headings && sameHeadings(stretch.headings, texts)) return "HEADINGS";
    if (stretch.headings && stretch.sample.count === 0) {
      // Two rows of headings with nothing between: one list in two lines, or a heading above the headings.
      const joined = under ? joinLines(under, cells) : texts;
      stretch.headings = recognised(joined) > recognised(texts) ? joined : texts;
      stretch.firstRow = row + 1;
      return "HEADINGS";
    }
    this.begin(stretch.sheet, texts, headings.lines === 2 && before ? before.row : row, row + 1);
    return "HEADINGS";
  }

  private begin(
    sheet: string,
    headings: string[] | null,
    headingRow: number | null,
    firstRow: number,
  ): Stretch {
    if (this.current?.sheet !== sheet) this.words = [];
    const stretch: Stretch = {
      sheet,
      headings,
      headingRow,
      firstRow,
      lastRow: firstRow,
      sample: new ColumnSample(),
      titles: [],
      likelyHeadings: null,
    };
    stretch.titles = this.titles(stretch);
    this.stretches.push(stretch);
    this.current = stretch;
    return stretch;
  }

  private titles(stretch: Stretch): string[] {
    const above = stretch.headingRow ?? stretch.firstRow;
    return this.words
      .filter(({ row }) => row < above)
      .slice(-12)
      .map(({ cells }) => textOfRow(cells))
      .reverse();
  }

  private likelyHeadings(): { row: number; cells: Cell[] } | null {
    const last = this.words.findLast(({ cells }) => countFilled(cells) >= 2);
    return last ?? null;
  }
}

/** Whether a row reads like headings: words only, of which the known ones include a sum or enough others. */
export const isHeading = (cells: readonly Cell[], withFigures = false): boolean =>
  (withFigures || !hasFigure(cells)) && isStrong(cells, withFigures);

/** Whether two lists of headings are the same, whatever their signs and cases. */
export function sameHeadings(one: readonly string[], other: readonly (Cell | undefined)[]): boolean {
  const length = Math.max(one.length, other.length);
  for (let index = 0; index < length; index++) {
    if (normaliseHeading(one[index]) !== normaliseHeading(other[index])) return false;
  }
  return true;
}

function headingsOf(
  above: readonly Cell[] | null,
  cells: readonly Cell[],
): { cells: readonly Cell[]; lines: 1 | 2 } | null {
  const strong = isStrong(cells);
  if (above === null || hasFigure(above) || countFilled(above) < 2)
    return strong ? { cells, lines: 1 } : null;
  const joined = joinLines(
    above.map((cell) => cleanText(cell) ?? ""),
    cells,
  );
  if (!isStrong(joined) || (strong && recognised(joined) <= recognised(cells)))
    return strong ? { cells, lines: 1 } : null;
  return { cells: joined, lines: 2 };
}

function continuesHeadings(above: readonly string[], cells: readonly Cell[]): boolean {
  if (cells.some((cell) => (cleanText(cell)?.length ?? 0) > 40 || /\d{3}/.test(cleanText(cell) ?? "")))
    return false;
  const joined = joinLines(above, cells);
  if (recognised(joined) > recognised(above)) return true;
  const units = cells.filter((cell) => !isEmptyCell(cell));
  return units.every((cell) => UNIT.test(cleanText(cell) ?? ""));
}

/** What a line below headings says of their units. */
export const UNIT =
  /^\W*(?:£|gbp|pounds?|pence|p|£p|dd\W?mm\W?y{2,4}|(?:excl?|incl?|net|gross)?(?:uding)?\.? ?(?:of )?vat|\ufffd)?\W*$/i;

const joinLines = (above: readonly string[], below: readonly Cell[]): string[] =>
  Array.from({ length: Math.max(above.length, below.length) }, (_, index) =>
    `${above[index] ?? ""} ${cleanText(below[index]) ?? ""}`.trim(),
  );

const recognised = (cells: readonly (Cell | undefined)[]): number =>
  cells.filter((cell) => (rolesOfHeading(cell)[0]?.score ?? 0) >= 60).length;

function isStrong(cells: readonly Cell[], despiteFigures = false): boolean {
  let filled = 0;
  let known = 0;
  const roles = new Set<string>();
  for (const cell of cells) {
    const text = cleanText(cell);
    if (text === null) continue;
    filled++;
    if (text.length > 120) continue;
    const claim = rolesOfHeading(text)[0];
    if (claim === undefined || claim.score < 50) continue;
    known++;
    roles.add(claim.role);
  }
  const hasSum = SUMS.some((role) => roles.has(role));
  if (despiteFigures) return known >= 4 && known >= filled * 0.7 && hasSum && roles.has("date");
  if (filled < 2 || known < filled * 0.3) return false;
  return roles.size >= 2 && (hasSum || (roles.size >= 3 && known >= 3 && known >= filled * 0.5));
}

const SUMS = ["amount", "grossAmount", "debit", "credit"];

export function countFilled(cells: readonly Cell[]): number {
  let filled = 0;
  for (const cell of cells) if (!isEmptyCell(cell)) filled++;
  return filled;
}

/** Whether a cell of the row is a number, a date, or a text of figures. */
export function hasFigure(cells: readonly Cell[]): boolean {
  for (const cell of cells) {
    if (cell === null) continue;
    if (typeof cell !== "string") {
      if (typeof cell !== "boolean") return true;
    } else if (isFigure(cell)) return true;
  }
  return false;
}

function isFigure(text: string): boolean {
  const { length } = text;
  if (length === 0 || length > 30) return false;
  let digits = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits++;
    else if (!FIGURE_SIGNS.has(code)) return DATE_WORDS.test(text);
  }
  return digits > 0;
}

const FIGURE_SIGNS = new Set(Array.from(" \u00a0£Â\ufffd€$+-\u2212().,:/'", (sign) => sign.charCodeAt(0)));
const DATE_WORDS = /^\d{1,2}[ -](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{2,4}$/i;
