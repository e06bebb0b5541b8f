import { type Cell, withoutTrailingBlanks } from "../table-file.ts";
import { joinText, type XmlReader } from "../zip/read-xml.ts";
import { damaged } from "../zip/zip-package.ts";
import { durationText } from "./duration-text.ts";

const LAST_COLUMN = 16_384;
const LAST_ROW = 16_777_216;

/** A row and how many times the file has it, one below the other. */
export interface RowRun {
  sheet: string;
  row: number;
  cells: Cell[];
  times: number;
}

/**
 * Gives the rows of every sheet. A blank row that the file repeats to the end of the sheet is given once, and blank
 * cells are made only when one with content follows them.
 */
export class OdsReader implements XmlReader<RowRun> {
  private readonly fileName: string;
  private readonly hiddenSheets: Set<string>;
  private depth = 0;
  private sheet: string | null = null;
  private nextRow = 1;
  private rowTimes = 1;
  private cells: Cell[] | null = null;
  private blanks = 0;
  private cellDepth = 0;
  private attributes: Record<string, string> = {};
  private paragraphs: string[] = [];
  private isParagraph = false;
  private style = "";
  private readonly hiddenStyles = new Set<string>();

  /** @param hiddenSheets is given the name of each sheet that is hidden */
  constructor(fileName: string, hiddenSheets: Set<string> = new Set()) {
    this.fileName = fileName;
    this.hiddenSheets = hiddenSheets;
  }

  open(element: string, attributes: Record<string, string>): void {
    this.depth += 1;
    if (this.cellDepth > 0) this.openInCell(element, attributes);
    else if (element === "table") {
      this.sheet = attributes["table:name"] ?? "";
      this.nextRow = 1;
      if (this.hiddenStyles.has(attributes["table:style-name"] ?? "")) this.hiddenSheets.add(this.sheet);
    } else if (element === "table-source") {
      // The copy of another file's sheet that formulas refer to; no sheet of this workbook.
      this.sheet = null;
    } else if (this.sheet === null) {
      // What the document has beside its sheets: of it, the styles by which sheets are hidden.
      if (element === "style") this.style = attributes["style:name"] ?? "";
      else if (element === "table-properties" && attributes["table:display"] === "false")
        this.hiddenStyles.add(this.style);
    } else if (element === "table-row") {
      this.rowTimes = this.timesOf(attributes["table:number-rows-repeated"], LAST_ROW);
      this.cells = [];
      this.blanks = 0;
    } else if (this.cells && (element === "table-cell" || element === "covered-table-cell")) {
      this.cellDepth = this.depth;
      this.attributes = attributes;
      this.paragraphs = [];
    }
  }

  close(element: string, give: (run: RowRun) => void): void {
    if (this.cellDepth === this.depth) this.closeCell();
    else if (this.cellDepth > 0) {
      if (this.depth === this.cellDepth + 1) this.isParagraph = false;
    } else if (element === "table-row") this.closeRow(give);
    else if (element === "table") this.sheet = null;
    this.depth -= 1;
  }

  text(text: string): void {
    if (this.isParagraph) this.write(text.replace(/\s+/g, " "));
  }

  /** Only paragraphs directly in the cell are its text; a comment or a drawing holds others. */
  private openInCell(element: string, attributes: Record<string, string>): void {
    if (this.depth === this.cellDepth + 1) {
      this.isParagraph = element === "p" || element === "h";
      if (this.isParagraph) this.paragraphs.push("");
    } else if (!this.isParagraph) return;
    else if (element === "s") this.write(" ".repeat(this.timesOf(attributes["text:c"], LAST_COLUMN)));
    else if (element === "tab") this.write("\t");
    else if (element === "line-break") this.write("\n");
  }

  private write(text: string): void {
    this.paragraphs.push(joinText(this.paragraphs.pop() ?? "", text, this.fileName));
  }

  private closeCell(): void {
    this.cellDepth = 0;
    const cells = this.cells ?? [];
    const times = this.timesOf(this.attributes["table:number-columns-repeated"], Number.MAX_SAFE_INTEGER);
    const cell = this.cell();
    if (cell === null) {
      this.blanks += times;
      return;
    }
    if (cells.length + this.blanks + times > LAST_COLUMN) throw damaged(this.fileName);
    for (; this.blanks > 0; this.blanks -= 1) cells.push(null);
    for (let copy = 0; copy < times; copy += 1) cells.push(cell);
  }

  private closeRow(give: (run: RowRun) => void): void {
    if (this.cells === null || this.sheet === null) return;
    if (this.nextRow + this.rowTimes - 1 > LAST_ROW) throw damaged(this.fileName);
    const cells = withoutTrailingBlanks(this.cells);
    give({ sheet: this.sheet, row: this.nextRow, cells, times: cells.length === 0 ? 1 : this.rowTimes });
    this.nextRow += this.rowTimes;
    this.cells = null;
  }

  private cell(): Cell {
    const { attributes } = this;
    switch (attributes["office:value-type"]) {
      case "float":
      case "currency":
      case "percentage": {
        const number = Number(attributes["office:value"] ?? Number.NaN);
        return Number.isFinite(number) ? number : this.textCell();
      }
      case "boolean":
        return attributes["office:boolean-value"] === "true";
      case "date":
        return dateCell(attributes["office:date-value"]) ?? this.textCell();
      case "time":
        return durationText(attributes["office:time-value"]) ?? this.textCell();
      default:
        return this.textCell();
    }
  }

  private textCell(): string | null {
    return (this.attributes["office:string-value"] ?? this.paragraphs.join("\n")) || null;
  }

  private timesOf(written: string | undefined, most: number): number {
    if (written === undefined) return 1;
    const times = Number(written);
    if (!Number.isSafeInteger(times) || times < 0 || times > most) throw damaged(this.fileName);
    return times;
  }
}

function dateCell(value = ""): Cell {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?(?:[.,]\d+)?Z?$/.exec(value) ?? [];
  if (date === undefined) return null;
  return { date: time === undefined || time === "00:00:00" ? date : `${date}T${time}` };
}
