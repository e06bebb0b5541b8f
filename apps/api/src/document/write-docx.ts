import type * as Docx from "docx";
import { columnWidths } from "./column-widths.ts";
import {
  type Block,
  type CellColour,
  colourOf,
  type Document,
  isNumeric,
  type Table,
  textOf,
} from "./document.ts";

const TINTS: Record<CellColour, string> = {
  RED: "F8D7D5",
  AMBER: "FCE8C5",
  GREEN: "D6ECDC",
  BLUE: "D8E4F5",
};

/** The space between the margins of an A4 page on its side, in twentieths of a point. */
const PAGE = { width: 16_838, height: 11_906, margin: 1_000 } as const;
const LINE = PAGE.width - 2 * PAGE.margin;

/**
 * A document as a word processor's file: headings by their styles, tables with a header row that repeats, the address
 * of the HTML on its first page, and its mark on every page.
 */
export async function writeDocx(document: Document): Promise<Buffer> {
  const docx = await import("docx");
  const { Paragraph, TextRun, HeadingLevel, ExternalHyperlink, AlignmentType, PageNumber } = docx;
  const { title, subject, mark, address, blocks } = document;
  const mark_ = (size: number) => new TextRun({ text: mark ?? "", bold: true, size });
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
          ? { default: new docx.Header({ children: [new Paragraph({ children: [mark_(20)] })] }) }
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
          ...(mark ? [new Paragraph({ children: [mark_(28)] })] : []),
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
          ...blocks.flatMap((block) => blockParts(docx, block)),
        ],
      },
    ],
  });
  return await docx.Packer.toBuffer(file);
}

type Part = Docx.Paragraph | Docx.Table;

function blockParts(docx: typeof Docx, block: Block): Part[] {
  const { Paragraph, TextRun, HeadingLevel } = docx;
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: HeadingLevel[`HEADING_${block.level}`],
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
    case "table":
      return tableParts(docx, block);
  }
}

function tableParts(docx: typeof Docx, block: Table): Part[] {
  const { caption, columns, rows, whenEmpty } = block;
  const { Paragraph, TextRun, TableRow, TableCell, AlignmentType, WidthType } = docx;
  if (rows.length === 0) return [new Paragraph({ children: [new TextRun(`${caption}: ${whenEmpty}`)] })];
  const widths = columnWidths(block, LINE);
  const cell = (place: number, text: string, look: { bold?: boolean; colour?: CellColour | undefined }) =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      ...(look.colour ? { shading: { fill: TINTS[look.colour] } } : {}),
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
      margins: { left: 60, right: 60, top: 30, bottom: 30 },
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
