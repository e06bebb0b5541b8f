import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import { sheetNames } from "./sheet-names.ts";
import { type SheetToWrite, sheetXml } from "./sheet-xml.ts";
import { contentTypes, ROOT_RELATIONS, STYLES, workbookRelations, workbookXml } from "./workbook-parts.ts";

/** The media type of a workbook, as a server says it of one that it sends. */
export const XLSX_MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Writes a workbook as a stream and ends it; rows are asked for as fast as they are taken away, sheet after sheet, and
 * none is kept. The same sheets make the same bytes.
 *
 * Rejects with what a source of rows throws, with a TableProblem when there are more rows than a sheet holds, and when
 * `out` closes early.
 */
export async function writeXlsx(sheets: readonly SheetToWrite[], out: Writable): Promise<void> {
  const zip = new ZipFile();
  // yazl's output is an ordinary stream, typed as less.
  const output = zip.outputStream as Readable;
  zip.on("error", (error: Error) => output.destroy(error));
  const names = sheetNames(sheets.map(({ name }) => name));
  const addText = (part: string, text: string) => zip.addBuffer(Buffer.from(text), part, { mtime: NO_TIME });
  addText("[Content_Types].xml", contentTypes(names.length));
  addText("_rels/.rels", ROOT_RELATIONS);
  addText("xl/workbook.xml", workbookXml(names));
  addText("xl/_rels/workbook.xml.rels", workbookRelations(names.length));
  addText("xl/styles.xml", STYLES);
  let source: Readable | undefined;
  sheets.forEach((sheet, index) => {
    zip.addReadStreamLazy(`xl/worksheets/sheet${index + 1}.xml`, { mtime: NO_TIME }, (take) => {
      // Nobody reads any more: what is not begun is left.
      if (output.destroyed) return;
      source = Readable.from(sheetXml(sheet, index === 0), { objectMode: false });
      // yazl only pipes from it, and a pipe passes no failure on.
      source.on("error", (error) => output.destroy(error));
      take(null, source);
    });
  });
  zip.end();
  try {
    await pipeline(output, out);
  } finally {
    source?.destroy();
  }
}

// A part must bear a time; the clock's would make every download differ.
const NO_TIME = new Date(Date.UTC(2000, 0, 1));
