import { type Cell, type SheetAside, type TableRow, withoutTrailingBlanks } from "../table-file.ts";
import { joinText, type XmlReader } from "../zip/read-xml.ts";
import { damaged } from "../zip/zip-package.ts";
import { unescapeText } from "./escaped-text.ts";
import { dateOfSerial } from "./serial-date.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { isTrue, type Workbook } from "./workbook.ts";

const LAST_COLUMN = 16_384;

/** What the cells of a sheet need from the workbook. */
export interface SheetContext extends Pick<Workbook, "dateStyles" | "isFrom1904"> {
  fileName: string;
  sheet: string;
  strings: SharedStrings;
  /** Counted on while the sheet is read. */
  aside: SheetAside;
}

/** Gives a row for every one that the sheet's XML has. */
export class SheetReader implements XmlReader<TableRow> {
  private readonly context: SheetContext;
  private row = 0;
  private cells: Cell[] | null = null;
  private column = 0;
  private type = "";
  private style = 0;
  private value = "";
  private isValue = false;
  private isPhonetic = false;
  private isFormula = false;
  private isHidden = false;

  constructor(context: SheetContext) {
    this.context = context;
  }

  open(element: string, attributes: Record<string, string>): void {
    if (element === "row") {
      this.row = this.positionOf(attributes.r, this.row + 1);
      this.column = 0;
      this.cells = [];
      this.isHidden = isTrue(attributes.hidden);
    } else if (this.cells === null) {
      // What a sheet has beside its rows: widths, filters, conditions.
      if (element === "mergeCell") this.context.aside.mergedCells += 1;
    } else if (element === "c") {
      this.column = this.columnOf(attributes.r);
      this.type = attributes.t ?? "n";
      this.style = Number(attributes.s ?? 0);
      this.value = "";
      this.isFormula = false;
    } else if (element === "f") this.isFormula = true;
    else if (element === "rPh") this.isPhonetic = true;
    else if (element === "v" || element === "t") this.isValue = !this.isPhonetic;
  }

  close(element: string, give: (row: TableRow) => void): void {
    if (this.cells === null) return;
    if (element === "v" || element === "t") this.isValue = false;
    else if (element === "rPh") this.isPhonetic = false;
    else if (element === "c") {
      while (this.cells.length < this.column - 1) this.cells.push(null);
      if (this.isFormula && this.value === "" && this.type !== "str") this.context.aside.openFormulas += 1;
      this.cells[this.column - 1] = this.cell();
    } else if (element === "row") {
      const cells = withoutTrailingBlanks(this.cells);
      if (this.isHidden && cells.length > 0) this.context.aside.hiddenRows += 1;
      give({ sheet: this.context.sheet, row: this.row, cells });
      this.cells = null;
    }
  }

  text(text: string): void {
    if (this.isValue) this.value = joinText(this.value, text, this.context.fileName);
  }

  private cell(): Cell {
    const { value, context } = this;
    if (value === "") return null;
    switch (this.type) {
      case "s":
        return context.strings(Number(value)) || null;
      case "b":
        return isTrue(value);
      case "n":
        return this.numberCell();
      case "d":
        return isoCell(value);
      default:
        // "inlineStr", "str" (what a formula came to) and "e" (an error such as #REF!).
        return unescapeText(value);
    }
  }

  private numberCell(): Cell {
    const number = Number(this.value);
    if (!Number.isFinite(number)) return this.value;
    const style = this.context.dateStyles[this.style];
    return style ? dateOfSerial(number, style, this.context.isFrom1904) : number;
  }

  private positionOf(written: string | undefined, otherwise: number): number {
    if (written === undefined) return otherwise;
    const position = Number(written);
    if (!Number.isSafeInteger(position) || position < 1) throw damaged(this.context.fileName);
    return position;
  }

  /** The number of the column in a reference such as "AB12"; a cell without one stands after the last. */
  private columnOf(reference: string | undefined): number {
    let column = 0;
    if (reference === undefined) column = this.column + 1;
    else {
      for (let index = 0; index < reference.length; index += 1) {
        const letter = reference.charCodeAt(index) - 64;
        if (letter < 1 || letter > 26) break;
        column = column * 26 + letter;
      }
    }
    if (column < 1 || column > LAST_COLUMN) throw damaged(this.context.fileName);
    return column;
  }
}

/** The strict variant of the format writes a date as text, always with a time. */
function isoCell(value: string): Cell {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2}))?(?:\.\d+)?Z?$/.exec(value) ?? [];
  if (date === undefined) return value;
  return { date: time === undefined || time === "00:00:00" ? date : `${date}T${time}` };
}
