import { type TableFile, TableProblem, type TableRow } from "../table-file.ts";
import { readWholeXml, readXml } from "../zip/read-xml.ts";
import { type PackageSource, ZipPackage } from "../zip/zip-package.ts";
import { OdsReader, type RowRun } from "./ods-reader.ts";

const CONTENT = "content.xml";

/** Opens an OpenDocument spreadsheet. Throws a TableProblem when it cannot be read or has nothing in it. */
export async function openOds(source: PackageSource, zip: ZipPackage): Promise<TableFile> {
  if (await isEncrypted(zip)) {
    throw new TableProblem(
      `“${source.name}” is protected by a password: open it, save it without one, and try again.`,
    );
  }
  if (await isBlank(zip)) {
    throw new TableProblem(
      `“${source.name}” has no filled cell in any sheet: check that the right file was chosen, and save it again.`,
    );
  }
  const hiddenSheets = new Set<string>();
  return {
    format: "ODS",
    encoding: null,
    delimiter: null,
    hiddenSheets,
    asides: new Map(),
    rows: (signal) => readRows(source, hiddenSheets, signal),
  };
}

async function isEncrypted(zip: ZipPackage): Promise<boolean> {
  const manifest = "META-INF/manifest.xml";
  let isFound = zip.has("encrypted-package");
  if (!zip.has(manifest)) return isFound;
  await readWholeXml(zip, manifest, {
    open(element) {
      if (element === "encryption-data") isFound = true;
    },
    close() {},
    text() {},
  });
  return isFound;
}

async function isBlank(zip: ZipPackage): Promise<boolean> {
  for await (const runs of readXml(zip, CONTENT, new OdsReader(zip.name))) {
    if (runs.some(({ cells }) => cells.length > 0)) return false;
  }
  return true;
}

async function* readRows(
  source: PackageSource,
  hiddenSheets: Set<string>,
  signal?: AbortSignal,
): AsyncGenerator<TableRow> {
  signal?.throwIfAborted();
  const zip = await ZipPackage.open(source);
  try {
    for await (const runs of readXml(zip, CONTENT, new OdsReader(source.name, hiddenSheets), signal)) {
      for (const row of expandRuns(runs)) {
        signal?.throwIfAborted();
        yield row;
      }
    }
  } finally {
    zip.close();
  }
}

/** One row after the other: a run may stand for a million. */
function* expandRuns(runs: readonly RowRun[]): Generator<TableRow> {
  for (const { sheet, row, cells, times } of runs) {
    for (let copy = 0; copy < times; copy += 1) yield { sheet, row: row + copy, cells: [...cells] };
  }
}
