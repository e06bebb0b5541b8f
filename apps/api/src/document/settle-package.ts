import { buffer } from "node:stream/consumers";
import { promisify } from "node:util";
import { fromBuffer, type ZipFile as ReadZip } from "yauzl";
import { ZipFile } from "yazl";

const open = promisify<Buffer, { lazyEntries: true }, ReadZip>(fromBuffer as never);

/**
 * Takes chance and the clock out of a word processor's file, so that the same document gives the same bytes: the
 * library that writes it dates its parts by the clock and names its links at random.
 * @param date what the file says of when it was made
 */
export async function settlePackage(file: Buffer, date: Date): Promise<Buffer> {
  const parts = await unpack(file);
  const names = new Map<string, string>();
  let drawings = 0;
  const settled = (text: string) =>
    text
      .replace(RANDOM_NAME, (name) => {
        const known = names.get(name) ?? `rIdLink${names.size + 1}`;
        names.set(name, known);
        return known;
      })
      .replace(DRAWING_ID, (_, before: string) => {
        drawings += 1;
        return `${before}${drawings}"`;
      })
      .replace(WITHOUT_WORDS, `<wp:docPr$1>${DECORATIVE}</wp:docPr>`)
      .replace(MOMENT, (_, tag: string) => `${tag}${date.toISOString()}<`);
  const zip = new ZipFile();
  for (const [name, content] of parts)
    zip.addBuffer(isText(name) ? Buffer.from(settled(content.toString("utf8"))) : content, name, {
      mtime: date,
      mode: 0o100644,
    });
  zip.end();
  return await buffer(zip.outputStream);
}

/** A name of 21 letters drawn by chance; the file's own names of relations are numbers. */
const RANDOM_NAME = /\brId(?!\d+\b)[a-z0-9_-]{21}(?![a-z0-9_-])/g;
/** A drawing that says nothing is marked as decorative, as Word does it; the library has no word for that. */
const WITHOUT_WORDS = /<wp:docPr((?:(?! descr="[^"])[^>])*?)\/?>(?:<\/wp:docPr>)?/g;
const DECORATIVE =
  '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** Drawings are numbered from the start of the process. */
const DRAWING_ID = /(<wp:docPr\b[^>]*?\bid=")[^"]*"/g;
const MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*</g;

const isText = (name: string): boolean => /\.(xml|rels)$/.test(name);

async function unpack(file: Buffer): Promise<Map<string, Buffer>> {
  const zip = await open(file, { lazyEntries: true });
  const read = promisify(zip.openReadStream.bind(zip)) as (entry: unknown) => Promise<NodeJS.ReadableStream>;
  const parts = new Map<string, Buffer>();
  return await new Promise((resolve, reject) => {
    zip.on("error", reject).on("end", () => resolve(parts));
    zip.on("entry", (entry: { fileName: string }) => {
      read(entry)
        .then((stream) => buffer(stream))
        .then((content) => {
          parts.set(entry.fileName, content);
          zip.readEntry();
        })
        .catch(reject);
    });
    zip.readEntry();
  });
}
