import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { openTable, writeXlsx } from "@frankpledge/tabular";
import { fromBuffer, type ZipFile } from "yauzl";

/** What an owner writes into a cell, and what a cell of the sheet that went out holds. */
type Written = string | number | null;

/**
 * Fills in the workbook of a round as an owner does in a spreadsheet program.
 * @param answers by the title of the project, what stands in each column of its row
 * @returns the workbook as it comes back
 */
export async function fillInSheet(
  workbook: Buffer,
  answers: Record<string, Record<string, Written>>,
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "frankpledge-sheet-"));
  try {
    const path = join(folder, "updates.xlsx");
    await writeFile(path, workbook);
    const sheet: Written[][] = [];
    for await (const row of (await openTable(path, { name: "updates.xlsx" })).rows())
      if (row.sheet === "Updates") sheet.push(row.cells as Written[]);
    const [headings = [], ...rows] = sheet;
    const title = headings.indexOf("Project");
    const filled = rows.map((cells) => {
      const answer = answers[String(cells[title])];
      return headings.map((heading, place) => answer?.[String(heading)] ?? cells[place] ?? null);
    });
    const out = new PassThrough();
    const columns = headings.map((heading) => ({ header: String(heading) }));
    const written = buffer(out);
    await writeXlsx([{ name: "Updates", columns, rows: filled }], out);
    return await written;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const openZip = promisify<Buffer, { lazyEntries: true }, ZipFile>(fromBuffer as never);

/** The words of a word processor's file, as one line. */
export async function wordsOfDocx(file: Buffer): Promise<string> {
  const zip = await openZip(file, { lazyEntries: true });
  const main = await new Promise<Buffer>((resolve, reject) => {
    zip.on("error", reject).on("end", () => reject(new Error("The file has no text.")));
    zip.on("entry", (entry) => {
      if (entry.fileName !== "word/document.xml") return zip.readEntry();
      zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(buffer(stream))));
    });
    zip.readEntry();
  });
  return main
    .toString()
    .replace(/<\/w:p>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ");
}
