import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { fromBuffer, type ZipFile } from "yauzl";

/** What a test reads out of a word processor's file. */
export interface ReadDocx {
  headings: { level: number; text: string }[];
  paragraphs: string[];
  /** The texts of each table's cells, row by row. */
  tables: string[][][];
  /** Whether each table's first row is marked as a header. */
  hasHeaderRow: boolean[];
  /** The language that its text is marked with. */
  language: string | undefined;
  header: string;
  /** What each picture says to who does not see it, in the order of the text; null for one that is marked as decorative. */
  alternatives: (string | null)[];
}

const open = promisify<Buffer, { lazyEntries: true }, ZipFile>(fromBuffer as never);

/** Unpacks a file and reads its parts as XML, as a program other than the one that wrote it would. */
export async function readDocx(file: Buffer): Promise<ReadDocx> {
  const parts = await unpack(file);
  const main = parts.get("word/document.xml") ?? "";
  const tables = all(main, /<w:tbl>.*?<\/w:tbl>/gs);
  const outside = main.replace(/<w:tbl>.*?<\/w:tbl>/gs, "");
  const paragraphs = all(outside, /<w:p[ >].*?<\/w:p>/gs);
  return {
    headings: paragraphs.flatMap((xml) => {
      const [, level] = /<w:pStyle w:val="Heading(\d)"\/>/.exec(xml) ?? [];
      return level ? [{ level: Number(level), text: textOf(xml) }] : [];
    }),
    paragraphs: paragraphs.map(textOf),
    tables: tables.map((table) =>
      all(table, /<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs).map((row) =>
        all(row, /<w:tc>.*?<\/w:tc>/gs).map(textOf),
      ),
    ),
    hasHeaderRow: tables.map((table) => /^<w:tbl>.*?<w:tr>.*?<w:tblHeader\/>/s.test(table)),
    language: /<w:lang w:val="([^"]*)"/.exec(parts.get("word/styles.xml") ?? "")?.[1],
    alternatives: all(main, /<wp:docPr .*?(?:<\/wp:docPr>|\/>)/gs).map((drawing) =>
      drawing.includes("adec:decorative") ? null : plain(/ descr="([^"]*)"/.exec(drawing)?.[1] ?? ""),
    ),
    header: textOf(parts.get("word/header1.xml") ?? ""),
  };
}

async function unpack(file: Buffer): Promise<Map<string, string>> {
  const zip = await open(file, { lazyEntries: true });
  const parts = new Map<string, string>();
  return await new Promise((resolve, reject) => {
    zip.on("error", reject).on("end", () => resolve(parts));
    zip.on("entry", (entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        text(stream).then((content) => {
          parts.set(entry.fileName, content);
          zip.readEntry();
        }, reject);
      });
    });
    zip.readEntry();
  });
}

const all = (xml: string, pattern: RegExp): string[] => xml.match(pattern) ?? [];

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|(<w:br\/>)/g)]
    .map(([, words, isBreak]) => (isBreak ? "\n" : plain(words ?? "")))
    .join("");

const plain = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => SIGNS[name] ?? "");

const SIGNS: Record<string, string> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
