import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { openTable } from "../open-table.ts";
import { readCells } from "../testing/read-all.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const { keep } = temporaryFolder();

const TEXT = "Supplier,Amount (£)\r\nCafé Example,£12.50\r\n";
const CELLS = [
  ["Supplier", "Amount (£)"],
  ["Café Example", "£12.50"],
];

describe("encodings", () => {
  it.each([
    ["utf-8", "utf-8", false],
    ["utf-8", "utf-8", true],
    ["utf-16le", "utf-16le", false],
    ["utf-16le", "utf-16le", true],
    ["utf-16be", "utf-16be", false],
    ["utf-16be", "utf-16be", true],
    ["windows-1252", "windows-1252", false],
    ["iso-8859-1", "windows-1252", false],
    ["cp437", "cp437", false],
  ])("reads %s as %s (byte order mark: %s)", async (written, encoding, addBOM) => {
    const path = keep("encoded.csv", iconv.encode(TEXT, written, { addBOM }));
    expect((await openTable(path)).encoding).toBe(encoding);
    expect(await readCells(path)).toEqual(CELLS);
  });

  it("takes œ, curly quotation marks and the euro for what they are in Windows", async () => {
    const text = "a,b\nHors d’œuvres – “Example” €5,naïve résumé\n";
    expect((await readCells(keep("windows.csv", iconv.encode(text, "windows-1252"))))[1]).toEqual([
      "Hors d’œuvres – “Example” €5",
      "naïve résumé",
    ]);
  });

  it("finds the only pound sign at the very end of a long file", async () => {
    const text = `${"plain,text\n".repeat(100_000)}last,£5\n`;
    const path = keep("late.csv", iconv.encode(text, "cp437"));
    expect((await openTable(path)).encoding).toBe("cp437");
    expect((await readCells(path)).at(-1)).toEqual(["last", "£5"]);
  });

  it("reads UTF-8 with one wrong byte after a megabyte as UTF-8, and that byte as Windows wrote it", async () => {
    const good = Buffer.from("Café,£1.50,“quoted”\n".repeat(50_000));
    const path = keep("mixed.csv", Buffer.concat([good, Buffer.from([0xa3]), Buffer.from("2.50,é\n")]));
    const cells = await readCells(path);
    expect((await openTable(path)).encoding).toBe("utf-8");
    expect(cells[0]).toEqual(["Café", "£1.50", "“quoted”"]);
    expect(cells.at(-1)).toEqual(["£2.50", "é"]);
    expect(cells.filter((row) => row[0] !== "Café")).toHaveLength(1);
  });

  it("drops the end mark that DOS put after a text", async () => {
    expect(await readCells(keep("dos.csv", "a,b\r\n1,2\r\n\u001a"))).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("gives any text back that UTF-8 can hold, with wrong bytes between", async () => {
    const letters = fc
      .string({ unit: "grapheme", minLength: 1 })
      .map((text) => text.replace(/[^\p{L}]/gu, "x"));
    await fc.assert(
      fc.asyncProperty(fc.array(letters, { minLength: 1, maxLength: 20 }), async (texts) => {
        const bytes = texts.flatMap((text) => [Buffer.from(`${text},`), Buffer.from([0xa3, 0x31, 0x2c])]);
        const path = keep(
          "any.csv",
          Buffer.concat([Buffer.from("éééééééééééééééééééé,\n"), ...bytes, Buffer.from("\n")]),
        );
        expect((await readCells(path))[1]).toEqual(texts.flatMap((text) => [text, "£1"]));
      }),
      { numRuns: 50 },
    );
  });
});
