import { textOfCell } from "../cell-text.ts";
import { TableProblem } from "../table-file.ts";
import { escapeText } from "./escaped-text.ts";
import { serialOfDate } from "./serial-date.ts";
import { STYLE_NUMBER } from "./workbook-parts.ts";

interface ColumnToWrite {
  header: string;
  /** In characters; made to fit the header when it is left out. */
  width?: number;
  /** Money is pounds as a decimal ("1234.50"), a date is ISO; a cell that is neither is written as the text it is. */
  kind?: "text" | "money" | "date";
}

export interface SheetToWrite {
  name: string;
  columns: readonly ColumnToWrite[];
  rows: AsyncIterable<readonly CellToWrite[]> | Iterable<readonly CellToWrite[]>;
}

type CellToWrite = string | number | null;

const LAST_ROW = 1_048_576;
const LONGEST_TEXT = 32_767;

/** The sheet's part in pieces: a bold header that stays in view, then the rows as they come. */
export async function* sheetXml(sheet: SheetToWrite, isFirst: boolean): AsyncGenerator<string> {
  const { columns } = sheet;
  const letters = columns.map((_, index) => columnLetters(index));
  let xml =
    `${DECLARATION}<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ""} workbookViewId="0">` +
    `<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `${columns.length === 0 ? "" : `<cols>${columns.map(columnXml).join("")}</cols>`}<sheetData>` +
    `<row r="1">${columns.map(({ header }, index) => textXml(`${letters[index]}1`, header, STYLE_NUMBER.header)).join("")}</row>`;
  let row = 1;
  for await (const cells of sheet.rows) {
    row += 1;
    if (row > LAST_ROW) {
      throw new TableProblem(
        `“${sheet.name}” has more rows than a sheet holds (${LAST_ROW.toLocaleString("en-GB")}): download it as .csv.`,
      );
    }
    xml += `<row r="${row}">`;
    for (const [index, cell] of cells.entries()) {
      xml += cellXml(`${letters[index] ?? columnLetters(index)}${row}`, cell, columns[index]?.kind);
    }
    xml += "</row>";
    if (xml.length > PIECE) {
      yield xml;
      xml = "";
    }
  }
  yield `${xml}</sheetData></worksheet>`;
}

const PIECE = 1 << 16;
const DECLARATION =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

function columnXml({ header, width, kind }: ColumnToWrite, index: number): string {
  const number = index + 1;
  const fitting = Math.max(header.length + 2, kind === undefined || kind === "text" ? 10 : 14);
  return `<col min="${number}" max="${number}" width="${width ?? Math.min(fitting, 60)}" customWidth="1"/>`;
}

function cellXml(reference: string, cell: CellToWrite, kind: ColumnToWrite["kind"]): string {
  if (cell === null || cell === "") return "";
  if (kind === "money" && isDecimal(cell)) return numberXml(reference, String(cell), STYLE_NUMBER.money);
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? numberXml(reference, textOfCell(cell), STYLE_NUMBER.plain) : "";
  }
  const serial = kind === "date" ? serialOfDate(cell) : null;
  if (serial === null) return textXml(reference, cell, STYLE_NUMBER.plain);
  return numberXml(
    reference,
    String(serial),
    Number.isInteger(serial) ? STYLE_NUMBER.date : STYLE_NUMBER.moment,
  );
}

function isDecimal(cell: string | number): boolean {
  return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(String(cell));
}

function numberXml(reference: string, value: string, style: number): string {
  return `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
}

/** Text stands in the cell itself and is marked as text, so it never becomes a formula; what a cell cannot hold ends in "…". */
function textXml(reference: string, text: string, style: number): string {
  const held = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  const escaped = escapeText(held).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`;
}

function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (index % 26));
}
