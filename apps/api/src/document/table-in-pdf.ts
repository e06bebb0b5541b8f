import type PDFDocument from "pdfkit";
import { columnWidths } from "./column-widths.ts";
import { type Cell, colourOf, isNumeric, type Table, textOf } from "./document.ts";
import { FONT_FILES } from "./font.ts";
import { RATING_TINTS } from "./rating-tints.ts";

type Pdf = InstanceType<typeof PDFDocument>;

const SIZE = 7.5;
const PADDING = { top: 3, bottom: 3, left: 4, right: 6 };

/**
 * Writes a table's head and rows below what is written already, from one margin to the other. Its head stands again on
 * every page that it runs to, and is read aloud once; a row that is longer than a page goes on in another.
 */
export function writeTableRows(pdf: Pdf, parent: PDFKit.PDFStructureElement, table: Table): void {
  const { columns, rows } = table;
  const { left, right, top } = pdf.page.margins;
  const widths = columnWidths(table, pdf.page.width - left - right);
  const align = (place: number) => (columns[place] && isNumeric(columns[place]) ? "right" : "left");
  const headings = columns.map(({ heading }) => heading);
  const headHeight = rowHeight(pdf, headings, widths, () => FONT_FILES.bold);

  // A table goes on below the upper margin of the page before: it leaves room for the head.
  const leaveRoom = () => {
    pdf.page.margins.top = top + headHeight;
  };
  const repeatHead = () => {
    pdf.markContent("Artifact", { type: "Pagination" });
    let x = left;
    for (const [place, text] of headings.entries()) {
      const width = widths[place] ?? 0;
      pdf
        .font(FONT_FILES.bold)
        .fontSize(SIZE)
        .text(text, x + PADDING.left, top + PADDING.top, { width: inside(width), align: align(place) });
      x += width;
    }
    pdf.endMarkedContent();
    leaveRoom();
  };
  leaveRoom();
  pdf.on("pageAdded", repeatHead);
  const written = pdf.table({
    structParent: parent,
    columnStyles: widths,
    defaultStyle: {
      border: { top: 0, left: 0, right: 0, bottom: 0.5 },
      borderColor: "#8a93a6",
      padding: PADDING,
    },
  } as never);
  const style = (place: number, isHead: boolean) => ({
    ...(isHead
      ? { type: "TH", scope: "Column" }
      : place === 0
        ? { type: "TH", scope: "Row" }
        : { type: "TD" }),
    font: { src: isHead ? FONT_FILES.bold : fontOf(place), size: SIZE },
    align: { x: align(place), y: isHead ? "bottom" : "top" },
  });
  written.row(headings.map((text, place) => ({ text, ...style(place, true) })) as never);
  const most = pdf.page.height - top - headHeight - pdf.page.margins.bottom - 2;
  for (const cells of rows)
    for (const part of partsOfRow(pdf, cells, widths, most))
      written.row(
        part.map((cell, place) => {
          const colour = colourOf(cell);
          const tint = colour ? { backgroundColor: `#${RATING_TINTS[colour]}` } : {};
          return { text: textOf(cell), ...style(place, false), ...tint };
        }) as never,
      );
  written.end();
  pdf.off("pageAdded", repeatHead);
  pdf.page.margins.top = top;
}

const fontOf = (place: number): string => (place === 0 ? FONT_FILES.bold : FONT_FILES.plain);
const inside = (width: number): number => width - PADDING.left - PADDING.right;

function rowHeight(
  pdf: Pdf,
  texts: readonly string[],
  widths: readonly number[],
  font: (place: number) => string,
): number {
  const heights = texts.map((text, place) => textHeight(pdf, text, widths[place] ?? 0, font(place)));
  return Math.max(...heights) + PADDING.top + PADDING.bottom;
}

const textHeight = (pdf: Pdf, text: string, width: number, font: string): number =>
  pdf
    .font(font)
    .fontSize(SIZE)
    .heightOfString(text, { width: inside(width) });

/** A row as it is, or as several where a page cannot hold it: the library would cut it off at the foot of the page. */
function partsOfRow(
  pdf: Pdf,
  cells: readonly Cell[],
  widths: readonly number[],
  most: number,
): (readonly Cell[])[] {
  if (rowHeight(pdf, cells.map(textOf), widths, fontOf) <= most) return [cells];
  const room = most - PADDING.top - PADDING.bottom;
  const columns = cells.map((cell, place) => {
    const fits = (text: string) => textHeight(pdf, text, widths[place] ?? 0, fontOf(place)) <= room;
    return partsOfText(textOf(cell), fits);
  });
  const parts = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: parts }, (_, nth) =>
    cells.map((cell, place): Cell => {
      if (place === 0 && nth > 0) return `${columns[0]?.[0]} (continued)`;
      const text = columns[place]?.[nth] ?? "";
      return typeof cell === "string" ? text : { ...cell, text };
    }),
  );
}

/** A text in as few parts as fit, each parted from the next between two words. */
function partsOfText(text: string, fits: (part: string) => boolean): string[] {
  const words = text.split(/(?<=\s)/);
  const parts: string[] = [];
  let from = 0;
  while (from < words.length) {
    let [least, most] = [1, words.length - from];
    while (least < most) {
      const half = Math.ceil((least + most) / 2);
      if (fits(words.slice(from, from + half).join(""))) least = half;
      else most = half - 1;
    }
    parts.push(
      words
        .slice(from, from + least)
        .join("")
        .trimEnd(),
    );
    from += least;
  }
  return parts;
}
