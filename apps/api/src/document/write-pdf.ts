import { buffer } from "node:stream/consumers";
import type PDFDocument from "pdfkit";
import { escapeHtml } from "../html/escape-html.ts";
import {
  alternativeOf,
  type Block,
  type Chart,
  type Document,
  PICTURE_WITHDRAWN,
  type Picture,
  type Surroundings,
  type Table,
} from "./document.ts";
import { drawInPdf } from "./draw-in-pdf.ts";
import { FONT_FILES as FONTS } from "./font.ts";
import { writeTableRows } from "./table-in-pdf.ts";

type Pdf = InstanceType<typeof PDFDocument>;
type Structure = PDFKit.PDFStructureElement;

const SIZES = { 1: 20, 2: 15, 3: 12.5, 4: 11 } as const;
const MARGIN = 42;

/**
 * A document as PDF with its structure (PDF/UA): headings, paragraphs, lists, and tables whose header cells are told
 * from the rest, and figures with their alternative texts, in the order in which they are to be read, with the language
 * and the title. The same document gives the same bytes.
 */
export async function writePdf(
  { title, subject, mark, date, blocks }: Document,
  { address, pictures }: Surroundings,
): Promise<Buffer> {
  const { default: Pdf } = await import("pdfkit");
  const shownTitle = mark ? `${mark}: ${title}` : title;
  const pdf = new Pdf({
    size: "A4",
    layout: "landscape",
    margin: MARGIN,
    pdfVersion: "1.7",
    // Its types do not know of it yet.
    subset: "PDF/UA" as never,
    tagged: true,
    displayTitle: true,
    lang: "en-GB",
    bufferPages: true,
    font: FONTS.plain,
    info: { Title: shownTitle, Subject: subject, Author: "Frankpledge", CreationDate: new Date(date) },
  });
  escapeInXmp(pdf as never);
  const written = buffer(pdf);
  const root = pdf.struct("Document");
  pdf.addStructure(root);

  if (mark) tagged(pdf, root, "P", () => pdf.font(FONTS.bold).fontSize(14).text(mark));
  tagged(pdf, root, "H1", () => pdf.font(FONTS.bold).fontSize(SIZES[1]).text(title));
  tagged(pdf, root, "P", () => pdf.font(FONTS.plain).fontSize(10).text(subject));
  tagged(pdf, root, "P", () => pdf.text(`This report as an accessible web page: ${address}`));
  for (const [place, block] of blocks.entries()) {
    // A heading is not left alone at the foot of a page, nor are several.
    if (block.kind === "heading" && blocks[place - 1]?.kind !== "heading")
      makeRoom(pdf, roomFrom(blocks.slice(place)));
    writeBlock(pdf, root, block, pictures);
  }
  root.end();
  numberPages(pdf, shownTitle);
  pdf.end();
  return await written;
}

/** The library writes what a file says of itself into its XML as it is, where "&" would break it. */
function escapeInXmp(pdf: { info: Record<string, unknown>; endMetadata: () => void }): void {
  const end = pdf.endMetadata.bind(pdf);
  pdf.endMetadata = () => {
    for (const name of ["Title", "Subject"]) pdf.info[name] = escapeHtml(String(pdf.info[name]));
    end();
  };
}

/** Writes a part and says what it is; nothing is kept open across pages but what is written by `write`. */
function tagged(pdf: Pdf, parent: Structure, type: string, write: () => void): void {
  pdf.x = MARGIN;
  parent.add(pdf.struct(type, {}, write));
}

function writeBlock(pdf: Pdf, root: Structure, block: Block, pictures: Surroundings["pictures"]): void {
  switch (block.kind) {
    case "heading": {
      const { level, text } = block;
      pdf.moveDown(level === 2 ? 1 : 0.6);
      tagged(pdf, root, `H${level}`, () => pdf.font(FONTS.bold).fontSize(SIZES[level]).text(text));
      pdf.moveDown(0.3);
      return;
    }
    case "paragraph":
      tagged(pdf, root, "P", () => pdf.font(FONTS.plain).fontSize(10).text(block.text, { paragraphGap: 5 }));
      return;
    case "list": {
      const list = pdf.struct("L");
      root.add(list);
      for (const item of block.items) {
        const entry = pdf.struct("LI");
        list.add(entry);
        tagged(pdf, entry, "LBody", () =>
          pdf.font(FONTS.plain).fontSize(10).text(`• ${item}`, { paragraphGap: 2 }),
        );
        entry.end();
      }
      list.end();
      return;
    }
    case "facts":
      for (const [name, value] of block.facts)
        tagged(pdf, root, "P", () => {
          pdf.font(FONTS.bold).fontSize(10).text(`${name}: `, { continued: true });
          pdf.font(FONTS.plain).text(value, { paragraphGap: 4 });
        });
      return;
    case "picture":
      writePicture(pdf, root, block, pictures.get(block.picture));
      return;
    case "chart":
      writeChart(pdf, root, block);
      return;
    case "table":
      writeTable(pdf, root, block);
  }
}

/** How much of a page a heading needs with what it heads: other headings, and the beginning of what comes after. */
function roomFrom(blocks: readonly Block[]): number {
  const next = blocks.findIndex(({ kind }) => kind !== "heading");
  const headings = (next < 0 ? blocks.length : next) * 40;
  const first = blocks[next];
  if (first?.kind === "chart") return headings + chartRoom(first);
  return headings + (first?.kind === "table" ? TABLE_ROOM : 30);
}

/** What the caption of a table, its head and its first row take. */
const TABLE_ROOM = 90;

/** The largest that a picture is set, in points. */
const LARGEST = { width: 480, height: 320 };

function writePicture(pdf: Pdf, root: Structure, picture: Picture, bytes: Buffer | undefined): void {
  if (!bytes) {
    tagged(pdf, root, "P", () => pdf.font(FONTS.plain).fontSize(10).text(PICTURE_WITHDRAWN));
    return;
  }
  const { alternative, caption } = picture;
  const scale = Math.min(0.75, LARGEST.width / picture.width, LARGEST.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  makeRoom(pdf, height + (caption ? 30 : 0));
  const paint = () => pdf.image(bytes, MARGIN, pdf.y, { width, height });
  const top = pdf.y;
  // What only decorates is no part of what is read aloud.
  if (alternative === null) {
    pdf.markContent("Artifact", { type: "Layout" });
    paint();
    pdf.endMarkedContent();
  } else figure(pdf, root, alternative, { width, height }, paint);
  pdf.y = top + height + 4;
  if (caption)
    tagged(pdf, root, "P", () => pdf.font(FONTS.plain).fontSize(9).text(caption, { paragraphGap: 5 }));
}

const CHART_SCALE = 0.9;

/** A chart with its caption and the first of its words. */
const chartRoom = ({ drawing }: Chart): number => drawing.height * CHART_SCALE + 50;

function writeChart(pdf: Pdf, root: Structure, chart: Chart): void {
  const { caption, words, drawing } = chart;
  const [width, height] = [drawing.width * CHART_SCALE, drawing.height * CHART_SCALE];
  makeRoom(pdf, chartRoom(chart));
  pdf.moveDown(0.5);
  tagged(pdf, root, "P", () => pdf.font(FONTS.bold).fontSize(10).text(caption, { paragraphGap: 3 }));
  const top = pdf.y;
  figure(pdf, root, alternativeOf(chart), { width, height }, () =>
    drawInPdf(pdf, drawing, { x: MARGIN, y: top, scale: CHART_SCALE }),
  );
  pdf.y = top + height + 4;
  for (const sentence of words)
    tagged(pdf, root, "P", () => pdf.font(FONTS.plain).fontSize(10).text(sentence, { paragraphGap: 3 }));
}

/** What the types of the library leave out. */
type WithAttributes = Structure & { dictionary: { data: object } };

/** A figure that says where it stands on its page, as PDF/UA asks of it. */
function figure(
  pdf: Pdf,
  root: Structure,
  alternative: string,
  { width, height }: { width: number; height: number },
  paint: () => void,
): void {
  const { y } = pdf;
  const bottom = pdf.page.height - y - height;
  const struct = pdf.struct("Figure", { alt: alternative }, paint);
  const placed = pdf.ref({
    O: "Layout",
    Placement: "Block",
    BBox: [MARGIN, bottom, MARGIN + width, bottom + height],
  });
  Object.assign((struct as WithAttributes).dictionary.data, { A: placed });
  root.add(struct);
  (placed as unknown as { end(): void }).end();
}

/** What is not to be parted begins a page when there is no room left for it. */
function makeRoom(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - MARGIN) pdf.addPage();
}

function writeTable(pdf: Pdf, root: Structure, block: Table): void {
  const { caption, rows, whenEmpty } = block;
  if (rows.length === 0) {
    tagged(pdf, root, "P", () =>
      pdf.font(FONTS.plain).fontSize(10).text(`${caption}: ${whenEmpty}`, { paragraphGap: 5 }),
    );
    return;
  }
  makeRoom(pdf, TABLE_ROOM);
  pdf.moveDown(0.5);
  tagged(pdf, root, "P", () => pdf.font(FONTS.bold).fontSize(10).text(caption, { paragraphGap: 3 }));
  pdf.x = MARGIN;
  writeTableRows(pdf, root, block);
  pdf.x = MARGIN;
  pdf.moveDown(0.8);
}

/** The foot of each page, which is no part of what is read aloud. */
function numberPages(pdf: Pdf, title: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    const { margins } = pdf.page;
    // Text below the margin would begin a page of its own.
    const { bottom } = margins;
    margins.bottom = 0;
    pdf.markContent("Artifact", { type: "Pagination" });
    pdf
      .font(FONTS.plain)
      .fontSize(8)
      .text(`${title}, page ${page - start + 1} of ${count}`, MARGIN, pdf.page.height - 28, {
        lineBreak: false,
      });
    pdf.endMarkedContent();
    margins.bottom = bottom;
  }
}
