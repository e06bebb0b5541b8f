import { firstDayOf, type PartialDate, parseAmount, precisionOf } from "@frankpledge/domain";
import { type Cell, textOfCell } from "@frankpledge/tabular";
import type { z } from "zod";
import type { Row } from "../../record/entity.ts";
import { unwrap } from "../../record/references.ts";
import { Refusal } from "../../refusal.ts";
import { amountStates, optionOf, plainText, valueOfCell } from "./field-cell.ts";
import { namedBy, type PlanColumn } from "./plan-sheets.ts";
import type { SheetRow } from "./read-sheets.ts";

/** The part of a path that stands before its point: `cost.value` is of `cost`. */
export const fieldOf = ({ path }: PlanColumn): string => path.split(".")[0] ?? "";

/**
 * The values that a row states of its own fields, references and updates aside. A cell that is empty states that there
 * is nothing, where a field may be without; any other field is left as it is.
 * @param live the row on record that it is, by which is mended what spreadsheets do to codes and dates
 * @throws Refusal with the sentence for the cell that is at fault
 */
export function valuesOfRow(row: SheetRow, live: Row | null): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [column, cell] of row.cells) {
    const field = fieldOf(column);
    if (namedBy(column) || field === "update" || field === "cost") continue;
    const value = read(column, cell, live, row.slug !== null);
    if (value !== null || unwrap(column.type).nullable) values[field] = value;
  }
  const cost = costOf(row);
  if (cost !== undefined) values.cost = cost;
  return values;
}

function read(column: PlanColumn, cell: Cell, live: Row | null, byAddress: boolean): unknown {
  if (column.path === "code") return codeOf(cell, live, byAddress);
  const value = mustRead(column, cell);
  return column.type && isSameMonth(value, live?.[column.path]) ? live?.[column.path] : value;
}

/** The value of a cell. @throws Refusal that names the column */
export function mustRead(column: PlanColumn, cell: Cell): unknown {
  const value = valueOfCell(column.type as z.ZodType, cell);
  if (!value.ok) throw new Refusal("BAD_USER_INPUT", `${column.heading}: ${value.reason}`);
  return value.value;
}

/** A spreadsheet makes a day of a month, "January 2020" becomes its first: the record keeps what was stated. */
function isSameMonth(value: unknown, kept: unknown): boolean {
  if (typeof value !== "string" || typeof kept !== "string") return false;
  if (!/^\d{4}-\d{2}-01$/.test(value) || !/^\d{4}(?:-\d{2})?$/.test(kept)) return false;
  const stated = kept as PartialDate;
  return precisionOf(stated) !== "DAY" && firstDayOf(stated) === value;
}

/** What a spreadsheet writes into a CSV file where it took a code for a date: "01-Feb", "Feb-25". */
const AS_DATES_LOOK =
  /^(?:\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-\d{2})$/;

/** A spreadsheet makes a number of "1.10" and a date of "1-2"; the row's address tells which code it was. */
function codeOf(cell: Cell, live: Row | null, byAddress: boolean): string | null {
  const text = plainText(cell);
  const kept = typeof live?.code === "string" ? live.code : null;
  const isDate = (typeof cell === "object" && cell !== null) || (AS_DATES_LOOK.test(text) && text !== kept);
  if (isDate) {
    if (kept !== null && byAddress) return kept;
    throw new Refusal(
      "BAD_USER_INPUT",
      `The code has become the date ${textOfCell(cell)} in the spreadsheet: make its column text, and type it again.`,
    );
  }
  if (text === "") return null;
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(text);
  if (kept !== null && byAddress && isNumber && Number(kept) === Number(text)) return kept;
  return text;
}

/** The cost that a row's columns make together; undefined where it has none of them. */
function costOf({ cells }: SheetRow): Record<string, unknown> | null | undefined {
  const columns = [...cells].filter(([column]) => fieldOf(column) === "cost");
  if (columns.length === 0) return undefined;
  const stated = columns.filter(([, cell]) => plainText(cell) !== "");
  if (stated.length === 0) return null;
  const isAlone = columns.length === 1;
  const cost: Record<string, unknown> = {};
  for (const [column, cell] of stated) {
    const name = column.path.split(".")[1] ?? "";
    if (name === "value" && isAlone) return costAlone(cell);
    cost[name] = mustRead(column, cell);
  }
  cost.state ??= cost.value === undefined ? "UNKNOWN" : "STATED";
  return cost;
}

/** What a column of costs says that is the only one: a sum, or words such as “business as usual”. */
function costAlone(cell: Cell): Record<string, unknown> {
  const text = plainText(cell);
  const asWritten = typeof cell === "number" ? null : text;
  const sum = parseAmount(text);
  if (sum.ok) return { value: String(sum.value.pence), qualifier: sum.value.qualifier, asWritten };
  const state = optionOf(amountStates.options.map(String), text);
  return { value: null, state: state.ok ? state.value : "UNKNOWN", asWritten };
}
