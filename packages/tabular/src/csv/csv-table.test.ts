import { describe, expect, it } from "vitest";
import { openTable } from "../open-table.ts";
import { readAll, readCells } from "../testing/read-all.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const { keep } = temporaryFolder();

describe("delimiters", () => {
  it.each([",", ";", "\t", "|"])("finds %j by the rows it makes even", async (delimiter) => {
    const rows = [
      "Supplier#Amount#Date",
      '"Example, Smith; Co | Sons"#1#2020-04-05',
      "Other Ltd#2#2020-04-06",
    ];
    const path = keep("delimiter.txt", rows.join("\n").replaceAll("#", delimiter));
    expect((await openTable(path)).delimiter).toBe(delimiter);
    expect(await readCells(path)).toEqual([
      ["Supplier", "Amount", "Date"],
      ["Example, Smith; Co | Sons", "1", "2020-04-05"],
      ["Other Ltd", "2", "2020-04-06"],
    ]);
  });

  it("is not misled by commas in a title line and in amounts", async () => {
    const path = keep(
      "title.csv",
      "Payments over £500, April, May, June, all departments\r\n\r\nSupplier;Amount;Date\r\n" +
        Array.from({ length: 5 }, (_, index) => `Example ${index} Ltd;1,234.50;05/04/2020\r\n`).join(""),
    );
    const rows = await readAll(path);
    expect((await openTable(path)).delimiter).toBe(";");
    expect(rows[1]).toEqual({ sheet: "", row: 2, cells: [] });
    expect(rows[3]).toEqual({ sheet: "", row: 4, cells: ["Example 0 Ltd", "1,234.50", "05/04/2020"] });
  });

  it("obeys Excel's sep line and does not count it as a row", async () => {
    const path = keep("sep.csv", "sep=;\r\na,b;c,d\r\n1,5;2,5\r\n");
    expect(await readAll(path)).toEqual([
      { sheet: "", row: 2, cells: ["a,b", "c,d"] },
      { sheet: "", row: 3, cells: ["1,5", "2,5"] },
    ]);
  });

  it("reads a file of one column", async () => {
    expect(await readCells(keep("one.csv", "Supplier\nExample Ltd\n"))).toEqual([
      ["Supplier"],
      ["Example Ltd"],
    ]);
  });
});

describe("lines and quotation marks", () => {
  it("numbers each row by the line it starts on, whatever line ends the file mixes", async () => {
    const path = keep("ends.csv", 'a,b\r\n"x\r\ny",1\n"z\nw\rv",2\r\n\rlast,3');
    expect(await readAll(path)).toEqual([
      { sheet: "", row: 1, cells: ["a", "b"] },
      { sheet: "", row: 2, cells: ["x\r\ny", "1"] },
      { sheet: "", row: 4, cells: ["z\nw\rv", "2"] },
      { sheet: "", row: 7, cells: [] },
      { sheet: "", row: 8, cells: ["last", "3"] },
    ]);
  });

  it("keeps doubled and stray quotation marks and loses no row to them", async () => {
    const path = keep("stray.csv", 'a,b,c\n1,"Say ""hi""",x\n2,5" pipe,y\n3,"Smith" Ltd,z\n4,ok,w\n');
    expect((await readCells(path)).map((cells) => cells[1])).toEqual([
      "b",
      'Say "hi"',
      '5" pipe',
      '"Smith" Ltd',
      "ok",
    ]);
  });

  it("keeps a quoted cell of several lines that starts with a quotation mark of its own", async () => {
    const path = keep("own.csv", 'a,b\n"""Title""\nand more",1\n');
    expect(await readCells(path)).toEqual([
      ["a", "b"],
      ['"Title"\nand more', "1"],
    ]);
  });

  it("keeps every cell as it is, with its spaces, and ends a row with the last that holds something", async () => {
    const path = keep("ragged.csv", "a,b,c\n  x ,,\n1,2,3,4\n,,\n,5\n");
    expect(await readCells(path)).toEqual([["a", "b", "c"], ["  x "], ["1", "2", "3", "4"], [], [null, "5"]]);
  });

  it.each([
    ["to the end of the file", 'a,b\n1,"open\n2,x\n3,y\n', 2],
    ["to another quotation mark", 'a,b\n1,x\n2,"open\n3,"Example, Ltd"\n4,y\n', 3],
    ["further than any cell is long", `a,b\n1,"open\n${"2,x\n".repeat(1_200_000)}`, 2],
  ])("refuses a quotation mark left open %s, and names the line", async (_, text, line) => {
    await expect(readAll(keep("open.csv", text))).rejects.toMatchObject({
      name: "TableProblem",
      message: expect.stringContaining(`“open.csv” has a quotation mark in the row of line ${line} `),
    });
  });
});

it("gives the rows anew each time, and stops at the signal", async () => {
  const table = await openTable(keep("again.csv", "a\n".repeat(5000)));
  expect(await Array.fromAsync(table.rows())).toHaveLength(5000);
  const controller = new AbortController();
  let read = 0;
  const reading = async () => {
    for await (const _ of table.rows(controller.signal)) {
      read += 1;
      if (read === 10) controller.abort();
    }
  };
  await expect(reading()).rejects.toThrow(expect.objectContaining({ name: "AbortError" }));
  expect(read).toBe(10);
});
