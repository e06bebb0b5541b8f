import { SaxesParser } from "saxes";
import { recogniseSchedule, START_BYTES } from "./recognise.ts";
import { ScheduleProblem } from "./schedule.ts";

/** What is told of a file's elements. Names come without their prefix. */
export interface ElementReader {
  /**
   * An element begins.
   * @param depth 0 for the root
   * @returns whether the text that stands directly within it is wanted
   */
  open(element: string, depth: number): boolean;
  /** A piece of the text that was wanted; an element may have several. */
  text(text: string): void;
  close(element: string, depth: number): void;
}

const NAMESPACE = "http://schemas.microsoft.com/project";

/** A schedule's outline is flat in the file: nothing lies deeper than a value of a time-phased part. */
const DEEPEST = 64;

/** Notes are the longest text of a schedule; one of millions of characters is there to fill the memory. */
const LONGEST = 4_000_000;

/**
 * Reads a file of Microsoft Project as XML, piece by piece. A DOCTYPE is refused, so that no entity can grow.
 * @param name the file's name, for the sentences
 * @throws ScheduleProblem with one sentence for whatever is no such file
 */
export async function readElements(
  source: AsyncIterable<Uint8Array>,
  name: string,
  reader: ElementReader,
): Promise<void> {
  let depth = 0;
  let sinceTag = 0;
  let isWanted = false;
  const parser = new SaxesParser();
  parser.on("error", () => {
    throw new ScheduleProblem(
      `“${name}” is damaged: its XML cannot be read beyond line ${parser.line}. Save it again from Microsoft Project or ProjectLibre.`,
    );
  });
  parser.on("doctype", () => refuseDoctype(name));
  parser.on("opentag", (tag) => {
    sinceTag = 0;
    const element = localName(tag.name);
    if (depth === 0) mustBeProject(element, tag.attributes, name);
    if (depth >= DEEPEST)
      throw new ScheduleProblem(
        `“${name}” is no schedule of Microsoft Project: its elements lie more than ${DEEPEST} deep.`,
      );
    isWanted = reader.open(element, depth);
    depth += 1;
  });
  parser.on("closetag", (tag) => {
    sinceTag = 0;
    isWanted = false;
    depth -= 1;
    reader.close(localName(tag.name), depth);
  });
  for (const kind of ["text", "cdata"] as const)
    parser.on(kind, (text) => {
      if (isWanted) reader.text(text);
    });

  for await (const text of permitted(decoded(source, name))) {
    // Before its own event: saxes keeps a DOCTYPE whole, however long it is.
    if (depth === 0 && /<!DOCTYPE/i.test(text)) refuseDoctype(name);
    sinceTag += text.length;
    parser.write(text);
    if (sinceTag > LONGEST)
      throw new ScheduleProblem(
        `“${name}” has a text of more than four million characters: look at it in Microsoft Project.`,
      );
  }
  parser.close();
}

function refuseDoctype(name: string): never {
  throw new ScheduleProblem(
    `“${name}” declares a document type (DOCTYPE), which Microsoft Project never writes and which can do harm: save it again from Microsoft Project or ProjectLibre.`,
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const BY_NUMBER = /&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi;
/** A character by its number whose end may be in the next piece. */
const BEGUN = /&(?:#[0-9a-fx]{0,8})?$/i;

/** Takes out the characters that XML forbids: planners paste them, and programs write them out all the same. */
async function* permitted(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const piece of pieces) {
    const text = rest + piece;
    const begun = text.search(BEGUN);
    rest = begun === -1 ? "" : text.slice(begun);
    yield withoutForbidden(begun === -1 ? text : text.slice(0, begun));
  }
  yield withoutForbidden(rest);
}

const withoutForbidden = (text: string): string =>
  text.replace(FORBIDDEN, "").replace(BY_NUMBER, (written, hex: string | undefined, decimal: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    const isForbidden = code <= 0xffff && String.fromCharCode(code).replace(FORBIDDEN, "") === "";
    return isHalf || isForbidden ? "" : written;
  });

async function* decoded(source: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let start = Buffer.alloc(0);
  for await (const chunk of source) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true });
      continue;
    }
    start = Buffer.concat([start, chunk]);
    if (start.length < START_BYTES) continue;
    decoder = decoderOf(start, name);
    yield decoder.decode(start, { stream: true });
  }
  if (decoder) yield decoder.decode();
  else yield decoderOf(start, name).decode(start);
}

const decoderOf = (start: Buffer, name: string): InstanceType<typeof TextDecoder> =>
  new TextDecoder(recogniseSchedule(start.subarray(0, START_BYTES), name));

/** Some programs leave the namespace out, or declare those of XML itself alone; any other is another format. */
function mustBeProject(root: string, attributes: Readonly<Record<string, string>>, name: string): void {
  const own = Object.entries(attributes)
    .filter(([attribute]) => /^xmlns(?::|$)/.test(attribute))
    .map(([, uri]) => uri);
  const isOurs =
    own.some((uri) => uri.trim().replace(/\/$/, "") === NAMESPACE) ||
    own.every((uri) => uri.startsWith("http://www.w3.org/"));
  if (root === "Project" && isOurs) return;
  const found =
    root === "Project"
      ? `its <Project> is of “${own.join(" ").slice(0, 120)}”`
      : `it begins with <${root.slice(0, 80)}>`;
  throw new ScheduleProblem(
    `“${name}” is not the XML of Microsoft Project: ${found}, where <Project xmlns="${NAMESPACE}"> belongs. Save it from Microsoft Project or ProjectLibre as “XML Format (*.xml)”.`,
  );
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}
