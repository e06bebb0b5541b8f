/**
 * A document as its readers meet it, whatever form it is given: HTML, a word processor's file, a workbook, PDF. Every
 * writer walks these blocks and adds nothing of its own, so the forms cannot differ in what they say.
 */
export interface Document {
  title: string;
  /** What it is, and whose, in a line. */
  subject: string;
  /** Marked on every page, such as DRAFT; null for what is published. */
  mark: string | null;
  /** Where it is to be read as HTML. */
  address: string;
  blocks: Block[];
}

export type Block = Heading | Paragraph | List | Facts | Table;

/** The title of the document is of level 1. */
interface Heading {
  kind: "heading";
  level: 2 | 3 | 4;
  text: string;
}

interface Paragraph {
  kind: "paragraph";
  text: string;
  /** Set apart from the text around it: what a reader must know before reading on. */
  isNote?: boolean;
}

interface List {
  kind: "list";
  items: string[];
}

/** Names with what each is: a cover block. */
interface Facts {
  kind: "facts";
  facts: [name: string, value: string][];
}

/** A table: a row of headings, and rows that each begin with what they are of. */
export interface Table {
  kind: "table";
  /** Tells it from the other tables of the document, in words parted by hyphens. */
  name: string;
  caption: string;
  columns: Column[];
  rows: Cell[][];
  /** What stands in place of the rows when there are none. */
  whenEmpty: string;
}

export interface Column {
  heading: string;
  /** Money and numbers stand to the right. */
  kind: "text" | "money" | "number" | "date";
}

/** A cell: what a reader reads, and what a program reckons with where that is something else. */
export type Cell = string | { text: string; value: string | number | null; colour?: CellColour };

/** A rating's colour; its label always stands in the cell. */
export type CellColour = "RED" | "AMBER" | "GREEN" | "BLUE";

export const heading = (level: Heading["level"], text: string): Heading => ({ kind: "heading", level, text });
export const paragraph = (text: string): Paragraph => ({ kind: "paragraph", text });
export const note = (text: string): Paragraph => ({ kind: "paragraph", text, isNote: true });

/** Prose that was typed, its paragraphs parted by blank lines. */
export const prose = (text: string): Paragraph[] =>
  text.split(/\n\s*\n/).map((part) => paragraph(part.trim()));

export const textOf = (cell: Cell): string => (typeof cell === "string" ? cell : cell.text);
export const colourOf = (cell: Cell): CellColour | undefined =>
  typeof cell === "string" ? undefined : cell.colour;

/** What a program is given of a cell: its value, or the words that say why there is none. */
export const carriedBy = (cell: Cell): string | number =>
  typeof cell === "string" ? cell : (cell.value ?? cell.text);

export const isTable = (block: Block): block is Table => block.kind === "table";

/** Whether a column stands to the right. */
export const isNumeric = ({ kind }: Column): boolean => kind === "money" || kind === "number";
