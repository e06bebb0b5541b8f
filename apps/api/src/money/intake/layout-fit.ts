import { parseLedgerAmount, parseLedgerDate } from "@frankpledge/domain";
import type { Cell } from "@frankpledge/tabular";
import { cleanText, isEmptyCell, trimmedLength } from "./clean-text.ts";
import type { ColumnSample } from "./column-sample.ts";
import type { ColumnRole, Layout } from "./reading.ts";

/** Whether most rows of a table can be read by a layout that was found elsewhere. */
export function fitsLayout(layout: Layout, sample: ColumnSample): boolean {
  const rows = sample.tableRows();
  const fitting = rows.filter((cells) => rowFitsLayout(layout, cells)).length;
  return rows.length > 0 && fitting >= rows.length * 0.8;
}

/** Whether a row has a sum, a date and words where the layout wants them. */
export function rowFitsLayout(
  { roles, headings, decimal, dateOrder }: Layout,
  cells: readonly Cell[],
): boolean {
  const at = (role: ColumnRole): Cell | undefined => cells[roles.indexOf(role)];
  if (trimmedLength(cells) > headings.length) return false;
  const sums = SUMS.map(at).filter((cell) => !isEmptyCell(cell));
  if (sums.length === 0) return false;
  for (const cell of sums) {
    if (typeof cell !== "number" && (typeof cell !== "string" || !parseLedgerAmount(cell, decimal).ok))
      return false;
  }
  const date = at("date");
  if (typeof date === "string" && !isEmptyCell(date) && !parseLedgerDate(date, dateOrder).ok) return false;
  const supplier = at("supplier");
  const said = typeof supplier === "string" ? cleanText(supplier) : null;
  if (roles.includes("date") && isEmptyCell(date) && said === null) return false;
  return said === null || !parseLedgerAmount(said, decimal).ok;
}

const SUMS = ["amount", "grossAmount", "debit", "credit"] as const;
