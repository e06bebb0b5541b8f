import { type SheetAside, type TableFile, TableProblem, type TableRow } from "../table-file.ts";
import { readXml } from "../zip/read-xml.ts";
import { damaged, type PackageSource, ZipPackage } from "../zip/zip-package.ts";
import { readSharedStrings, type SharedStrings } from "./shared-strings.ts";
import { SheetReader } from "./sheet.ts";
import { readWorkbook, type Workbook } from "./workbook.ts";

/** Opens an Excel workbook of 2007 or later. Throws a TableProblem when it cannot be read or has nothing in it. */
export async function openXlsx(source: PackageSource, zip: ZipPackage): Promise<TableFile> {
  const workbook = await readWorkbook(zip);
  if (await isBlank(zip, workbook)) {
    throw new TableProblem(
      `“${source.name}” has no filled cell in any sheet: check that the right file was chosen, and save it again.`,
    );
  }
  const asides = new Map<string, SheetAside>();
  return {
    format: "XLSX",
    encoding: null,
    delimiter: null,
    hiddenSheets: new Set(workbook.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name)),
    asides,
    rows: (signal) => readRows(source, workbook, asides, signal),
  };
}

async function isBlank(zip: ZipPackage, workbook: Workbook): Promise<boolean> {
  // Any text will do, so the table of texts need not be read for this.
  for await (const rows of readSheets(zip, workbook, () => "text", new Map())) {
    if (rows.some(({ cells }) => cells.length > 0)) return false;
  }
  return true;
}

async function* readRows(
  source: PackageSource,
  workbook: Workbook,
  asides: Map<string, SheetAside>,
  signal?: AbortSignal,
): AsyncGenerator<TableRow> {
  signal?.throwIfAborted();
  const zip = await ZipPackage.open(source);
  try {
    const part = workbook.sharedStringsPart;
    const strings: SharedStrings =
      part === null ? () => missingText(source.name) : await readSharedStrings(zip, part, signal);
    for await (const rows of readSheets(zip, workbook, strings, asides, signal)) {
      for (const row of rows) {
        signal?.throwIfAborted();
        yield row;
      }
    }
  } finally {
    zip.close();
  }
}

function missingText(name: string): never {
  throw damaged(name);
}

async function* readSheets(
  zip: ZipPackage,
  { sheets, dateStyles, isFrom1904 }: Workbook,
  strings: SharedStrings,
  asides: Map<string, SheetAside>,
  signal?: AbortSignal,
): AsyncGenerator<TableRow[]> {
  for (const { name: sheet, part } of sheets) {
    const aside: SheetAside = { hiddenRows: 0, mergedCells: 0, openFormulas: 0 };
    asides.set(sheet, aside);
    const reader = new SheetReader({ fileName: zip.name, sheet, strings, dateStyles, isFrom1904, aside });
    yield* readXml(zip, part, reader, signal);
  }
}
