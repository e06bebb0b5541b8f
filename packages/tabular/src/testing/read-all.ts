import { openTable } from "../open-table.ts";
import type { Cell, TableRow } from "../table-file.ts";

/** All rows of a file. */
export async function readAll(path: string, options?: Parameters<typeof openTable>[1]): Promise<TableRow[]> {
  const table = await openTable(path, options);
  return Array.fromAsync(table.rows());
}

/** The cells of all rows, where their numbers do not matter. */
export async function readCells(path: string): Promise<Cell[][]> {
  return (await readAll(path)).map(({ cells }) => cells);
}
