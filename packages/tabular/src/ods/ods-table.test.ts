import { expect, it } from "vitest";
import { openTable } from "../open-table.ts";
import { buildPackage, odsParts } from "../testing/build-package.ts";
import { readAll, readCells } from "../testing/read-all.ts";
import { temporaryFolder } from "../testing/temporary-folder.ts";

const { keep } = temporaryFolder();

async function keepOds(tables: string): Promise<string> {
  return keep("book.ods", await buildPackage(odsParts(tables)));
}

const BLANK_TO_THE_END =
  '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';

it("reads every kind of cell", async () => {
  const path = await keepOds(
    '<table:table table:name="Kinds"><table:table-row>' +
      '<table:table-cell office:value-type="string"><office:annotation><text:p>a comment</text:p></office:annotation>' +
      '<text:p>two<text:s text:c="3"/>spaces<text:tab/><text:span>and &amp;</text:span></text:p><text:p>more</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="float" office:value="1234.5"><text:p>1,234.50</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="currency" office:currency="GBP" office:value="-12.5"><text:p>-£12.50</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="percentage" office:value="0.25"><text:p>25%</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="date" office:date-value="2020-04-05"><text:p>05/04/20</text:p></table:table-cell>' +
      '<table:table-cell office:value-type="date" office:date-value="2020-04-04T23:00:00.000"/>' +
      '<table:table-cell office:value-type="time" office:time-value="PT09H30M00S"/>' +
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>TRUE</text:p></table:table-cell>' +
      "</table:table-row></table:table>",
  );
  expect((await openTable(path)).format).toBe("ODS");
  expect(await readCells(path)).toEqual([
    [
      "two   spaces\tand &\nmore",
      1234.5,
      -12.5,
      0.25,
      { date: "2020-04-05" },
      { date: "2020-04-04T23:00:00" },
      "09:30:00",
      true,
    ],
  ]);
});

it("repeats rows and cells with content, and never a million blank ones", async () => {
  const one = '<table:table-cell office:value-type="float" office:value="1"/>';
  const path = await keepOds(
    `<table:table table:name="First"><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/>` +
      `<table:table-cell table:number-columns-repeated="3" office:value-type="string"><text:p>x</text:p></table:table-cell>` +
      `<table:table-cell table:number-columns-repeated="16379"/></table:table-row>` +
      `<table:table-row table:number-rows-repeated="4"><table:table-cell/></table:table-row><table:table-row>${one}</table:table-row>${BLANK_TO_THE_END}</table:table>` +
      `<table:table table:name="Second"><table:table-header-rows><table:table-row>${one}</table:table-row></table:table-header-rows></table:table>`,
  );
  expect(await readAll(path)).toEqual([
    { sheet: "First", row: 1, cells: [null, null, "x", "x", "x"] },
    { sheet: "First", row: 2, cells: [null, null, "x", "x", "x"] },
    { sheet: "First", row: 3, cells: [] },
    { sheet: "First", row: 7, cells: [1] },
    { sheet: "First", row: 8, cells: [] },
    { sheet: "Second", row: 1, cells: [1] },
  ]);
});

it("leaves out the copies of other files' sheets that formulas refer to", async () => {
  const row =
    '<table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row>';
  const path = await keepOds(
    `<table:table table:name="Mine">${row}</table:table><table:table table:name="'file:///other.ods'#A"><table:table-source/>${row}</table:table>`,
  );
  expect((await readAll(path)).map(({ sheet }) => sheet)).toEqual(["Mine"]);
});

it("refuses a text made of spaces without end", async () => {
  const path = await keepOds(
    `<table:table table:name="A"><table:table-row><table:table-cell><text:p>${'<text:s text:c="16384"/>'.repeat(1000)}</text:p></table:table-cell></table:table-row></table:table>`,
  );
  await expect(readAll(path)).rejects.toThrow("unpacks to more than can be read at once");
});

it("refuses a row repeated beyond what any sheet holds", async () => {
  const path = await keepOds(
    '<table:table table:name="A"><table:table-row table:number-rows-repeated="99999999999"><table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>',
  );
  await expect(readAll(path)).rejects.toMatchObject({ name: "TableProblem" });
});

it("tells which sheets are hidden, once their rows are read", async () => {
  const sheet = (name: string, style: string) =>
    `<table:table table:name="${name}" table:style-name="${style}"><table:table-row><table:table-cell office:value-type="float" office:value="1"/></table:table-row></table:table>`;
  const styles = ["shown", "hidden"].map(
    (name) =>
      `<style:style style:name="${name}"><style:table-properties table:display="${name === "shown"}"/></style:style>`,
  );
  const parts = odsParts(sheet("Now", "shown") + sheet("Before", "hidden"));
  parts["content.xml"] = (parts["content.xml"] ?? "")
    .replace(
      "<office:body>",
      `<office:automatic-styles>${styles.join("")}</office:automatic-styles><office:body>`,
    )
    .replace("xmlns:text", 'xmlns:style="s" xmlns:text');
  const table = await openTable(await keep("book.ods", await buildPackage(parts)));
  expect(await Array.fromAsync(table.rows())).toHaveLength(2);
  expect([...table.hiddenSheets]).toEqual(["Before"]);
});
