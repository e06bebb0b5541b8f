import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openTable } from "./open-table.ts";
import { buildPackage, odsParts, workbookParts } from "./testing/build-package.ts";
import { readAll } from "./testing/read-all.ts";
import { temporaryFolder } from "./testing/temporary-folder.ts";

const { keep } = temporaryFolder();

const COMPOUND = Buffer.from("d0cf11e0a1b11ae1", "hex");
const ONE_CELL = '<row><c t="inlineStr"><is><t>a</t></is></c></row>';

function compoundFile(stream: string): Buffer {
  return Buffer.concat([COMPOUND, Buffer.alloc(70_000), Buffer.from(stream, "utf16le"), Buffer.alloc(512)]);
}

describe("what is no table says what it is and what to do", () => {
  const files: [what: string, name: string, content: Buffer | string, says: string][] = [
    ["nothing", "a.csv", "", "“a.csv” is empty: check"],
    ["blank lines", "a.csv", "\ufeff\r\n \r\n,,\r\n", "“a.csv” has only blank lines: check"],
    ["a PDF", "a.csv", "%PDF-1.7\n%âãÏÓ\n", "is a PDF document, not a table: ask"],
    ["a picture", "a.csv", Buffer.from("89504e470d0a1a0a00", "hex"), "is a picture (PNG), not a table: ask"],
    ["gzip", "a.csv", gzipSync("a,b\n1,2\n"), "is a compressed file (gzip), not a table: unpack it"],
    [
      "a web page",
      "a.xls",
      "\n<html xmlns:x='y'><table><tr><td>1</td>",
      "is a web page (HTML), whatever its name says: open it",
    ],
    [
      "XML of 2003",
      "a.xls",
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      "is a workbook in the XML format of 2003: open it",
    ],
    ["JSON", "a.csv", '{ "a": 1 }', "is a JSON file, not a table"],
    [
      "an old workbook",
      "a.xlsx",
      compoundFile("Workbook"),
      "is in the old Excel format (.xls): open it, save it as .xlsx",
    ],
    [
      "a password",
      "a.xlsx",
      compoundFile("EncryptedPackage"),
      "is protected by a password: open it, save it without one, and try again.",
    ],
    [
      "rubbish",
      "a.csv",
      Buffer.from([1, 2, 0, 3, 250, 0, 0, 0, 7, 65, 66, 0, 0, 9]),
      "is not a table that can be read here: save it",
    ],
    [
      "rubbish without NULs",
      "a.csv",
      Buffer.from(Array.from({ length: 999 }, (_, index) => 1 + ((index * 7) % 31))),
      "is not a table",
    ],
  ];

  it.each(files)("%s", async (_, name, content, says) => {
    const opening = openTable(keep("file", content), { name });
    await expect(opening).rejects.toMatchObject({
      name: "TableProblem",
      message: expect.stringContaining(says),
    });
    await expect(opening).rejects.toThrow(`“${name}”`);
  });

  const packages: [what: string, parts: Record<string, string>, says: string][] = [
    ["an archive", { "a.csv": "a,b\n" }, "is an archive (ZIP): unpack it"],
    ["a Word document", { "word/document.xml": "<a/>" }, "is a Word document, not a table"],
    [
      "a binary workbook",
      { "xl/workbook.bin": "x" },
      "is a binary Excel workbook (.xlsb): open it, save it as .xlsx",
    ],
    [
      "a workbook without a filled cell",
      workbookParts({ sheets: { A: "<row/>" } }),
      "has no filled cell in any sheet",
    ],
    ["an ODS without a filled cell", odsParts("<table:table/>"), "has no filled cell in any sheet"],
    ["an ODS with a password", odsParts("", "<manifest:encryption-data/>"), "is protected by a password"],
    [
      "a text document",
      { mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" },
      "is an OpenDocument file other than a spreadsheet",
    ],
    [
      "XML that breaks off",
      { ...workbookParts({ sheets: { A: "" } }), "xl/worksheets/part1.xml": "<worksheet><sheetData><row>" },
      "is damaged or only part of a file",
    ],
    [
      "a sheet that is missing",
      {
        ...workbookParts({ sheets: { A: "" } }),
        "xl/_rels/workbook.xml.rels": '<a><Relationship Id="s0" Type="/worksheet" Target="gone.xml"/></a>',
      },
      "is damaged",
    ],
  ];

  it.each(packages)("%s", async (_, parts, says) => {
    const path = keep("package.xlsx", await buildPackage(parts));
    await expect(openTable(path)).rejects.toMatchObject({
      name: "TableProblem",
      message: expect.stringContaining(says),
    });
  });
});

it("knows a workbook and a text by their content, whatever their names say", async () => {
  const workbook = await buildPackage(workbookParts({ sheets: { A: ONE_CELL } }));
  expect((await openTable(keep("a.csv", workbook))).format).toBe("XLSX");
  expect((await openTable(keep("a.xls", "a\tb\n1\t2\n"))).format).toBe("CSV");
});

it("refuses a workbook that is cut off anywhere, or of which a byte is wrong", async () => {
  const rows = Array.from(
    { length: 3000 },
    (_, index) => `<row><c><v>${(index * 7919) % 100_003}</v></c></row>`,
  );
  const whole = await buildPackage(workbookParts({ sheets: { A: rows.join("") } }));
  for (const share of [0.1, 0.5, 0.99]) {
    const path = keep("cut.xlsx", whole.subarray(0, whole.length * share));
    await expect(readAll(path)).rejects.toThrow("“cut.xlsx” is damaged or only part of a file");
  }
  const wrong = Buffer.from(whole);
  const middle = wrong.length / 2;
  wrong.fill(0x55, middle, middle + 4);
  await expect(readAll(keep("wrong.xlsx", wrong))).rejects.toThrow("is damaged");
});

it("refuses a file or a workbook that is larger than it may be, and a bomb before it goes off", async () => {
  const text = keep("large.csv", "a,b\n".repeat(1000));
  await expect(openTable(text, { maxBytes: 2048 })).rejects.toThrow(
    "is larger than the 2 KB that can be read at once",
  );
  const sheet = await buildPackage(workbookParts({ sheets: { A: ONE_CELL.repeat(20_000) } }));
  const workbook = keep("large.xlsx", sheet);
  await expect(openTable(workbook, { maxUnpackedBytes: 100_000 })).rejects.toThrow(
    "unpacks to more than can be read",
  );
  const strings = `<si><t>${" ".repeat(5_000_000)}</t></si>`;
  const bomb = await buildPackage(
    workbookParts({ sheets: { A: '<row><c t="s"><v>0</v></c></row>' }, strings }),
  );
  await expect(readAll(keep("bomb.xlsx", bomb))).rejects.toThrow("unpacks to more than can be read");
  const blank = await buildPackage(workbookParts({ sheets: { A: " ".repeat(40_000_000) } }));
  await expect(openTable(keep("blank.xlsx", blank))).rejects.toThrow("unpacks to more than can be read");
});

it("refuses entities that a file declares itself", async () => {
  const parts = workbookParts({ sheets: { A: '<row><c t="s"><v>0</v></c></row>' } });
  const path = keep(
    "entity.xlsx",
    await buildPackage({
      ...parts,
      "xl/sharedStrings.xml": '<!DOCTYPE sst [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>',
    }),
  );
  await expect(readAll(path)).rejects.toThrow("is damaged");
});
