import { Readable } from "node:stream";
import { XLSX_MEDIA_TYPE } from "@frankpledge/tabular";
import type { About, Download } from "./download.ts";
import { writeCsv } from "./write-csv.ts";
import { writeJson } from "./write-json.ts";
import { writeWorkbook } from "./write-workbook.ts";

/** A form that a download can have, by the ending of its address. */
interface Format {
  type: string;
  /** Reads as fast as the file is taken away, and stops when nobody takes it. */
  write: (about: About, download: Download) => Readable | Promise<Readable>;
}

const ofText = (pieces: AsyncGenerator<string>): Readable => Readable.from(pieces, { objectMode: false });

export const formats = {
  csv: {
    type: "text/csv; charset=utf-8; header=present",
    write: (_, download) => ofText(writeCsv(download)),
  },
  xlsx: {
    type: XLSX_MEDIA_TYPE,
    write: writeWorkbook,
  },
  json: {
    type: "application/json; charset=utf-8",
    write: (about, download) => ofText(writeJson(about, download)),
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
