import { openTable, type TableFile, type TableRow } from "@frankpledge/tabular";
import { Refusal } from "../../refusal.ts";
import type { RowFile } from "./file-kind.ts";

/**
 * The rows of a file by the names of its sheets, as they stand in it; "" where it has none.
 * @param most how many rows it may have
 * @param instead what to do when it has more
 * @throws Refusal when it has more, TableProblem when it is no table
 */
export async function rowsBySheet(
  file: RowFile,
  most: number,
  instead = "hand in its parts",
): Promise<{ table: TableFile; sheets: Map<string, TableRow[]> }> {
  const table = await openTable(file.path, { name: file.name });
  const sheets = new Map<string, TableRow[]>();
  let count = 0;
  for await (const row of table.rows()) {
    count += 1;
    if (count > most)
      throw new Refusal("BAD_USER_INPUT", `${file.name} has more than ${most} rows: ${instead}.`);
    const rows = sheets.get(row.sheet);
    if (rows) rows.push(row);
    else sheets.set(row.sheet, [row]);
  }
  return { table, sheets };
}
