import fc from "fast-check";
import { expect, it } from "vitest";
import { readCells } from "../testing/read-all.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { writeCsvRow } from "./write-csv-row.ts";

const { keep } = temporaryFolder();

it("quotes what needs it and ends the line", () => {
  expect(writeCsvRow(["plain", 'say "hi"', "a,b", "two\nlines", null, 1234.5, "", " x "])).toBe(
    'plain,"say ""hi""","a,b","two\nlines",,1234.5,, x \r\n',
  );
});

it.each([
  ["=1+1", "'=1+1"],
  ["+SUM(A1)", "'+SUM(A1)"],
  ["-2+3", "'-2+3"],
  ["@cmd", "'@cmd"],
  ["\t=1", "'\t=1"],
  ["\r=1", `"'\r=1"`],
  ["-12.50", "-12.50"],
  ["+44", "+44"],
  ["-1,234.50", '"-1,234.50"'],
])("keeps a spreadsheet from running %j", (cell, written) => {
  expect(writeCsvRow([cell])).toBe(`${written}\r\n`);
});

it("can be read again, whatever the cells hold", async () => {
  const cell = fc.string({ unit: "grapheme" }).filter((text) => !/^[=+\-@\t\r\n]/.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 2, maxLength: 6 }), async (cells) => {
      const row = [...cells, "end"];
      const path = keep("any.csv", `\ufeff${writeCsvRow(row.map(() => "header"))}${writeCsvRow(row)}`);
      expect((await readCells(path))[1]).toEqual(row.map((text) => text || null));
    }),
    { numRuns: 100 },
  );
});
