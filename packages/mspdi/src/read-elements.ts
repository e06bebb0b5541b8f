import { recogniseSchedule, START_BYTES } from "./recognise.ts";
import { ScheduleProblem } from "./schedule.ts";
import { type ElementReader, XmlProblem, XmlScanner } from "./xml/scan-xml.ts";

const NAMESPACE = "http://schemas.microsoft.com/project";

const LIMITS = {
  // A schedule's outline is flat in the file: nothing lies deeper than a value of a time-phased part.
  deepest: 64,
  // Notes are the longest text of a schedule; one of millions of characters is there to fill the memory.
  longest: 4_000_000,
};

/**
 * Reads a file of Microsoft Project as XML, piece by piece.
 * @param name the file's name, for the sentences
 * @throws ScheduleProblem with one sentence for whatever is no such file
 */
export async function readElements(
  source: AsyncIterable<Uint8Array>,
  name: string,
  reader: ElementReader,
): Promise<void> {
  const scanner = new XmlScanner(
    {
      open(element, depth, attributes) {
        if (attributes !== null) mustBeProject(element, attributes, name);
        return reader.open(element, depth, attributes);
      },
      text: (text) => reader.text(text),
      close: (element, depth) => reader.close(element, depth),
    },
    LIMITS,
  );
  try {
    for await (const text of decoded(source, name)) scanner.write(text);
    scanner.close();
  } catch (thrown) {
    throw thrown instanceof XmlProblem ? new ScheduleProblem(inWords(thrown, name)) : thrown;
  }
}

function inWords({ what, near }: XmlProblem, name: string): string {
  switch (what) {
    case "DAMAGED":
      return `“${name}” is damaged: its XML cannot be read at “${near}”. Save it again from Microsoft Project or ProjectLibre.`;
    case "DOCTYPE":
      return `“${name}” declares a document type (DOCTYPE), which Microsoft Project never writes and which can do harm: save it again from Microsoft Project or ProjectLibre.`;
    case "TOO_DEEP":
      return `“${name}” is no schedule of Microsoft Project: its elements lie more than ${LIMITS.deepest} deep.`;
    case "TOO_LONG":
      return `“${name}” has a text of more than four million characters: look at it in Microsoft Project.`;
  }
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

/** Some programs leave the namespace out, or declare those of XML itself alone; any other is another format. */
function mustBeProject(root: string, attributes: ReadonlyMap<string, string>, name: string): void {
  const own = [...attributes].filter(([attribute]) => /^xmlns(?::|$)/.test(attribute)).map(([, uri]) => uri);
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
