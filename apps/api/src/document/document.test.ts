import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Surroundings } from "./document.ts";
import { type ReadDocx, readDocx } from "./testing/read-docx.ts";
import { type ReadPdf, readPdf } from "./testing/read-pdf.ts";
import { sampleDocument, sampleSurroundings } from "./testing/sample-document.ts";
import { writeDocx } from "./write-docx.ts";
import { writeHtml } from "./write-html.ts";
import { writePdf } from "./write-pdf.ts";
import { writeTables } from "./write-tables.ts";

let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = await sampleSurroundings();
});

const WRITERS = { html: writeHtml, docx: writeDocx, xlsx: writeTables, pdf: writePdf };

it.each(Object.keys(WRITERS) as (keyof typeof WRITERS)[])(
  "gives the same bytes as %s whenever it is written, so that its ETag is true",
  async (form) => {
    const written: string[] = [];
    for (const day of ["2025-06-01", "2031-02-03"]) {
      vi.setSystemTime(`${day}T10:00:00Z`);
      written.push(Buffer.from(await WRITERS[form](sampleDocument, surroundings)).toString("base64"));
    }
    vi.useRealTimers();
    expect(written[1]).toBe(written[0]);
  },
);

describe("a PDF", () => {
  let pdf: ReadPdf;
  let raw: string;
  beforeAll(async () => {
    const file = await writePdf(sampleDocument, surroundings);
    raw = file.toString("latin1");
    pdf = await readPdf(file);
  });
  const ofRole = (...roles: string[]) => pdf.elements.filter(({ role }) => roles.includes(role));

  it("says its language and that it is PDF/UA, and shows its title", () => {
    expect(pdf).toMatchObject({
      language: "en-GB",
      title: "DRAFT: Lamps & <light>",
      isTitleShown: true,
      isTagged: true,
    });
    expect(pdf.xmp).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/);
    expect(pdf.xmp).toContain("DRAFT: Lamps &amp; &lt;light&gt;");
    expect(pdf.xmp).toContain("2025-06-01T11:00:00");
    expect(pdf.pages).toBeGreaterThan(2);
  });

  it("has its headings in order, none of a level that is left out", () => {
    expect(ofRole("H1", "H2", "H3", "H4").map(({ role, text }) => [role, text])).toEqual([
      ["H1", "Lamps & <light>"],
      ["H2", "What was done"],
      ["H3", "In detail"],
    ]);
  });

  it("has every figure with its alternative text, and what decorates outside of what is read", () => {
    expect(ofRole("Figure").map(({ alternative }) => alternative)).toEqual([
      "A lamp that gives light",
      "Dark lamps. May lies beyond chance.",
    ]);
    expect(raw.match(/\/BBox \[42 /g)).toHaveLength(2);
  });

  it("has tables whose header cells say what they head", () => {
    const headers = ofRole("TH");
    expect(headers.slice(0, 3).map(({ text }) => text)).toEqual(["Street", "Cost", "Rating"]);
    expect(headers).toHaveLength(3 + 60);
    expect(raw.match(/\/Scope \/Column/g)).toHaveLength(3);
    expect(raw.match(/\/Scope \/Row/g)).toHaveLength(60);
    expect(ofRole("TD")).toHaveLength(120);
    for (const { within } of [...headers, ...ofRole("TD")]) expect(within.slice(-2)).toEqual(["Table", "TR"]);
  });

  it("has the head of a table on every page, read aloud once, and no row cut off", async () => {
    const long = Array.from({ length: 4000 }, (_, place) => `word${place}`).join(" ");
    const file = await writePdf(
      {
        ...sampleDocument,
        blocks: [
          {
            kind: "table",
            name: "answers",
            caption: "Answers",
            columns: [
              { heading: "About", kind: "text" },
              { heading: "Answer", kind: "text" },
            ],
            rows: [["Lamps", long]],
            whenEmpty: "none.",
          },
        ],
      },
      surroundings,
    );
    const read = await readPdf(file);
    expect(read.pages).toBeGreaterThan(2);
    const cells = read.elements.filter(({ role }) => role === "TD").map(({ text }) => text.trim());
    expect(cells.join(" ").replace(/\s+/g, " ")).toBe(long);
    const named = read.elements.filter(({ role }) => role === "TH").map(({ text }) => text);
    expect(named.slice(0, 4)).toEqual(["About", "Answer", "Lamps", "Lamps (continued)"]);
    expect(read.artifacts.filter((text) => text === "Answer")).toHaveLength(read.pages - 1);
    expect(read.strays).toEqual([]);
  });

  it("has lists of entries, and nothing is written outside of what is told", () => {
    expect(ofRole("LBody").map(({ within }) => within.slice(-2))).toEqual([
      ["L", "LI"],
      ["L", "LI"],
    ]);
    expect(pdf.strays).toEqual([]);
  });
});

describe("a word processor's file", () => {
  let docx: ReadDocx;
  beforeAll(async () => {
    docx = await readDocx(await writeDocx(sampleDocument, surroundings));
  });

  it("has an alternative text with each picture and chart, and none with what decorates", () => {
    expect(docx.alternatives).toEqual([
      "A lamp that gives light",
      null,
      "Dark lamps. May lies beyond chance.",
    ]);
    expect(docx.paragraphs).toContain("Lamp Street in May");
    expect(docx.paragraphs).toContain("May lies beyond chance.");
  });

  it("has its texts as they are", () => {
    expect(docx.headings).toEqual([
      { level: 1, text: "Lamps & <light>" },
      { level: 2, text: "What was done" },
      { level: 3, text: "In detail" },
    ]);
    expect(docx.paragraphs).toContain("Ŵyn and Siân say “so far”.");
  });
});

describe("an HTML file", () => {
  it("has its chart as a drawing that is named and described, and its pictures in itself", () => {
    const html = writeHtml(sampleDocument, surroundings);
    expect(html).toContain(
      'role="img" aria-labelledby="trend-lamps-caption" aria-describedby="trend-lamps-words"',
    );
    expect(html).toContain('<div id="trend-lamps-words"><p>May lies beyond chance.</p></div>');
    expect(html).toContain('alt="A lamp that gives light"');
    expect(html).toContain('alt=""');
    expect(html).not.toMatch(/(src|href)="(?!data:|https:\/\/record\.example\.org)/);
  });

  it("gives a column of phrases and one of sentences the room that each wants", () => {
    const table = {
      kind: "table" as const,
      name: "lamps",
      caption: "Lamps",
      columns: ["Street", "Rating", "What stands out", "Reason"].map((heading) => ({
        heading,
        kind: "text" as const,
      })),
      rows: [["Lamp Street", "Late", "Nothing that chance does not give", "It waits. ".repeat(5)]],
      whenEmpty: "none.",
    };
    const html = writeHtml({ ...sampleDocument, blocks: [table] }, surroundings);
    expect(html).toContain('data-label="Rating">Late');
    expect(html).toContain('data-label="What stands out" class="phrase">');
    expect(html).toContain('data-label="Reason" class="prose">');
  });

  it("says that a picture was withdrawn", () => {
    const html = writeHtml(sampleDocument, { ...surroundings, pictures: new Map() });
    expect(html).toContain("A picture was withdrawn here.");
    expect(html).not.toContain("<img");
  });
});
