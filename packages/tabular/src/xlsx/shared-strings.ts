import { joinText, readXml, type XmlReader } from "../zip/read-xml.ts";
import { damaged, tooLarge, type ZipPackage } from "../zip/zip-package.ts";
import { unescapeText } from "./escaped-text.ts";

/** A workbook's texts by their number. */
export type SharedStrings = (index: number) => string;

const MOST_BYTES = 256 * 1024 * 1024;
const BLOCK = 1024;

/**
 * Reads the table of texts that a workbook's cells point into. It is the one thing that has to be kept: as UTF-8 in
 * blocks outside the heap, a third of what as many strings take.
 */
export async function readSharedStrings(
  zip: ZipPackage,
  part: string,
  signal?: AbortSignal,
): Promise<SharedStrings> {
  const blocks: { bytes: Buffer; ends: Uint32Array }[] = [];
  let pending: string[] = [];
  let bytes = 0;
  const seal = () => {
    const ends = new Uint32Array(pending.length);
    let end = 0;
    pending.forEach((text, index) => {
      end += Buffer.byteLength(text);
      ends[index] = end;
    });
    blocks.push({ bytes: Buffer.from(pending.join("")), ends });
    pending = [];
    bytes += end;
    if (bytes > MOST_BYTES) throw tooLarge(zip.name);
  };
  for await (const texts of readXml(zip, part, new SharedStringReader(zip.name), signal)) {
    for (const text of texts) {
      pending.push(text);
      if (pending.length === BLOCK) seal();
    }
  }
  seal();
  return (index) => {
    const block = blocks[Math.floor(index / BLOCK)];
    const position = index % BLOCK;
    const end = block?.ends[position];
    if (block === undefined || end === undefined) throw damaged(zip.name);
    return block.bytes.toString("utf8", position === 0 ? 0 : block.ends[position - 1], end);
  };
}

class SharedStringReader implements XmlReader<string> {
  private readonly fileName: string;
  private value = "";
  private isText = false;
  private isPhonetic = false;

  constructor(fileName: string) {
    this.fileName = fileName;
  }

  open(element: string): void {
    if (element === "si") this.value = "";
    // How a text is pronounced is written beside it in East Asian workbooks, and is no part of it.
    else if (element === "rPh") this.isPhonetic = true;
    else if (element === "t") this.isText = !this.isPhonetic;
  }

  close(element: string, give: (text: string) => void): void {
    if (element === "t") this.isText = false;
    else if (element === "rPh") this.isPhonetic = false;
    else if (element === "si") give(unescapeText(this.value));
  }

  text(text: string): void {
    if (this.isText) this.value = joinText(this.value, text, this.fileName);
  }
}
