import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { XmlProblem, XmlScanner } from "./scan-xml.ts";

const LIMITS = { deepest: 8, longest: 10_000 };

/** What is told of a text that comes in pieces of so many characters: each element with all of its own text. */
function told(text: string, pieceLength = text.length): string[] {
  const events: string[] = [];
  const scanner = new XmlScanner(
    {
      open: (element, depth) => events.push(`${depth} <${element}>`) > 0,
      text: (part) => void events.push(part),
      close: (element, depth) => void events.push(`${depth} </${element}>`),
    },
    LIMITS,
  );
  for (let at = 0; at < text.length; at += pieceLength) scanner.write(text.slice(at, at + pieceLength));
  scanner.close();
  return joined(events);
}

/** The same by a parser for all of XML. Text that stands behind an element within the same one is not asked for. */
function toldBySaxes(text: string): string[] {
  const events: string[] = [];
  let depth = 0;
  let isDirect = false;
  const parser = new SaxesParser();
  parser.on("error", (thrown) => {
    throw thrown;
  });
  parser.on("opentag", ({ name }) => {
    events.push(`${depth} <${name.replace(/^.*:/, "")}>`);
    depth += 1;
    isDirect = true;
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    events.push(`${depth} </${name.replace(/^.*:/, "")}>`);
    isDirect = false;
  });
  for (const kind of ["text", "cdata"] as const)
    parser.on(kind, (part) => {
      if (isDirect) events.push(part);
    });
  parser.write(text).close();
  return joined(events);
}

/** Texts may come in several parts. */
function joined(events: readonly string[]): string[] {
  const whole: string[] = [];
  for (const event of events) {
    const isMark = (text: string | undefined) => text === undefined || /^\d+ <\/?[\w.]+>$/.test(text);
    if (!isMark(event) && !isMark(whole.at(-1))) whole[whole.length - 1] += event;
    else if (event !== "") whole.push(event);
  }
  return whole;
}

const names = fc.constantFrom("Task", "p:Name", "UID", "a.b-c", "Notes");
const texts = fc.constantFrom(
  "Lamps",
  " \r\n\t",
  "&amp;&lt;&#163;&#xA3;",
  "<![CDATA[a <b> & ]]>",
  "<!-- < & > -->",
  "<?pi < ?>",
  "£ “posts”",
  "a > b",
);
const attributes = fc.constantFrom("", ' x="1"', " x='a>b' y=\"'\"", '\n  x = "&quot;"', " ");
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(names, attributes, tie("content"), fc.boolean())
    .map(([name, said, content, isEmpty]) =>
      isEmpty ? `<${name}${said}/>` : `<${name}${said}>${content}</${name}>`,
    ),
  content: fc
    .array(fc.oneof({ depthSize: "small", maxDepth: 4 }, texts, tie("element")), { maxLength: 5 })
    .map((parts) => parts.join("")),
}));
const documents = element.map((root) => `<?xml version="1.0"?>\n<!-- of a test -->${root}\n`);

describe("the scanner of XML", () => {
  it("tells what a parser for all of XML tells, however the text comes in pieces", () => {
    fc.assert(
      fc.property(documents, fc.integer({ min: 1, max: 40 }), (text, pieceLength) => {
        expect(told(text, pieceLength)).toEqual(toldBySaxes(text));
      }),
    );
  });

  it("refuses a text that was cut off anywhere, as such a parser does", () => {
    fc.assert(
      fc.property(documents, fc.nat(), (text, place) => {
        const cut = text.trimEnd().slice(0, place % (text.trimEnd().length - 1));
        expect(() => told(cut)).toThrow(XmlProblem);
        expect(() => toldBySaxes(cut)).toThrow();
      }),
    );
  });

  it.each([
    ["an end that is another's", "<a><b></a></b>", "DAMAGED"],
    ["two roots", "<a/><b/>", "DAMAGED"],
    ["text outside", "<a/>b", "DAMAGED"],
    ["an entity of its own", "<a>&b;</a>", "DAMAGED"],
    ["an ampersand alone", "<a>salt & pepper</a>", "DAMAGED"],
    ["a number that is no character", "<a>&#x110000;</a>", "DAMAGED"],
    ["no name", "<a>< b></b></a>", "DAMAGED"],
    ["an attribute twice", '<a x="1" x="2"/>', "DAMAGED"],
    ["an attribute without quotes", "<a x=1/>", "DAMAGED"],
    ["nothing", "  ", "DAMAGED"],
    ["a document type", '<!DOCTYPE a [<!ENTITY b "c">]><a/>', "DOCTYPE"],
    ["too many levels", "<a>".repeat(9), "TOO_DEEP"],
    ["a text without end", `<a>${"b".repeat(10_001)}`, "TOO_LONG"],
    ["a tag without end", `<a ${"b".repeat(10_001)}`, "TOO_LONG"],
  ])("refuses %s", (_, text, what) => {
    expect(() => told(text)).toThrow(expect.objectContaining({ what }));
  });

  it("says where a text is damaged", () => {
    expect(() => told("<a><b>one</b>\n<c>two</d></a>")).toThrow(
      expect.objectContaining({ near: "<a><b>one</b> <c>two</d></a>" }),
    );
  });
});
