import type * as Docx from "docx";
import { chartPicture } from "./chart-picture.ts";
import { columnWidths } from "./column-widths.ts";
import {
  alternativeOf,
  type Block,
  type CellColour,
  type Chart,
  colourOf,
  type Document,
  isNumeric,
  PICTURE_WITHDRAWN,
  type Picture,
  pictureEnding,
  type Surroundings,
  type Table,
  textOf,
} from "./document.ts";
import { RATING_TINTS } from "./rating-tints.ts";
import { settlePackage } from "./settle-package.ts";

/** The space between the margins of an A4 page on its side, in twentieths of a point. */
const PAGE = { width: 16_838, height: 11_906, margin: 1_000 } as const;
const LINE = PAGE.width - 2 * PAGE.margin;

/**
 * A document as a word processor's file: headings by their styles, tables with a header row that repeats, the address
 * of the HTML on its first page, its mark on every page, and an alternative text with every picture. The same document
 * gives the same bytes.
 */
export async function writeDocx(document: Document, { address, pictures }: Surroundings): Promise<Buffer> {
  const docx = await import("docx");
  const { Paragraph, TextRun, HeadingLevel, ExternalHyperlink, AlignmentType, PageNumber } = docx;
  const { title, subject, mark, date, blocks } = document;
  const children: Part[] = [];
  for (const block of blocks) children.push(...(await blockParts(docx, block, pictures)));
  const markRun = (size: number) => new TextRun({ text: mark ?? "", bold: true, size });
  const file = new docx.Document({
    title: mark ? `${mark}: ${title}` : title,
    subject,
    description: subject,
    creator: "Frankpledge",
    lastModifiedBy: "Frankpledge",
    styles: {
      default: {
        document: { run: { font: "Arial", size: 21, language: { value: "en-GB" } } },
        heading1: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading2: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 360, after: 120 } } },
        heading3: { run: { size: 24, bold: true }, paragraph: { spacing: { before: 240, after: 100 } } },
        heading4: { run: { size: 22, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
        caption: {
          run: { size: 20, bold: true, italics: false, color: "000000" },
          paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.height, height: PAGE.width, orientation: docx.PageOrientation.LANDSCAPE },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        headers: mark
          ? { default: new docx.Header({ children: [new Paragraph({ children: [markRun(20)] })] }) }
          : {},
        footers: {
          default: new docx.Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [
                  new TextRun({
                    children: [`${title}, page `, PageNumber.CURRENT, " of ", PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...(mark ? [new Paragraph({ children: [markRun(28)] })] : []),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
          new Paragraph({ children: [new TextRun(subject)], spacing: { after: 120 } }),
          new Paragraph({
            spacing: { after: 240 },
            children: [
              new TextRun("This report as an accessible web page: "),
              new ExternalHyperlink({
                link: address,
                children: [new TextRun({ text: address, style: "Hyperlink" })],
              }),
            ],
          }),
          ...children,
        ],
      },
    ],
  });
  return await settlePackage(await docx.Packer.toBuffer(file), new Date(date));
}

type Part = Docx.Paragraph | Docx.Table;

async function blockParts(
  docx: typeof Docx,
  block: Block,
  pictures: Surroundings["pictures"],
): Promise<Part[]> {
  const { Paragraph, TextRun, HeadingLevel } = docx;
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel[`HEADING_${block.level}`],
          keepNext: true,
          children: [new TextRun(block.text)],
        }),
      ];
    case "paragraph":
      return [
        new Paragraph({
          children: runsOf(docx, block.text),
          spacing: { after: 120 },
          ...(block.isNote ? { indent: { left: 300 } } : {}),
        }),
      ];
    case "list":
      return block.items.map((item) => new Paragraph({ children: runsOf(docx, item), bullet: { level: 0 } }));
    case "facts":
      return block.facts.map(
        ([name, value]) =>
          new Paragraph({
            spacing: { after: 60 },
            children: [new TextRun({ text: `${name}: `, bold: true }), ...runsOf(docx, value)],
          }),
      );
    case "picture":
      return pictureParts(docx, block, pictures.get(block.picture));
    case "chart":
      return await chartParts(docx, block);
    case "table":
      return tableParts(docx, block);
  }
}

/** The widest that a picture is set, in pixels of a 96th of an inch, and the highest. */
const LARGEST = { width: 640, height: 430 };

function pictureParts(docx: typeof Docx, picture: Picture, bytes: Buffer | undefined): Part[] {
  const { Paragraph, TextRun } = docx;
  if (!bytes) return [new Paragraph({ indent: { left: 300 }, children: [new TextRun(PICTURE_WITHDRAWN)] })];
  const { width, height, mediaType, alternative, caption } = picture;
  const scale = Math.min(1, LARGEST.width / width, LARGEST.height / height);
  return [
    new Paragraph({
      keepNext: caption !== null,
      spacing: { before: 120, after: 60 },
      children: [
        new docx.ImageRun({
          type: pictureEnding(mediaType),
          data: bytes,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          altText: altText(picture.picture, alternative),
        }),
      ],
    }),
    ...(caption === null
      ? []
      : [new Paragraph({ spacing: { after: 120 }, children: runsOf(docx, caption) })]),
  ];
}

async function chartParts(docx: typeof Docx, chart: Chart): Promise<Part[]> {
  const { Paragraph, TextRun } = docx;
  const { name, caption, words, drawing } = chart;
  return [
    new Paragraph({ style: "Caption", children: [new TextRun(caption)] }),
    new Paragraph({
      keepNext: true,
      children: [
        new docx.ImageRun({
          type: "png",
          data: await chartPicture(drawing),
          transformation: { width: drawing.width * CHART_SCALE, height: drawing.height * CHART_SCALE },
          altText: altText(name, alternativeOf(chart)),
        }),
      ],
    }),
    ...words.map((sentence) => new Paragraph({ spacing: { after: 60 }, children: runsOf(docx, sentence) })),
  ];
}

const CHART_SCALE = 1.25;

/** What a picture says to who does not see it; a decorative one says nothing. */
const altText = (name: string, alternative: string | null) => ({ name, description: alternative ?? "" });

function tableParts(docx: typeof Docx, block: Table): Part[] {
  const { caption, columns, rows, whenEmpty } = block;
  const { Paragraph, TextRun, TableRow, TableCell, AlignmentType, WidthType } = docx;
  if (rows.length === 0) return [new Paragraph({ children: [new TextRun(`${caption}: ${whenEmpty}`)] })];
  const widths = columnWidths(block, LINE);
  const cell = (place: number, text: string, look: { bold?: boolean; colour?: CellColour | undefined }) =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      ...(look.colour ? { shading: { fill: RATING_TINTS[look.colour] } } : {}),
      children: [
        new Paragraph({
          alignment: columns[place] && isNumeric(columns[place]) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: runsOf(docx, text, { bold: look.bold ?? false, size: 17 }),
        }),
      ],
    });
  return [
    new Paragraph({ style: "Caption", children: [new TextRun(caption)] }),
    new docx.Table({
      width: { size: LINE, type: WidthType.DXA },
      columnWidths: widths,
      tableLook: { firstRow: true, firstColumn: true },
      margins: { left: 80, right: 100, top: 30, bottom: 30 },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ heading }, place) => cell(place, heading, { bold: true })),
        }),
        ...rows.map(
          (cells) =>
            new TableRow({
              cantSplit: true,
              children: cells.map((one, place) =>
                cell(place, textOf(one), { bold: place === 0, colour: colourOf(one) }),
              ),
            }),
        ),
      ],
    }),
  ];
}

/** A text as runs, with a break where its lines end. */
function runsOf(
  docx: typeof Docx,
  text: string,
  look: { bold?: boolean; size?: number } = {},
): Docx.TextRun[] {
  return text
    .split("\n")
    .map((line, place) => new docx.TextRun({ text: line, ...look, ...(place > 0 ? { break: 1 } : {}) }));
}
