import { isAscii } from "node:buffer";
import { createReadStream } from "node:fs";
import { sequenceLength } from "./utf8-sequence.ts";

/** What the bytes of a text file say about its encoding, over the whole file. */
export interface ByteScan {
  bytes: number;
  /** The first four bytes, where a byte order mark would be. */
  start: Buffer;
  /** NULs at even and at odd offsets: in UTF-16 every plain letter has one, always on the same side. */
  nulsAtEven: number;
  nulsAtOdd: number;
  /** Control characters that no text has, among the first bytes. */
  controls: number;
  /** Characters of several bytes that are right UTF-8, and bytes above 7F that belong to none. */
  sequences: number;
  strayBytes: number;
  /** Pound signs and accented letters as DOS wrote them, and as Windows did. */
  dosLetters: number;
  windowsLetters: number;
  /** Whether anything but spaces, line ends, delimiters and quotation marks is in the file. */
  hasContent: boolean;
  /** Ctrl-Z at the end, with which DOS closed a text file. */
  endMarks: number;
}

/**
 * Reads the whole file once, in pieces. A look at the start alone would decide wrongly: the first pound sign may be on
 * the last line.
 */
export async function scanBytes(path: string): Promise<ByteScan> {
  const scan: ByteScan = {
    bytes: 0,
    start: Buffer.alloc(0),
    nulsAtEven: 0,
    nulsAtOdd: 0,
    controls: 0,
    sequences: 0,
    strayBytes: 0,
    dosLetters: 0,
    windowsLetters: 0,
    hasContent: false,
    endMarks: 0,
  };
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    if (scan.bytes === 0) {
      scan.start = Buffer.from(chunk.subarray(0, 4));
      scan.controls = countControls(chunk);
    }
    if (!scan.hasContent) scan.hasContent = chunk.some((byte) => !BLANK_BYTES.has(byte));
    if (chunk.includes(0)) countNuls(chunk, scan);
    scan.endMarks = countEndMarks(chunk, scan.endMarks);
    scan.bytes += chunk.length;
    if (held.length === 0 && isAscii(chunk)) continue;
    held = countHighBytes(held.length === 0 ? chunk : Buffer.concat([held, chunk]), scan, false);
  }
  countHighBytes(held, scan, true);
  return scan;
}

// White space, delimiters, quotation marks, and the bytes that UTF-16 and byte order marks add to them.
const BLANK_BYTES = new Set([0, 9, 10, 11, 12, 13, 26, 32, 34, 44, 59, 124, 0xef, 0xbb, 0xbf, 0xff, 0xfe]);

const TEXT_CONTROLS = new Set([0, 8, 9, 10, 11, 12, 13, 26, 27]);

function countControls(chunk: Buffer): number {
  let controls = 0;
  for (const byte of chunk.subarray(0, 1 << 16)) if (byte < 32 && !TEXT_CONTROLS.has(byte)) controls += 1;
  return controls;
}

function countNuls(chunk: Buffer, scan: ByteScan): void {
  for (let index = chunk.indexOf(0); index !== -1; index = chunk.indexOf(0, index + 1)) {
    if ((scan.bytes + index) % 2 === 0) scan.nulsAtEven += 1;
    else scan.nulsAtOdd += 1;
  }
}

function countEndMarks(chunk: Buffer, before: number): number {
  let marks = 0;
  while (marks < chunk.length && chunk[chunk.length - 1 - marks] === 26) marks += 1;
  return marks === chunk.length ? before + marks : marks;
}

/** Counts what is above 7F; gives back the bytes at the end that need those after them to be judged. */
function countHighBytes(bytes: Buffer, scan: ByteScan, isLast: boolean): Buffer {
  for (let index = 0; index < bytes.length; ) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) {
      index += 1;
      continue;
    }
    // Three bytes more than the character itself would need, so that the byte after it is known as well.
    if (!isLast && bytes.length - index < 5) return Buffer.from(bytes.subarray(index));
    const length = sequenceLength(bytes, index);
    if (length > 1) scan.sequences += 1;
    else {
      scan.strayBytes += 1;
      judgeStrayByte(byte, bytes[index - 1] ?? 10, bytes[index + 1] ?? 10, scan);
    }
    index += Math.max(length, 1);
  }
  return Buffer.alloc(0);
}

// é ü â ä ê ë è ï of DOS: in Windows they are low quotation marks and the like, which follow no small letter.
const DOS_LETTERS = new Set([0x81, 0x82, 0x83, 0x84, 0x88, 0x89, 0x8a, 0x8b]);

function judgeStrayByte(byte: number, before: number, after: number, scan: ByteScan): void {
  const followsLetter = before >= 0x61 && before <= 0x7a;
  const precedesLetter = (after | 0x20) >= 0x61 && (after | 0x20) <= 0x7a;
  // 9C is DOS's pound and Windows's œ; A3 is Windows's pound and DOS's ú.
  if (byte === 0x9c && !followsLetter && !precedesLetter) scan.dosLetters += 1;
  else if (byte === 0xa3 && !followsLetter && !precedesLetter) scan.windowsLetters += 1;
  else if (DOS_LETTERS.has(byte) && followsLetter) scan.dosLetters += 1;
  else if (byte >= 0xc0 && followsLetter) scan.windowsLetters += 1;
}
