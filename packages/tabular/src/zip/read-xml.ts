import { SaxesParser, type SaxesTagPlain } from "saxes";
import { damaged, tooLarge, type ZipPackage } from "./zip-package.ts";

/** What a reader of XML is told. Names come without their prefix, which every program may choose for itself. */
export interface XmlReader<Item> {
  open(element: string, attributes: Record<string, string>, give: (item: Item) => void): void;
  close(element: string, give: (item: Item) => void): void;
  text(text: string): void;
}

// A cell holds 32,767 characters at most: one piece of text or one tag of millions is there to fill the memory.
const LONGEST_PIECE = 4_000_000;
const DEEPEST = 256;

/**
 * Reads a part of the package as XML, and gives what the reader makes of it as it goes: a list for every piece that is
 * unpacked, since a promise for each of a million rows would take longer than to read them. Entities that a file declares
 * itself are refused as damage, so none can grow.
 */
export async function* readXml<Item>(
  zip: ZipPackage,
  part: string,
  reader: XmlReader<Item>,
  signal?: AbortSignal,
): AsyncGenerator<Item[]> {
  let given: Item[] = [];
  const give = (item: Item) => {
    given.push(item);
  };
  let sinceEvent = 0;
  let depth = 0;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("error", () => {
    throw damaged(zip.name);
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    sinceEvent = 0;
    depth += 1;
    if (depth > DEEPEST) throw damaged(zip.name);
    reader.open(localName(tag.name), tag.attributes, give);
  });
  parser.on("closetag", (tag: SaxesTagPlain) => {
    sinceEvent = 0;
    depth -= 1;
    reader.close(localName(tag.name), give);
  });
  parser.on("text", (text) => reader.text(text));
  parser.on("cdata", (text) => reader.text(text));

  let decoder: InstanceType<typeof TextDecoder> | undefined;
  for await (const chunk of zip.bytes(part)) {
    signal?.throwIfAborted();
    decoder ??= new TextDecoder(encodingOf(chunk));
    const text = decoder.decode(chunk, { stream: true });
    sinceEvent += text.length;
    parser.write(text);
    if (sinceEvent > LONGEST_PIECE) throw tooLarge(zip.name);
    if (given.length === 0) continue;
    yield given;
    given = [];
  }
  parser.close();
  yield given;
}

/** Reads a small part to its end, for what the reader keeps. */
export async function readWholeXml(zip: ZipPackage, part: string, reader: XmlReader<never>): Promise<void> {
  for await (const _ of readXml(zip, part, reader));
}

/** A cell's text with one more piece of it. A text of millions, put together from many small pieces, is refused too. */
export function joinText(text: string, piece: string, fileName: string): string {
  if (text.length + piece.length > LONGEST_PIECE) throw tooLarge(fileName);
  return text + piece;
}

// A prefix is the rare case, so the name is cut only where there is one.
function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/** XML is UTF-8 unless it starts with the mark of UTF-16. */
function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  return "utf-8";
}
