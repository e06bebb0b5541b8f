import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { writeCsvRow, writeXlsx } from "@frankpledge/tabular";
import { type Column, carriedBy, type Document, isTable, type Surroundings, type Table } from "./document.ts";

/** Every table of a document as a sheet of one workbook, behind a sheet that tells what they are. */
export async function writeTables(
  { title, subject, mark, blocks }: Document,
  { address }: Surroundings,
): Promise<Buffer> {
  const tables = blocks.filter(isTable);
  const out = new PassThrough();
  const written = buffer(out);
  await writeXlsx(
    [
      {
        name: "About",
        columns: [
          { header: "About", width: 40 },
          { header: "this file", width: 90 },
        ],
        rows: [
          ["Report", mark ? `${mark}: ${title}` : title],
          ["What it is", subject],
          ["Address", address],
          ...tables.map(({ caption, rows, whenEmpty }, place) => [
            `Table ${place + 1}`,
            rows.length === 0 ? `${caption}: ${whenEmpty}` : caption,
          ]),
        ],
      },
      ...tables.map(({ caption, columns, rows }, place) => ({
        name: `${place + 1} ${caption}`,
        columns: columns.map(({ heading, kind }) => ({ header: heading, kind: sheetKind(kind) })),
        rows: rows.map((cells) => cells.map(carriedBy)),
      })),
    ],
    out,
  );
  return await written;
}

/** One table as CSV, with the mark that has Excel read it as UTF-8. */
export const writeTableCsv = ({ columns, rows }: Table): string =>
  `\ufeff${[columns.map(({ heading }) => heading), ...rows.map((cells) => cells.map(carriedBy))].map(writeCsvRow).join("")}`;

const sheetKind = (kind: Column["kind"]): "text" | "money" | "date" => (kind === "number" ? "text" : kind);
