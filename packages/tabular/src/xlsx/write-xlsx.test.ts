import { createWriteStream } from "node:fs";
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import { readAll } from "../testing/read-all.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";
import { writeXlsx } from "./write-xlsx.ts";

const { pathOf } = temporaryFolder();

type Sheets = Parameters<typeof writeXlsx>[0];

async function writeAndRead(sheets: Sheets) {
  const path = pathOf("written.xlsx");
  await writeXlsx(sheets, createWriteStream(path));
  return readAll(path);
}

async function writtenBytes(sheets: Sheets): Promise<Buffer> {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), writeXlsx(sheets, out)]);
  return bytes;
}

async function partOf(workbook: Buffer, name: string): Promise<string> {
  const zip = await fromBufferPromise(workbook);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === name) return (await buffer(await zip.openReadStreamPromise(entry))).toString();
  }
  return "";
}

const LEDGER: Sheets = [
  {
    name: "Spend",
    columns: [
      { header: "Paid", kind: "date" },
      { header: "Supplier", width: 40 },
      { header: "Amount", kind: "money" },
    ],
    rows: [
      ["2020-04-05", "Example & Sons <Ltd>", "1234.50"],
      ["2020-04-04T23:00:00", '=HYPERLINK("x")', "-0.07"],
      ["not stated", null, "see note"],
      ["1899-05-01", "", 12],
    ],
  },
];

describe("a written workbook", () => {
  it("can be read again: dates as dates, money as numbers, and text always as text", async () => {
    expect(await writeAndRead(LEDGER)).toEqual([
      { sheet: "Spend", row: 1, cells: ["Paid", "Supplier", "Amount"] },
      { sheet: "Spend", row: 2, cells: [{ date: "2020-04-05" }, "Example & Sons <Ltd>", 1234.5] },
      { sheet: "Spend", row: 3, cells: [{ date: "2020-04-04T23:00:00" }, '=HYPERLINK("x")', -0.07] },
      { sheet: "Spend", row: 4, cells: ["not stated", null, "see note"] },
      { sheet: "Spend", row: 5, cells: ["1899-05-01", null, 12] },
    ]);
  });

  it("shows money in pounds, holds its pence as they came, and keeps its header bold and in view", async () => {
    const bytes = await writtenBytes(LEDGER);
    const sheet = await partOf(bytes, "xl/worksheets/sheet1.xml");
    const styles = await partOf(bytes, "xl/styles.xml");
    const style = /<c r="C2" s="(\d)"><v>1234.50<\/v>/.exec(sheet)?.[1];
    const formats = [
      ...(/<cellXfs.*<\/cellXfs>/.exec(styles)?.[0] ?? "").matchAll(/<xf numFmtId="(\d+)" fontId="(\d)"/g),
    ];
    expect(styles).toContain(`numFmtId="${formats[Number(style)]?.[1]}" formatCode="&quot;£&quot;#,##0.00"`);
    expect(sheet).toContain('state="frozen"');
    expect(formats[Number(/<c r="A1" s="(\d)"/.exec(sheet)?.[1])]?.[2]).toBe("1");
    expect(sheet).not.toContain("<f>");
  });

  it("gives back text with every kind of character, and cuts what a cell cannot hold where it can be seen", async () => {
    const odd = "a\u0001b\r\nc\td _x0041_ \u{1f600} “é” ]]> & \ud800";
    const rows = await writeAndRead([
      { name: "A", columns: [{ header: "x" }], rows: [[odd], ["y".repeat(40_000)]] },
    ]);
    expect(rows[1]?.cells).toEqual([odd.toWellFormed()]);
    expect(rows[2]?.cells).toEqual([`${"y".repeat(32_766)}…`]);
  });

  it("names its tabs as Excel allows and tells like names apart", async () => {
    const name = "Spend [2020/21]: a very long name of a tab";
    const sheet = { columns: [{ header: "x" }], rows: [] };
    const rows = await writeAndRead([
      { name, ...sheet },
      { name, ...sheet },
      { name: "''", ...sheet },
    ]);
    expect(rows.map((row) => row.sheet)).toEqual([
      "Spend  2020 21   a very long na",
      "Spend  2020 21   a very lon (2)",
      "Sheet",
    ]);
  });

  it("is the same, byte for byte, when the rows are the same", async () => {
    expect((await writtenBytes(LEDGER)).equals(await writtenBytes(LEDGER))).toBe(true);
  });
});

it("passes on what a source of rows throws, and takes no more rows once nobody reads", async () => {
  async function* failing(): AsyncGenerator<string[]> {
    yield ["one"];
    throw new Error("The database is gone.");
  }
  const sheet = { name: "A", columns: [{ header: "x" }] };
  const out = new PassThrough().resume();
  await expect(writeXlsx([{ ...sheet, rows: failing() }], out)).rejects.toThrow("The database is gone.");

  let given = 0;
  let isClosed = false;
  function* endless(): Generator<number[]> {
    try {
      for (;;) yield [given++];
    } finally {
      isClosed = true;
    }
  }
  const left = new PassThrough();
  left.on("data", () => {
    if (given > 0) left.destroy();
  });
  await expect(writeXlsx([{ ...sheet, rows: endless() }], left)).rejects.toThrow();
  await expect.poll(() => isClosed).toBe(true);
});
