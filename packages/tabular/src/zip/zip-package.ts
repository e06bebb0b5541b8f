import type { Readable } from "node:stream";
import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { TableProblem } from "../table-file.ts";

/** The file to read and how a person knows it. */
export interface PackageSource {
  path: string;
  name: string;
  /** The most that its parts may unpack to, pictures aside, in bytes. */
  maxUnpackedBytes: number;
}

/** Far more parts than a workbook has; each takes memory before anything of it is read. */
const MOST_PARTS = 50_000;

/** Repeated cells pack a hundred to one; a thousand to one is what deflate can do at most, with nothing in it. */
const LARGEST_RATIO = 1000;
const RATIO_MATTERS_FROM = 10 * 1024 * 1024;

/**
 * The ZIP file that a workbook is. Its parts are read as streams, in any order, and nothing is unpacked before its
 * declared size was judged; a part that unpacks to more than it declares ends there as damaged.
 */
export class ZipPackage {
  private readonly entries = new Map<string, Entry>();
  private readonly zip: ZipFile;
  private readonly source: PackageSource;

  private constructor(zip: ZipFile, source: PackageSource) {
    this.zip = zip;
    this.source = source;
  }

  static async open(source: PackageSource): Promise<ZipPackage> {
    let zip: ZipFile | undefined;
    try {
      zip = await openPromise(source.path, { autoClose: false });
      if (zip.entryCount > MOST_PARTS) throw tooLarge(source.name);
      const opened = new ZipPackage(zip, source);
      for await (const entry of zip.eachEntry()) opened.entries.set(keyOf(entry.fileName), entry);
      opened.judgeSize();
      return opened;
    } catch (error) {
      zip?.close();
      throw error instanceof TableProblem ? error : damaged(source.name);
    }
  }

  /** Must be called when no more is read. */
  close(): void {
    this.zip.close();
  }

  get name(): string {
    return this.source.name;
  }

  has(part: string): boolean {
    return this.entries.has(keyOf(part));
  }

  /** The names of all parts, in lower case. */
  parts(): string[] {
    return [...this.entries.keys()];
  }

  /** The bytes of a part, which must be there; checked against its checksum when they are read to their end. */
  async *bytes(part: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(keyOf(part));
    if (!entry) throw damaged(this.name);
    if (isBomb(entry)) throw tooLarge(this.name);
    let checksum = 0;
    let stream: Readable | undefined;
    try {
      stream = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
    } catch {
      // yauzl and zlib report what they find wrong in the file in many ways; the person can do one thing.
      throw damaged(this.name);
    } finally {
      stream?.destroy();
    }
    if (checksum !== entry.crc32) throw damaged(this.name);
  }

  private judgeSize(): void {
    let bytes = 0;
    for (const [part, { uncompressedSize }] of this.entries) {
      if (!part.includes("/media/")) bytes += uncompressedSize;
    }
    if (bytes > this.source.maxUnpackedBytes) throw tooLarge(this.name);
  }
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > RATIO_MATTERS_FROM && uncompressedSize > compressedSize * LARGEST_RATIO;
}

/** Some programs write other capitals in a part's name than in the reference to it, or a leading slash. */
function keyOf(part: string): string {
  return part.replace(/^\/+/, "").toLowerCase();
}

export function damaged(name: string): TableProblem {
  return new TableProblem(
    `“${name}” is damaged or only part of a file: open it in a spreadsheet program, save it again, and try that file.`,
  );
}

export function tooLarge(name: string): TableProblem {
  return new TableProblem(
    `“${name}” unpacks to more than can be read at once: save only the table that is needed, as .csv or in a workbook of its own.`,
  );
}
