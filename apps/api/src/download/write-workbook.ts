import { PassThrough, type Readable } from "node:stream";
import { writeXlsx } from "@frankpledge/tabular";
import { Refusal } from "../refusal.ts";
import type { CellText } from "./column.ts";
import type { About, Download } from "./download.ts";

/** What a sheet holds below its headings. */
const MOST_ROWS = 1_048_575;

/**
 * A download as a workbook: a sheet of its rows, and one that tells what it is.
 * @throws Refusal BAD_USER_INPUT when there are more rows than a sheet holds
 */
export async function writeWorkbook(about: About, download: Download): Promise<Readable> {
  const { columns, closing = [], rows, notes = [] } = download;
  const count = (await download.count()) + closing.length;
  if (count > MOST_ROWS)
    throw new Refusal(
      "BAD_USER_INPUT",
      `A sheet holds ${MOST_ROWS.toLocaleString("en-GB")} rows and this has ${count.toLocaleString("en-GB")}: download it as .csv, or ask for a part of it.`,
    );
  async function* cells(): AsyncGenerator<CellText[]> {
    for await (const some of rows()) for (const row of some) yield columns.map(({ cell }) => cell(row));
    for (const row of closing) yield columns.map(({ cell }) => cell(row));
  }
  const { readAt } = about;
  const told: [string, CellText][] = [
    ["Policing body", about.body],
    ["What", about.name],
    ["Rows", count - closing.length],
    ["Published version", readAt.release],
    ["Title", readAt.title],
    ["Revision of the record", readAt.revision],
    ["As at", readAt.effectiveAt],
    ["Made later, from documents of its time", readAt.reconstructed ? "Yes" : "No"],
    ["Licence", about.licence ?? "Not published: for the office's own use"],
    ["Address", about.address],
    ...notes.map((note): [string, CellText] => ["Note", note]),
  ];
  const out = new PassThrough();
  writeXlsx(
    [
      { name: about.name, columns, rows: cells() },
      {
        name: "About",
        columns: [
          { header: "About", width: 40 },
          { header: "this file", width: 80 },
        ],
        rows: told,
      },
    ],
    out,
  ).catch((thrown: Error) => out.destroy(thrown));
  return out;
}
