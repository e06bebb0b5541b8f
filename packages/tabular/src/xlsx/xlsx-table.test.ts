import { describe, expect, it } from "vitest";
import { openTable } from "../open-table.ts";
import { buildPackage, workbookParts } from "../testing/build-package.ts";
import { readAll, readCells } from "../testing/read-all.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const { keep } = temporaryFolder();

async function keepWorkbook(options: Parameters<typeof workbookParts>[0]): Promise<string> {
  return keep("book.xlsx", await buildPackage(workbookParts(options)));
}

describe("cells", () => {
  it("reads every kind that a workbook has", async () => {
    const path = await keepWorkbook({
      sheets: {
        Kinds:
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>' +
          '<row r="2"><c r="A2" t="inlineStr"><is><r><t>in </t></r><r><t xml:space="preserve">line </t></r></is></c>' +
          '<c r="B2" t="b"><v>1</v></c><c r="C2" t="b"><v>0</v></c><c r="D2" t="e"><v>#REF!</v></c>' +
          '<c r="E2"><f>SUM(A1:A9)</f><v>1234.5</v></c><c r="F2" t="str"><f>A1&amp;"x"</f><v>a &lt; x</v></c>' +
          '<c r="G2"><v>1.5E-2</v></c><c r="H2"><v>-0.1</v></c></row>',
      },
      strings:
        '<si><t xml:space="preserve"> plain </t></si><si><r><t>rich</t></r><r><rPr><b/></rPr><t> text</t></r>' +
        '<rPh sb="0" eb="1"><t>spoken</t></rPh></si><si><t>two_x000D_\nlines _x005F_x0041_</t></si>',
    });
    expect(await readCells(path)).toEqual([
      [" plain ", "rich text", "two\r\nlines _x0041_"],
      ["in line ", true, false, "#REF!", 1234.5, "a < x", 0.015, -0.1],
    ]);
  });

  it("puts cells and rows where their references say, and after the last where they have none", async () => {
    const path = await keepWorkbook({
      sheets: {
        Gaps:
          '<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c><c r="AA3"><v>3</v></c><c r="AB3" s="4"/></row>' +
          '<row/><row r="9"><c r="A9"><v>4</v></c></row>',
      },
    });
    const rows = await readAll(path);
    expect(rows.map(({ row }) => row)).toEqual([3, 4, 9]);
    expect(rows[0]?.cells).toEqual([null, null, 1, 2, ...Array(22).fill(null), 3]);
    expect(rows[1]?.cells).toEqual([]);
  });
});

describe("what rows do not show", () => {
  it("is counted by sheet: hidden rows, merged cells and formulas that nobody worked out", async () => {
    const path = await keepWorkbook({
      sheets: {
        Plan:
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>' +
          '<row r="3" hidden="1"/><row r="4"><c r="A4"><f>A1+A2</f></c><c r="B4" t="str"><f>""</f><v></v></c></row>',
        Notes: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>',
      },
      behindRows: '<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells>',
    });
    const table = await openTable(path);
    for await (const _ of table.rows());
    expect([...table.asides]).toEqual([
      ["Plan", { hiddenRows: 1, mergedCells: 1, openFormulas: 1 }],
      ["Notes", { hiddenRows: 0, mergedCells: 1, openFormulas: 0 }],
    ]);
  });
});

describe("dates", () => {
  const FORMATS =
    '<numFmts><numFmt numFmtId="164" formatCode="[$-809]dd\\ mmmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="[Red]0.00&quot; days&quot;"/>' +
    '<numFmt numFmtId="166" formatCode="[h]:mm"/><numFmt numFmtId="167" formatCode="#,##0.00_);[Red]\\(#,##0.00\\)"/></numFmts>' +
    '<dxfs><dxf><numFmt numFmtId="167" formatCode="yyyy"/></dxf></dxfs><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    `<cellXfs>${[0, 14, 22, 164, 165, 166, 167, 20].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`;

  function rowOf(...cells: [style: number, value: number][]): string {
    return `<row>${cells.map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`).join("")}</row>`;
  }

  it("knows them by the number format, the file's own too, and other numbers by theirs", async () => {
    const path = await keepWorkbook({
      sheets: {
        Dates: rowOf([0, 43926], [1, 43926], [2, 43925.958333333336], [3, 43926], [4, 43926], [6, 43926]),
      },
      styles: FORMATS,
    });
    expect(await readCells(path)).toEqual([
      [43926, { date: "2020-04-05" }, { date: "2020-04-04T23:00:00" }, { date: "2020-04-05" }, 43926, 43926],
    ]);
  });

  it("gives times without a date, and lengths of time, as text", async () => {
    const path = await keepWorkbook({
      sheets: { Times: rowOf([7, 0.395833333], [5, 1.5625]) },
      styles: FORMATS,
    });
    expect(await readCells(path)).toEqual([["09:30:00", "37:30:00"]]);
  });

  it("counts as Excel does around the 29 February 1900 that never was, and leaves what is no date a number", async () => {
    const path = await keepWorkbook({
      sheets: { Early: rowOf([1, 1], [1, 59], [1, 61], [1, -5], [1, 3e6]) },
      styles: FORMATS,
    });
    expect(await readCells(path)).toEqual([
      [{ date: "1900-01-01" }, { date: "1900-02-28" }, { date: "1900-03-01" }, -5, 3_000_000],
    ]);
  });

  it("counts from 1904 in a workbook that says so", async () => {
    const path = await keepWorkbook({
      sheets: { Mac: rowOf([1, 0], [1, 42464]) },
      styles: FORMATS,
      properties: 'date1904="1"',
    });
    expect(await readCells(path)).toEqual([[{ date: "1904-01-01" }, { date: "2020-04-05" }]]);
  });

  it("reads the dates of the strict format, which are text in the file", async () => {
    const path = await keepWorkbook({
      sheets: {
        Strict:
          '<row><c t="d"><v>2020-04-05T00:00:00.000</v></c><c t="d"><v>2020-04-05T09:30:00</v></c></row>',
      },
    });
    expect(await readCells(path)).toEqual([[{ date: "2020-04-05" }, { date: "2020-04-05T09:30:00" }]]);
  });
});

it("reads all sheets in the order of their tabs, hidden ones too", async () => {
  const cell = (value: number) => `<row><c><v>${value}</v></c></row>`;
  const path = await keepWorkbook({
    sheets: { "Zulu &amp; co": cell(1), Blank: "", Alpha: cell(2) },
    sheetAttributes: 'state="veryHidden"',
  });
  expect((await readAll(path)).map(({ sheet, cells }) => [sheet, ...cells])).toEqual([
    ["Zulu & co", 1],
    ["Alpha", 2],
  ]);
  expect([...(await openTable(path)).hiddenSheets]).toEqual(["Zulu & co", "Blank", "Alpha"]);
});

it("stops at the signal, and reads anew", async () => {
  const path = await keepWorkbook({ sheets: { Many: "<row><c><v>1</v></c></row>".repeat(5000) } });
  const table = await openTable(path);
  const controller = new AbortController();
  const reading = async () => {
    for await (const { row } of table.rows(controller.signal)) if (row === 10) controller.abort();
  };
  await expect(reading()).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  expect(await Array.fromAsync(table.rows())).toHaveLength(5000);
});
