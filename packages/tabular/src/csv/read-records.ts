import { type Options, type Parser, parse } from "csv-parse";

/** A record and its own text in the file. */
export interface CsvRecord {
  record: string[];
  raw: string;
}

// A cell of a spreadsheet holds 32,767 characters at most: a record of millions is a quotation mark never closed.
const LONGEST_RECORD = 4_000_000;

/**
 * csv-parse, set to lose nothing: quotation marks inside a cell are text, rows may differ in length, and lines may end
 * in any of the three ways, each line in its own.
 */
export function csvParser(delimiter: string): Parser {
  return parse({ ...LENIENT, delimiter, raw: true, max_record_size: LONGEST_RECORD });
}

const LENIENT = {
  relax_quotes: true,
  relax_column_count: true,
  record_delimiter: ["\r\n", "\n", "\r"],
} satisfies Options;

/** Takes what the parser has ready, and nothing that it does not have yet. */
export function* readyRecords(parser: Parser): Generator<CsvRecord> {
  for (let record = parser.read(); record !== null; record = parser.read()) yield record;
}

/** The whole records in a piece of text; one that the piece cuts off is left out. */
export function readRecords(text: string, delimiter: string): string[][] {
  const parser = csvParser(delimiter);
  // A record too long to read says here only that the delimiter does not fit.
  parser.on("error", () => undefined);
  parser.write(text);
  const records = Array.from(readyRecords(parser), ({ record }) => record);
  parser.destroy();
  return records;
}

/**
 * Whether a cell was opened by a quotation mark that is never closed, so that it took in the lines below up to some
 * other quotation mark: its text starts with the mark, spans lines, and its rightly quoted form is not in the file.
 */
export function hasSwallowedLines({ record, raw }: CsvRecord): boolean {
  return record.some(
    (cell) => cell.startsWith('"') && /[\r\n]/.test(cell) && !raw.includes(`"${cell.replaceAll('"', '""')}"`),
  );
}
