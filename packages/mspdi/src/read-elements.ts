import { SaxesParser, type SaxesTagPlain } from "saxes";
import { recogniseSchedule, START_BYTES } from "./recognise.ts";
import { ScheduleProblem } from "./schedule.ts";

/** What a reader of the file is told. Names come without a prefix. */
export interface ElementReader {
  open(element: string, depth: number): void;
  close(element: string, depth: number): void;
  text(text: string): void;
}

const NAMESPACE = "http://schemas.microsoft.com/project";

// Notes are the longest text of a schedule; one of millions of characters is there to fill the memory.
const LONGEST_PIECE = 4_000_000;
// A schedule's outline is flat in the file: nothing lies deeper than a value of a time-phased part.
const DEEPEST = 64;

/**
 * Reads a file of Microsoft Project as XML, piece by piece, and lets the caller take what came of each piece.
 * A DOCTYPE is refused, so that no entity can grow.
 * @param name the file's name, for the sentences
 * @throws ScheduleProblem with one sentence for whatever is no such file
 */
export async function* readElements(
  source: AsyncIterable<Uint8Array>,
  name: string,
  reader: ElementReader,
): AsyncGenerator<void> {
  let depth = 0;
  let sinceTag = 0;
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on("error", () => {
    throw new ScheduleProblem(
      `“${name}” is damaged: its XML cannot be read beyond line ${parser.line}. Save it again from Microsoft Project or ProjectLibre.`,
    );
  });
  parser.on("doctype", () => refuseDoctype(name));
  parser.on("opentag", (tag: SaxesTagPlain) => {
    sinceTag = 0;
    if (depth === 0) mustBeProject(tag, name);
    if (depth >= DEEPEST)
      throw new ScheduleProblem(
        `“${name}” is no schedule of Microsoft Project: its elements lie more than ${DEEPEST} deep.`,
      );
    reader.open(localName(tag.name), depth);
    depth += 1;
  });
  parser.on("closetag", (tag: SaxesTagPlain) => {
    sinceTag = 0;
    depth -= 1;
    reader.close(localName(tag.name), depth);
  });
  parser.on("text", (text) => reader.text(text));
  parser.on("cdata", (text) => reader.text(text));

  for await (const text of decoded(source, name)) {
    // Before its own event: saxes keeps a DOCTYPE whole, however long it is.
    if (depth === 0 && /<!DOCTYPE/i.test(text)) refuseDoctype(name);
    sinceTag += text.length;
    parser.write(text);
    if (sinceTag > LONGEST_PIECE)
      throw new ScheduleProblem(
        `“${name}” has a text of more than four million characters: look at it in Microsoft Project.`,
      );
    yield;
  }
  parser.close();
}

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

function mustBeProject(tag: SaxesTagPlain, name: string): void {
  const colon = tag.name.indexOf(":");
  const namespace = tag.attributes[colon === -1 ? "xmlns" : `xmlns:${tag.name.slice(0, colon)}`];
  const root = localName(tag.name);
  if (root === "Project" && namespace?.replace(/\/$/, "") === NAMESPACE) return;
  const found =
    root !== "Project"
      ? `it begins with <${root.slice(0, 80)}>`
      : namespace === undefined
        ? "its <Project> bears no namespace"
        : `its <Project> is of “${namespace.slice(0, 120)}”`;
  throw new ScheduleProblem(
    `“${name}” is not the XML of Microsoft Project: ${found}, where <Project xmlns="${NAMESPACE}"> belongs. Save it from Microsoft Project or ProjectLibre as “XML Format (*.xml)”.`,
  );
}

function refuseDoctype(name: string): never {
  throw new ScheduleProblem(
    `“${name}” declares a document type (DOCTYPE), which Microsoft Project never writes and which can do harm: save it again from Microsoft Project or ProjectLibre.`,
  );
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}
