import { type Cell, type TableFile, textOfCell } from "@frankpledge/tabular";
import { Refusal } from "../../refusal.ts";

/** What a spreadsheet shows in place of what a formula would come to. */
const ERROR = /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA)$/i;

/** The error that a cell shows, "#REF!"; null for any other cell. */
export function errorIn(cell: Cell): string | null {
  const text = textOfCell(cell).trim();
  return ERROR.test(text) ? text : null;
}

/** The refusal of a file that has headings and nothing below them. */
export const withoutRows = (name: string): Refusal =>
  new Refusal(
    "BAD_USER_INPUT",
    `${name} has headings and no row below them: fill it in, and hand it in again.`,
  );

/** The sentence for a cell that shows an error in place of a value. */
export const errorWords = (heading: string, error: string): string =>
  `${heading}: the cell shows ${error}, since its formula went wrong in the spreadsheet: mend it, or type what it should be.`;

/** @throws Refusal when a cell shows an error in place of what the row says. @param cells by their headings */
export function mustShowNoError(cells: Iterable<readonly [heading: string, cell: Cell]>): void {
  for (const [heading, cell] of cells) {
    const error = errorIn(cell);
    if (error !== null) throw new Refusal("BAD_USER_INPUT", errorWords(heading, error));
  }
}

/**
 * What a workbook has that a person who looks at its rows may not see, each a sentence.
 * @param read the names of the sheets whose rows were taken
 */
export function tellOfWorkbook({ hiddenSheets, asides }: TableFile, read: Iterable<string>): string[] {
  return [...read].flatMap((sheet) => {
    const aside = asides.get(sheet);
    const counted = (count: number, one: string, many: string) =>
      count === 0 ? [] : [`The sheet ${sheet} has ${count} ${count === 1 ? one : many}`];
    return [
      ...(hiddenSheets.has(sheet)
        ? [`The sheet ${sheet} is hidden in the workbook and was read all the same.`]
        : []),
      ...counted(aside?.hiddenRows ?? 0, "hidden row, which was", "hidden rows, which were").map(
        (words) => `${words} read all the same.`,
      ),
      ...counted(aside?.mergedCells ?? 0, "group of merged cells", "groups of merged cells").map(
        (words) => `${words}: the first cell of each has what it says, and the others count as empty.`,
      ),
      ...counted(aside?.openFormulas ?? 0, "cell with a formula", "cells with formulas").map(
        (words) =>
          `${words} that no program has worked out, and that count as empty: open and save it in the spreadsheet.`,
      ),
    ];
  });
}
