import type { Drawing } from "@frankpledge/charts/drawing";

/**
 * A document as its readers meet it, whatever form it is given: HTML, a word processor's file, a workbook, PDF. Every
 * writer walks these blocks and adds nothing of its own, so the forms cannot differ in what they say. It is plain JSON:
 * what is final is kept in this shape, and written from it for ever.
 */
export interface Document {
  title: string;
  /** What it is, and whose, in a line. */
  subject: string;
  /** Marked on every page, such as DRAFT; null for what is published. */
  mark: string | null;
  /** The moment of the record that it is of, in RFC 3339: what its files say of when they were made. */
  date: string;
  blocks: Block[];
}

/** What a form of a document needs beside its words, and is no part of them. */
export interface Surroundings {
  /** Where it is to be read as HTML. */
  address: string;
  /** The bytes of its pictures, by what the blocks name them by; one that was withdrawn is not there. */
  pictures: ReadonlyMap<string, Buffer>;
}

export type Block = Heading | Paragraph | List | Facts | Picture | Chart | Table;

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

/** A picture, with what it says to who does not see it. */
export interface Picture {
  kind: "picture";
  /** The SHA-256 of its bytes, in hexadecimal. */
  picture: string;
  mediaType: PictureType;
  /** In pixels. */
  width: number;
  height: number;
  /** Null where it adds nothing to the words around it. */
  alternative: string | null;
  caption: string | null;
}

/** The kinds of picture that every form of a document shows, by the ending of their files. */
export const PICTURE_TYPES = { png: "image/png", jpg: "image/jpeg" } as const;

export type PictureEnding = keyof typeof PICTURE_TYPES;
export type PictureType = (typeof PICTURE_TYPES)[PictureEnding];

/** The ending of a picture's file. */
export const pictureEnding = (type: PictureType): PictureEnding =>
  type === PICTURE_TYPES.png ? "png" : "jpg";

/** A chart. The words stand beside it in every form, and the table of the same figures follows it. */
export interface Chart {
  kind: "chart";
  /** Tells it from the other charts of the document, in words parted by hyphens. */
  name: string;
  caption: string;
  /** What it shows and does not show, in sentences. */
  words: string[];
  drawing: Drawing;
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

/** What a chart says to who does not see it. */
export const alternativeOf = ({ caption, words }: Chart): string => [`${caption}.`, ...words].join(" ");

/** What stands where a picture was withdrawn by law. */
export const PICTURE_WITHDRAWN = "A picture was withdrawn here.";

/** Whether a column stands to the right. */
export const isNumeric = ({ kind }: Column): boolean => kind === "money" || kind === "number";
