import type { LedgerSource } from "@frankpledge/domain";
import type { Cell, TableFile } from "@frankpledge/tabular";
import { findLayouts } from "./find-layouts.ts";
import { readLines } from "./read-lines.ts";
import type { KeptMapping, LayoutsFound, Reading, ReadLine } from "./reading.ts";

/** A file of the rows given, for tests: of one sheet, or of several by name. */
export function buildTable(
  sheets: readonly (readonly Cell[])[] | Record<string, readonly (readonly Cell[])[]>,
  format: TableFile["format"] = "CSV",
): TableFile {
  const bySheet = Array.isArray(sheets)
    ? { "": sheets }
    : (sheets as Record<string, readonly (readonly Cell[])[]>);
  return {
    format,
    encoding: format === "CSV" ? "utf-8" : null,
    delimiter: format === "CSV" ? "," : null,
    hiddenSheets: new Set(),
    asides: new Map(),
    async *rows() {
      for (const [sheet, rows] of Object.entries(bySheet))
        for (const [index, cells] of rows.entries()) yield { sheet, row: index + 1, cells: [...cells] };
    },
  };
}

/** A file of comma-separated text without quotation marks, for tests; an empty cell is nothing. */
export const buildTableOfText = (text: string, delimiter = ","): TableFile =>
  buildTable(
    text
      .replace(/^\n/, "")
      .trimEnd()
      .split("\n")
      .map((line) =>
        line.trim() === "" ? [] : line.split(delimiter).map((cell) => (cell === "" ? null : cell)),
      ),
  );

/** What came of a file. */
interface FileRead {
  found: LayoutsFound;
  readings: Reading[];
  lines: ReadLine[];
  /** Why each row that is no line was left out, with its row: "TITLE 1"; or "rejected 5: reason". */
  others: string[];
}

/** Finds the layouts of a file and reads it, as an importer does. */
export async function readFile(
  file: TableFile,
  { source = "PAYMENT", kept = null }: { source?: LedgerSource; kept?: KeptMapping | null } = {},
): Promise<FileRead> {
  const found = await findLayouts(file, source, kept);
  const readings: Reading[] = [];
  for await (const reading of readLines(file, found, { source, today: "2026-11-22" })) readings.push(reading);
  return {
    found,
    readings,
    lines: readings.flatMap((reading) => (reading.kind === "line" ? [reading.line] : [])),
    others: readings.flatMap((reading) => {
      if (reading.kind === "line" || (reading.kind === "leftOut" && reading.why === "BLANK")) return [];
      return [
        reading.kind === "rejected"
          ? `rejected ${reading.row}: ${reading.reason}`
          : `${reading.why} ${reading.row}`,
      ];
    }),
  };
}
