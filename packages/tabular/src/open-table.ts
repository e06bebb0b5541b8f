import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { openCsv } from "./csv/csv-table.ts";
import { recogniseFile } from "./recognise.ts";
import { type TableFile, TableProblem } from "./table-file.ts";
import { openPackage } from "./zip/open-package.ts";

/** The largest file that is read, and the most that the parts of a workbook may unpack to, in bytes. */
const LARGEST_FILE = 512 * 1024 * 1024;
const LARGEST_UNPACKED = 2 * 1024 * 1024 * 1024;

/**
 * Opens a file on disk and says what it is by its content. `name` is the file's own name as the person knows it, for
 * use in sentences; `maxBytes` and `maxUnpackedBytes` bound what is read.
 *
 * Throws a TableProblem for every file that is no table which can be read.
 */
export async function openTable(
  path: string,
  {
    name = basename(path),
    maxBytes = LARGEST_FILE,
    maxUnpackedBytes = LARGEST_UNPACKED,
  }: { name?: string; maxBytes?: number; maxUnpackedBytes?: number } = {},
): Promise<TableFile> {
  const { size } = await stat(path);
  if (size > maxBytes) {
    throw new TableProblem(
      `“${name}” is larger than the ${describeBytes(maxBytes)} that can be read at once: split it, and hand in its parts.`,
    );
  }
  const kind = await recogniseFile(path, name);
  return kind === "TEXT" ? openCsv(path, name) : openPackage({ path, name, maxUnpackedBytes });
}

function describeBytes(bytes: number): string {
  const [unit, size] = bytes >= 1 << 20 ? ["MB", 1 << 20] : ["KB", 1 << 10];
  return `${Math.ceil(bytes / size)} ${unit}`;
}
