import { open } from "node:fs/promises";
import { TableProblem } from "./table-file.ts";

/** What a file is by its first bytes; its name may say anything. */
export type FileKind = "ZIP" | "TEXT";

/** Throws a TableProblem for every kind of file that is known and is no table. */
export async function recogniseFile(path: string, name: string): Promise<FileKind> {
  const start = await readStart(path);
  if (start.length === 0)
    throw new TableProblem(`“${name}” is empty: check that the right file was chosen, and save it again.`);
  if (startsWith(start, "504b0304") || startsWith(start, "504b0506")) return "ZIP";
  if (startsWith(start, "d0cf11e0a1b11ae1")) throw new TableProblem(await describeCompoundFile(path, name));
  const known = KNOWN_BYTES.find(({ bytes, at = 0 }) => startsWith(start.subarray(at), bytes));
  if (known) throw new TableProblem(`“${name}” is ${known.is}, not a table: ${known.advice}.`);
  const text = start
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .replaceAll("\0", "");
  const markup = KNOWN_TEXTS.find(({ pattern }) => pattern.test(text));
  if (markup) throw new TableProblem(`“${name}” is ${markup.is}: ${markup.advice}.`);
  return "TEXT";
}

async function readStart(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function startsWith(start: Buffer, hex: string): boolean {
  return start.subarray(0, hex.length / 2).toString("hex") === hex;
}

const SAVE_AS_TABLE = "open it in a spreadsheet program, save it as .xlsx or .csv, and try again";
const ASK_FOR_TABLE = "ask for the spreadsheet it was made from, as .xlsx, .ods or .csv";
const UNPACK = "unpack it, and hand in the table inside";

const KNOWN_BYTES: readonly { bytes: string; at?: number; is: string; advice: string }[] = [
  { bytes: "25504446", is: "a PDF document", advice: ASK_FOR_TABLE },
  { bytes: "89504e47", is: "a picture (PNG)", advice: ASK_FOR_TABLE },
  { bytes: "ffd8ff", is: "a picture (JPEG)", advice: ASK_FOR_TABLE },
  { bytes: "47494638", is: "a picture (GIF)", advice: ASK_FOR_TABLE },
  { bytes: "49492a00", is: "a picture (TIFF)", advice: ASK_FOR_TABLE },
  { bytes: "4d4d002a", is: "a picture (TIFF)", advice: ASK_FOR_TABLE },
  { bytes: "57454250", at: 8, is: "a picture (WebP)", advice: ASK_FOR_TABLE },
  { bytes: "66747970", at: 4, is: "a picture or film", advice: ASK_FOR_TABLE },
  { bytes: "7b5c727466", is: "a text document (RTF)", advice: ASK_FOR_TABLE },
  { bytes: "1f8b", is: "a compressed file (gzip)", advice: UNPACK },
  { bytes: "425a68", is: "a compressed file (bzip2)", advice: UNPACK },
  { bytes: "fd377a585a", is: "a compressed file (xz)", advice: UNPACK },
  { bytes: "377abcaf271c", is: "an archive (7z)", advice: UNPACK },
  { bytes: "52617221", is: "an archive (RAR)", advice: UNPACK },
];

const KNOWN_TEXTS: readonly { pattern: RegExp; is: string; advice: string }[] = [
  {
    pattern:
      /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|meta|table|style|body|div)\b/i,
    is: "a web page (HTML), whatever its name says",
    advice: SAVE_AS_TABLE,
  },
  {
    pattern: /^\s*MIME-Version:/i,
    is: "a web page saved in one file, whatever its name says",
    advice: SAVE_AS_TABLE,
  },
  { pattern: /^\s*<\?xml\b[\s\S]*office:document\b/i, is: "a flat OpenDocument file", advice: SAVE_AS_TABLE },
  {
    pattern: /^\s*<\?xml\b[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/i,
    is: "a workbook in the XML format of 2003",
    advice: SAVE_AS_TABLE,
  },
  {
    pattern: /^\s*<(?:\?xml\b|!--|[a-z][\w.-]*[:\s/>])/i,
    is: "an XML file, not a table",
    advice: ASK_FOR_TABLE,
  },
  { pattern: /^\s*(?:\{\s*["}]|\[\s*[{[])/, is: "a JSON file, not a table", advice: ASK_FOR_TABLE },
];

/** An OLE2 compound file: the container of Office before 2007, and of every workbook with a password. */
async function describeCompoundFile(path: string, name: string): Promise<string> {
  const file = await open(path);
  try {
    // Names in its directory are UTF-16; they are looked for in pieces that overlap.
    let tail = Buffer.alloc(0);
    for await (const chunk of file.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      const bytes = Buffer.concat([tail, chunk]);
      if (bytes.includes("EncryptedPackage", 0, "utf16le"))
        return `“${name}” is protected by a password: open it, save it without one, and try again.`;
      if (bytes.includes("WordDocument", 0, "utf16le"))
        return `“${name}” is a Word document, not a table: ${ASK_FOR_TABLE}.`;
      tail = Buffer.from(bytes.subarray(-64));
    }
    return `“${name}” is in the old Excel format (.xls): open it, save it as .xlsx or .csv, and try again.`;
  } finally {
    await file.close();
  }
}
