import type { Cell, TableRow } from "@frankpledge/tabular";
import type { RowFile } from "../../record/proposal/file-kind.ts";
import type { LeftOut, Place } from "../../record/proposal/proposal.ts";
import { rowsBySheet } from "../../record/proposal/rows-by-sheet.ts";
import { tellOfWorkbook, withoutRows } from "../../record/proposal/spreadsheet.ts";
import { Refusal } from "../../refusal.ts";
import { plainText } from "./field-cell.ts";
import { type PlanColumn, type PlanSheet, planSheets, SLUG_COLUMN } from "./plan-sheets.ts";

/** A row of a sheet, its cells by the path of their column: only columns that the sheet has. */
export interface SheetRow {
  place: Place;
  slug: string | null;
  cells: ReadonlyMap<PlanColumn, Cell>;
}

/** A sheet whose kind and columns are known. */
export interface SheetRead {
  sheet: PlanSheet;
  columns: readonly PlanColumn[];
  rows: readonly SheetRow[];
}

/** A plan's file as it was read, without the record. */
export interface PlanRead {
  name: string;
  sheets: readonly SheetRead[];
  leftOut: readonly LeftOut[];
  notes: readonly string[];
}

/** The sheet that says how to fill the others in. */
export const GUIDE_SHEET = "How to fill this in";

/** The most rows of a plan: far more than any office has, and few enough to be set beside the record at once. */
const MOST_ROWS = 50_000;

/** How far down the headings are looked for, below titles. */
const HEADINGS_WITHIN = 15;

/** @throws Refusal when no sheet has headings that are known, saying which they would be */
export async function readSheets(file: RowFile): Promise<PlanRead> {
  const { table, sheets: bySheet } = await rowsBySheet(file, MOST_ROWS, "hand in the sheets of one plan");
  const sheets: SheetRead[] = [];
  const leftOut: LeftOut[] = [];
  const taken: string[] = [];
  for (const [name, rows] of bySheet) {
    if (name === GUIDE_SHEET) continue;
    const found = findHeadings(name, rows);
    if (!found) {
      const filled = rows.filter(({ cells }) => cells.length > 0).length;
      if (filled > 0)
        leftOut.push({ what: `Sheet ${name}`, count: filled, reason: "Its headings are none of a plan's." });
      continue;
    }
    const read = rowsBelow(found, rows, table.hiddenSheets.has(name) ? `${name} (hidden)` : name);
    taken.push(name);
    sheets.push(read.sheet);
    leftOut.push(...read.leftOut);
  }
  if (sheets.length === 0)
    throw new Refusal(
      "BAD_USER_INPUT",
      `${file.name} has no headings of a plan: a list of commitments has at least Code and Commitment in its first row, one of projects Code and Title. The template has them all.`,
    );
  if (sheets.every(({ rows }) => rows.length === 0)) throw withoutRows(file.name);
  const order = (read: SheetRead) => planSheets.indexOf(read.sheet);
  return {
    name: file.name,
    sheets: sheets.sort((a, b) => order(a) - order(b)),
    leftOut,
    notes: tellOfWorkbook(table, taken),
  };
}

/** Where a sheet's headings stand, and what they are. */
interface Headings {
  sheet: PlanSheet;
  /** The place of the row among the sheet's. */
  at: number;
  columns: Map<number, PlanColumn>;
  /** The headings of those columns, as the file has them. */
  words: Set<string>;
  slugAt: number | null;
  unknown: Map<number, string>;
}

function findHeadings(name: string, rows: readonly TableRow[]): Headings | null {
  const called = name.trim().toLowerCase();
  const byName = planSheets.filter(
    (sheet) => sheet.name.toLowerCase() === called || sheet.also.includes(called),
  );
  const candidates =
    byName.length > 0
      ? byName
      : planSheets.filter(({ name: one }) => one === "Commitments" || one === "Projects");
  let best: Headings | null = null;
  for (const [at, row] of rows.slice(0, HEADINGS_WITHIN).entries())
    for (const sheet of candidates) {
      const found = headingsOf(sheet, row, at);
      if (isEnough(found, byName.length > 0) && found.columns.size > (best?.columns.size ?? 0)) best = found;
    }
  return best;
}

/** Headings that lists of anything have: by these alone a list of suppliers or of police forces would be one of projects. */
const OF_ANY_LIST = new Set(
  "name title description text id ref reference code value cost budget source area areas lead due deadline comments".split(
    " ",
  ),
);

/**
 * A sheet of that name needs the column that its rows are called by. Any other sheet needs a heading beside it that a
 * plan alone has, or a code and a column that is called by more than "name".
 */
function isEnough({ sheet, columns, words }: Headings, isNamed: boolean): boolean {
  const paths = [...columns.values()].map(({ path }) => path);
  if (!sheet.entity.label.some((field) => paths.includes(field))) return false;
  const isOfPlan = [...words].some((word) => !OF_ANY_LIST.has(word));
  return isNamed || (paths.length >= 2 && (isOfPlan || (words.has("code") && !words.has("name"))));
}

function headingsOf(sheet: PlanSheet, { cells }: TableRow, at: number): Headings {
  const headings: Headings = {
    sheet,
    at,
    columns: new Map(),
    words: new Set(),
    slugAt: null,
    unknown: new Map(),
  };
  const taken = new Set<PlanColumn>();
  // A heading that is a column's own counts before one that only might be.
  for (const exact of [true, false])
    for (const [index, cell] of cells.entries()) {
      const heading = plainText(cell)
        .toLowerCase()
        .replace(/[:*]+$/, "")
        .trim();
      if (heading === "" || headings.columns.has(index)) continue;
      if (heading === SLUG_COLUMN.toLowerCase()) {
        headings.slugAt = index;
        continue;
      }
      const column = sheet.columns.find(
        (one) => !taken.has(one) && (exact ? one.also[0] === heading : one.also.includes(heading)),
      );
      if (!column) continue;
      taken.add(column);
      headings.columns.set(index, column);
      headings.words.add(heading);
    }
  for (const [index, cell] of cells.entries())
    if (!headings.columns.has(index) && index !== headings.slugAt && plainText(cell) !== "")
      headings.unknown.set(index, plainText(cell));
  return headings;
}

function rowsBelow(
  { sheet, at, columns, slugAt, unknown }: Headings,
  rows: readonly TableRow[],
  name: string,
): { sheet: SheetRead; leftOut: LeftOut[] } {
  const below = rows.slice(at + 1).filter(({ cells }) => cells.some((cell) => plainText(cell) !== ""));
  const leftOut = [...unknown].flatMap(([index, heading]): LeftOut[] => {
    const count = below.filter(({ cells }) => plainText(cells[index] ?? null) !== "").length;
    return count === 0
      ? []
      : [
          {
            what: `Column ${heading}${name === "" ? "" : ` of ${name}`}`,
            count,
            reason: "The record has no such field for it.",
          },
        ];
  });
  return {
    sheet: {
      sheet,
      columns: [...columns.values()],
      rows: below.map(({ sheet: inSheet, row, cells }) => ({
        place: { sheet: inSheet, row },
        slug: slugAt === null ? null : plainText(cells[slugAt] ?? null) || null,
        cells: new Map([...columns].map(([index, column]) => [column, cells[index] ?? null])),
      })),
    },
    leftOut,
  };
}
