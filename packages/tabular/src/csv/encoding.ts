import type { ByteScan } from "./scan-bytes.ts";

/** How to turn a text file's bytes into text, and which of its bytes are text at all. */
export interface TextEncoding {
  name: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "cp437";
  /** True when bytes that are not UTF-8 stand among those that are: each is then a letter of windows-1252. */
  isMixed: boolean;
  /** The text, without the byte order mark before it and DOS's end marks after it. */
  from: number;
  until: number;
}

/** The encoding that fits the whole file, or null when it is no text. ISO 8859-1 is read as its superset windows-1252. */
export function encodingOf(scan: ByteScan): TextEncoding | null {
  const { start, bytes } = scan;
  const until = bytes - scan.endMarks;
  const isMixed = scan.strayBytes > 0;
  if (start[0] === 0xff && start[1] === 0xfe)
    return { name: "utf-16le", isMixed: false, from: 2, until: bytes };
  if (start[0] === 0xfe && start[1] === 0xff)
    return { name: "utf-16be", isMixed: false, from: 2, until: bytes };
  const nuls = scan.nulsAtEven + scan.nulsAtOdd;
  if (nuls > 0) {
    if (nuls < bytes / 8) return null;
    if (scan.nulsAtEven < nuls / 20) return { name: "utf-16le", isMixed: false, from: 0, until: bytes };
    if (scan.nulsAtOdd < nuls / 20) return { name: "utf-16be", isMixed: false, from: 0, until: bytes };
    return null;
  }
  if (scan.controls > Math.min(bytes, 1 << 16) / 20) return null;
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf)
    return { name: "utf-8", isMixed, from: 3, until };
  if (scan.strayBytes === 0) return { name: "utf-8", isMixed: false, from: 0, until };
  // Bytes of windows-1252 that happen to be right UTF-8 are rare ("Â£"), so most of the file decides.
  if (scan.sequences >= scan.strayBytes) return { name: "utf-8", isMixed: true, from: 0, until };
  const isDos = scan.dosLetters > scan.windowsLetters;
  return { name: isDos ? "cp437" : "windows-1252", isMixed: !isDos && scan.sequences > 0, from: 0, until };
}
