import { ScheduleProblem } from "./schedule.ts";

/** How many of a file's first bytes tell what it is. */
export const START_BYTES = 4096;

const SAVE_AS_XML =
  "open it in Microsoft Project or ProjectLibre, save it as “XML Format (*.xml)”, and try again";
const EXPORT_AS_XML = "export it to Microsoft Project XML from there, and try again";

const KNOWN_BYTES: readonly { bytes: string; is: string; advice: string }[] = [
  {
    bytes: "d0cf11e0a1b11ae1",
    is: "a Microsoft Project file (.mpp) or another of Office before 2007",
    advice: SAVE_AS_XML,
  },
  {
    bytes: "504b0304",
    is: "a packed file, such as a workbook",
    advice: "hand in the schedule itself, saved by Microsoft Project or ProjectLibre as XML",
  },
  { bytes: "aced0005", is: "a ProjectLibre file (.pod)", advice: SAVE_AS_XML },
  {
    bytes: "53514c69746520666f726d6174",
    is: "a database, as Asta Powerproject saves (.pp)",
    advice: EXPORT_AS_XML,
  },
  {
    bytes: "25504446",
    is: "a PDF document",
    advice: "ask for the schedule that it was printed from, saved as Microsoft Project XML",
  },
  { bytes: "1f8b", is: "a compressed file (gzip)", advice: "unpack it, and hand in the schedule inside" },
];

const KNOWN_TEXTS: readonly { pattern: RegExp; is: string; advice: string }[] = [
  { pattern: /^ERMHDR\b/, is: "a Primavera P6 file (.xer)", advice: EXPORT_AS_XML },
  {
    pattern: /<(?:\w+:)?(?:APIBusinessObjects|BusinessObjects)\b|xmlns\.oracle\.com\/Primavera/i,
    is: "Primavera P6's own XML (PMXML)",
    advice: EXPORT_AS_XML,
  },
  { pattern: /^MPX[,;\t]/, is: "the old exchange format of Project (.mpx)", advice: SAVE_AS_XML },
  {
    pattern: /<project\b[^>]*\bview-date=|<project\b[^>]*\bgantt-divider/i,
    is: "a GanttProject file (.gan)",
    advice: EXPORT_AS_XML,
  },
  { pattern: /<project\b[^>]*\bmrproject-version=/i, is: "a Planner file (.planner)", advice: EXPORT_AS_XML },
  {
    pattern: /<!doctype html|<html\b/i,
    is: "a web page",
    advice: "hand in the schedule itself, saved as Microsoft Project XML",
  },
  {
    pattern: /^\s*[{[]/,
    is: "a JSON file",
    advice: "hand in the schedule itself, saved as Microsoft Project XML",
  },
];

/**
 * The encoding of a file's text, by its first bytes.
 * @param start the first bytes of the file, START_BYTES if it has as many
 * @param name the file's name, for the sentence
 * @throws ScheduleProblem for every kind of file that is known and is no XML of Project, saying what to save as
 */
export function recogniseSchedule(start: Uint8Array, name: string): string {
  if (start.length === 0)
    throw new ScheduleProblem(`“${name}” is empty: check that the right file was chosen, and save it again.`);
  const hex = Buffer.from(start.subarray(0, 16)).toString("hex");
  const known = KNOWN_BYTES.find(({ bytes }) => hex.startsWith(bytes));
  if (known) throw new ScheduleProblem(`“${name}” is ${known.is}: ${known.advice}.`);
  const encoding = encodingOf(start, name);
  const text = new TextDecoder(encoding).decode(start);
  const other = KNOWN_TEXTS.find(({ pattern }) => pattern.test(text));
  if (other) throw new ScheduleProblem(`“${name}” is ${other.is}: ${other.advice}.`);
  if (!/^\s*</.test(text))
    throw new ScheduleProblem(
      `“${name}” is no XML: save the schedule from Microsoft Project or ProjectLibre as “XML Format (*.xml)”, and try again.`,
    );
  return encoding;
}

/** By its mark, by the zeros of UTF-16 without one, by what it declares; UTF-8 otherwise. */
function encodingOf(start: Uint8Array, name: string): string {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const head = Buffer.from(start.subarray(0, 200)).toString("latin1");
  const declared = /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml[^>]*\bencoding=["']([\w.:-]+)["']/.exec(head)?.[1];
  // Of a file that is read by its bytes, a declaration of UTF-16 is a slip.
  if (declared === undefined || /^utf-?16/i.test(declared)) return "utf-8";
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    throw new ScheduleProblem(
      `“${name}” declares the encoding “${declared}”, which is not known: save it as UTF-8.`,
    );
  }
}
