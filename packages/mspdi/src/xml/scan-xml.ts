/** What a reader of elements is told. Names come without their prefix. */
export interface ElementReader {
  /**
   * An element begins.
   * @param depth 0 for the root
   * @param attributes those of the root; null for every other element, whose attributes nobody asks for
   * @returns whether the text that stands directly within it is wanted
   */
  open(element: string, depth: number, attributes: ReadonlyMap<string, string> | null): boolean;
  /** A piece of the text that was wanted; an element may have several. */
  text(text: string): void;
  close(element: string, depth: number): void;
}

/** Why a text is no XML that is read: `what` tells apart a document type and a text without end from damage. */
export class XmlProblem extends Error {
  override name = "XmlProblem";
  readonly what: "DAMAGED" | "DOCTYPE" | "TOO_DEEP" | "TOO_LONG";
  /** The text around the place, by which a person finds it. */
  readonly near: string;

  constructor(what: XmlProblem["what"], near: string) {
    super(`${what} near ${near}`);
    this.what = what;
    this.near = near;
  }
}

/** How much is read, so that no file can fill the memory. */
interface Limits {
  /** How deep elements may lie within one another. */
  deepest: number;
  /** How many characters a text, a comment or a tag may have. */
  longest: number;
}

/** Names that are looked up and not taken apart again. A schedule has some two hundred; a hostile file may have any number. */
const MOST_NAMES = 2_000;

/**
 * Reads XML piece by piece. It knows what a schedule needs: elements, texts, CDATA, the five entities of XML and
 * characters by number; a document type is refused, and with it every other entity. It is several times as fast as a
 * parser for all of XML, since most of a schedule's elements are passed over (decision 034). Ends of lines are made one
 * line feed each. Characters that XML forbids are dropped: planners paste them, and programs write them out.
 */
export class XmlScanner {
  /** What came of a piece and waits for the next: part of a tag or text. */
  #rest = "";
  #hasRoot = false;
  #wanted = false;
  /** The open elements, as the file writes them, and their local names. */
  readonly #open: string[] = [];
  readonly #elements: string[] = [];
  /** Local names by the names that the file writes. */
  readonly #names = new Map<string, string>();

  readonly #reader: ElementReader;
  readonly #limits: Limits;

  constructor(reader: ElementReader, limits: Limits) {
    this.#reader = reader;
    this.#limits = limits;
  }

  /** Reads the next piece. @throws XmlProblem */
  write(piece: string): void {
    const text = this.#rest === "" ? piece : this.#rest + piece;
    let at = 0;
    for (let tag = text.indexOf("<"); tag !== -1; tag = text.indexOf("<", at)) {
      const next = text.charCodeAt(tag + 1);
      const isAside = next === EXCLAMATION || next === QUESTION;
      let end = isAside ? this.#endOfAside(text, tag) : after(text, ">", tag + 1);
      if (end === -1) break;
      let written = isAside ? "" : text.slice(tag + 1, end - 1);
      const known = next === SLASH ? undefined : this.#names.get(written);
      if (known === undefined && !isAside && next !== SLASH) {
        end = endOfTag(text, tag + 1);
        if (end === -1) break;
        written = text.slice(tag + 1, end - 1);
      }
      if (tag > at) this.#takeText(text, at, tag);
      at = end;
      if (known !== undefined) this.#openElement(text, tag, written, known, null);
      else if (next === SLASH) this.#closeElement(text, tag, written.slice(1));
      else if (isAside) this.#takeAside(text, tag, end);
      else this.#openWritten(text, tag, written);
    }
    if (text.length - at > this.#limits.longest) this.#fail("TOO_LONG", text, at);
    this.#rest = text.slice(at);
  }

  /** Ends the reading. @throws XmlProblem when an element, or the whole, is missing its end */
  close(): void {
    if (!this.#hasRoot || this.#open.length > 0 || this.#rest.trim() !== "")
      this.#fail("DAMAGED", this.#rest, this.#rest.length);
  }

  /** Where a comment, a text as it stands or an instruction is over; -1 when the piece ends before. */
  #endOfAside(text: string, tag: number): number {
    if (text.charCodeAt(tag + 1) === QUESTION) return after(text, "?>", tag + 2);
    if (text.startsWith(COMMENT, tag)) return after(text, "-->", tag + COMMENT.length);
    if (text.startsWith(CDATA, tag)) return after(text, "]]>", tag + CDATA.length);
    const begun = text.slice(tag);
    if (COMMENT.startsWith(begun) || CDATA.startsWith(begun)) return -1;
    return this.#fail(/^<!D/i.test(begun) ? "DOCTYPE" : "DAMAGED", text, tag);
  }

  #takeText(text: string, from: number, to: number): void {
    if (this.#wanted) this.#reader.text(this.#plain(text, from, to));
    else if (this.#open.length === 0 && !/^[\s\ufeff]*$/.test(text.slice(from, to)))
      this.#fail("DAMAGED", text, from);
  }

  /** A comment, or a text as it stands. */
  #takeAside(text: string, tag: number, end: number): void {
    if (!text.startsWith(CDATA, tag)) return;
    if (this.#open.length === 0) this.#fail("DAMAGED", text, tag);
    if (this.#wanted) this.#reader.text(readable(text.slice(tag + CDATA.length, end - 3)));
  }

  /** Opens an element of which it is not known yet whether it has attributes, or ends where it begins. */
  #openWritten(text: string, tag: number, written: string): void {
    const [, name = "", said = "", own = ""] = TAG.exec(written) ?? [];
    if (name === "") this.#fail("DAMAGED", text, tag);
    const element = localName(name);
    if (this.#names.size < MOST_NAMES) this.#names.set(name, element);
    this.#openElement(text, tag, name, element, this.#attributes(text, tag, said));
    if (own !== "") this.#closeElement(text, tag, name);
  }

  #openElement(
    text: string,
    tag: number,
    name: string,
    element: string,
    attributes: ReadonlyMap<string, string> | null,
  ): void {
    const depth = this.#open.length;
    if (depth === 0 && this.#hasRoot) this.#fail("DAMAGED", text, tag);
    if (depth >= this.#limits.deepest) this.#fail("TOO_DEEP", text, tag);
    this.#hasRoot = true;
    this.#wanted = this.#reader.open(element, depth, depth === 0 ? (attributes ?? new Map()) : null);
    this.#open.push(name);
    this.#elements.push(element);
  }

  #closeElement(text: string, tag: number, written: string): void {
    const name = this.#open.pop();
    if (name === undefined || (name !== written && name !== written.trimEnd()))
      this.#fail("DAMAGED", text, tag);
    this.#wanted = false;
    this.#reader.close(this.#elements.pop() as string, this.#open.length);
  }

  #attributes(text: string, tag: number, said: string): Map<string, string> {
    const attributes = new Map<string, string>();
    for (const [, name = "", double, single] of said.matchAll(ATTRIBUTE)) {
      if (attributes.has(name)) this.#fail("DAMAGED", text, tag);
      const value = double ?? single ?? "";
      attributes.set(name, this.#plain(value, 0, value.length));
    }
    return attributes;
  }

  /** A text with its entities resolved. */
  #plain(text: string, from: number, to: number): string {
    const written = text.slice(from, to);
    if (!NOT_AS_IT_IS.test(written)) return written;
    return readable(written).replace(/&([^;&]{0,12})(;?)/g, (_, entity: string, end: string) => {
      const character = end === "" ? undefined : (ENTITIES[entity] ?? characterOf(entity));
      return character ?? this.#fail("DAMAGED", text, from);
    });
  }

  #fail(what: XmlProblem["what"], text: string, at: number): never {
    throw new XmlProblem(
      what,
      text
        .slice(Math.max(0, at - 40), at + 40)
        .replace(/\s+/g, " ")
        .trim(),
    );
  }
}

const [EXCLAMATION, SLASH, QUESTION] = ["!", "/", "?"].map((sign) => sign.charCodeAt(0));
const CDATA = "<![CDATA[";
const COMMENT = "<!--";

const NAME = String.raw`[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*`;
const QUOTED = `"[^"<]*"|'[^'<]*'`;
/** A name, its attributes, and the stroke of an element that ends where it begins. */
const TAG = new RegExp(String.raw`^(${NAME})((?:\s+${NAME}\s*=\s*(?:${QUOTED}))*)\s*(/?)$`, "u");
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(?:"([^"]*)"|'([^']*)')`, "gu");

/** Texts that hold none of these are taken as they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const NOT_AS_IT_IS = /[&\u0000-\u0008\u000b-\u001f\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

const readable = (text: string): string => text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "");

/** The character that a number stands for, "" for one that XML forbids; undefined when it is no such number. */
function characterOf(entity: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,8})|(\d{1,8}))$/i.exec(entity) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (Number.isNaN(code) || code > 0x10ffff) return undefined;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return isHalf ? "" : String.fromCodePoint(code).replace(FORBIDDEN, "");
}

/** Behind the end of a tag, whose quoted values may have a sign of greater in them; -1 when it is not there. */
function endOfTag(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const sign = text[at];
    if (sign === ">") return at + 1;
    if (sign !== '"' && sign !== "'") continue;
    const closing = text.indexOf(sign, at + 1);
    if (closing === -1) return -1;
    at = closing;
  }
  return -1;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}
