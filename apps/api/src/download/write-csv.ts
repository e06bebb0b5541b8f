import { writeCsvRow } from "@frankpledge/tabular";
import type { Download } from "./download.ts";

/** Without it Excel takes the file for a Windows code page and garbles pound signs and accents. */
const BYTE_ORDER_MARK = "\ufeff";

/** A download as CSV in pieces: the headings, then the rows, and nothing else. */
export async function* writeCsv({ columns, rows, closing = [] }: Download): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + writeCsvRow(columns.map(({ header }) => header));
  const lines = (told: (typeof closing)[number][]) =>
    told.map((row) => writeCsvRow(columns.map(({ cell }) => cell(row)))).join("");
  for await (const some of rows()) yield lines(some);
  if (closing.length > 0) yield lines(closing);
}
