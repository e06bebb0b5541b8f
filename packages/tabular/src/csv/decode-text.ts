import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import iconv from "iconv-lite";
import type { TextEncoding } from "./encoding.ts";
import { sequenceLength } from "./utf8-sequence.ts";

/** The file's text in pieces: UTF-8 as the bytes it already is, all else as strings. Stops at the signal. */
export async function* decodeText(
  path: string,
  encoding: TextEncoding,
  signal?: AbortSignal,
): AsyncGenerator<Buffer | string> {
  if (encoding.until <= encoding.from) return;
  const stream = createReadStream(path, { start: encoding.from, end: encoding.until - 1 });
  const decoder = decoderFor(encoding);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    signal?.throwIfAborted();
    yield decoder.write(chunk);
  }
  const rest = decoder.end();
  if (rest) yield rest;
}

interface Decoder {
  write(chunk: Buffer): Buffer | string;
  end(): Buffer | string | undefined;
}

function decoderFor(encoding: TextEncoding): Decoder {
  if (encoding.isMixed) return new MixedDecoder();
  if (encoding.name === "utf-8") return { write: (chunk) => chunk, end: () => undefined };
  return iconv.getDecoder(encoding.name, { stripBOM: true });
}

/** UTF-8 in which each byte that is none is taken for a letter of windows-1252. */
class MixedDecoder implements Decoder {
  private held: Buffer = Buffer.alloc(0);

  write(chunk: Buffer): Buffer | string {
    const bytes = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
    // A character may be cut in two where the piece ends: what could be its start waits for the next piece.
    let end = bytes.length;
    for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
      const byte = bytes[bytes.length - back] ?? 0;
      if (byte >= 0xc0) end = bytes.length - back;
      if (byte < 0x80 || byte >= 0xc0) break;
    }
    this.held = Buffer.from(bytes.subarray(end));
    return decodeMixed(bytes.subarray(0, end));
  }

  end(): string {
    return decodeMixed(this.held).toString();
  }
}

function decodeMixed(bytes: Buffer): Buffer | string {
  if (isUtf8(bytes)) return bytes;
  let text = "";
  let runStart = 0;
  for (let index = 0; index < bytes.length; ) {
    const length = sequenceLength(bytes, index);
    if (length === 0) {
      text += bytes.toString("utf8", runStart, index);
      text += iconv.decode(bytes.subarray(index, index + 1), "windows-1252");
      runStart = index + 1;
    }
    index += Math.max(length, 1);
  }
  return text + bytes.toString("utf8", runStart);
}
