import { type TableFile, TableProblem, type TableRow, withoutTrailingBlanks } from "../table-file.ts";
import { decodeText } from "./decode-text.ts";
import { delimiterOf } from "./delimiter.ts";
import { encodingOf, type TextEncoding } from "./encoding.ts";
import { type CsvRecord, csvParser, hasSwallowedLines, readyRecords } from "./read-records.ts";
import { scanBytes } from "./scan-bytes.ts";

/** Opens a text file as a table. Throws a TableProblem when it is no text, or has no text in it. */
export async function openCsv(path: string, name: string): Promise<TableFile> {
  const scan = await scanBytes(path);
  const encoding = encodingOf(scan);
  if (!encoding) {
    throw new TableProblem(
      `“${name}” is not a table that can be read here: save it as .xlsx, .ods or .csv and try again.`,
    );
  }
  if (!scan.hasContent) {
    throw new TableProblem(
      `“${name}” has only blank lines: check that the right file was chosen, and save it again with its rows.`,
    );
  }
  const delimiter = delimiterOf(await readStart(path, encoding));
  return {
    format: "CSV",
    encoding: encoding.name,
    delimiter: delimiter.character,
    hiddenSheets: new Set(),
    asides: new Map(),
    rows: (signal) => readRows({ path, name, encoding, delimiter }, signal),
  };
}

// Enough for hundreds of rows; a title, notes and a header above the table weigh little among them.
const SAMPLE_LENGTH = 1 << 17;

async function readStart(path: string, encoding: TextEncoding): Promise<string> {
  let start = "";
  for await (const piece of decodeText(path, encoding)) {
    start += piece.toString();
    if (start.length >= SAMPLE_LENGTH) return start.slice(0, SAMPLE_LENGTH);
  }
  // Only a line end shows that the last record is whole.
  return `${start}\n`;
}

interface OpenCsv {
  path: string;
  name: string;
  encoding: TextEncoding;
  delimiter: { character: string; isDeclared: boolean };
}

async function* readRows(file: OpenCsv, signal?: AbortSignal): AsyncGenerator<TableRow> {
  signal?.throwIfAborted();
  let line = 1;
  let isDirective = file.delimiter.isDeclared;
  for await (const records of readFile(file, () => line, signal)) {
    for (const found of records) {
      signal?.throwIfAborted();
      if (hasSwallowedLines(found)) throw unclosedQuote(file.name, line);
      if (!isDirective) yield { sheet: "", row: line, cells: cellsOf(found.record) };
      isDirective = false;
      line += 1 + lineEndsWithin(found.record);
    }
  }
}

/** Every record of the file, piece by piece; `line` tells the one on which the record at hand starts. */
async function* readFile(
  { path, name, encoding, delimiter }: OpenCsv,
  line: () => number,
  signal?: AbortSignal,
): AsyncGenerator<Iterable<CsvRecord>> {
  const parser = csvParser(delimiter.character);
  let failure: Error | undefined;
  parser.on("error", (error: Error) => {
    failure = error;
  });
  try {
    for await (const piece of decodeText(path, encoding, signal)) {
      if (failure) break;
      parser.write(piece);
      yield readyRecords(parser);
    }
    if (!failure) {
      parser.end();
      for await (const record of parser) yield [record as CsvRecord];
    }
  } catch (error) {
    // What csv-parse reports at the end of the file also comes out of its stream.
    if (error !== failure) throw error;
  } finally {
    parser.destroy();
  }
  // Set so leniently, the parser refuses one thing: a quotation mark that is open when the text ends.
  if (failure) throw unclosedQuote(name, line());
}

function unclosedQuote(name: string, line: number): TableProblem {
  return new TableProblem(
    `“${name}” has a quotation mark in the row of line ${line} that is never closed, so the rows after it cannot be told apart: close or remove it, or save the table as .xlsx.`,
  );
}

function cellsOf(record: readonly string[]): TableRow["cells"] {
  return withoutTrailingBlanks(record.map((cell) => (cell === "" ? null : cell)));
}

/** Cells keep their line ends, so what a record spans can be counted in them. */
function lineEndsWithin(record: readonly string[]): number {
  let count = 0;
  for (const cell of record) {
    if (cell.includes("\n") || cell.includes("\r")) count += cell.match(/\r\n|\n|\r/g)?.length ?? 0;
  }
  return count;
}
