import { parseLedgerAmount } from "@frankpledge/domain";
import type { Cell } from "@frankpledge/tabular";
import { cleanText, isEmptyCell } from "./clean-text.ts";
import type { ColumnMap } from "./column-map.ts";

/** The sum of a row, or why there is none. A blank is not a mistake yet: the row may be a title. */
export type RowSum = { pence: bigint; note: string | null } | { reason: string; blank: boolean };

const NOTHING: RowSum = { reason: "No amount is written.", blank: true };

/** The sum that a row counts for: its net amount, else its gross, else its debit less its credit. */
export function readSum(cells: readonly Cell[], map: ColumnMap): RowSum {
  if (map.currency >= 0) {
    const currency = cleanText(cells[map.currency]);
    if (currency !== null && !POUNDS.test(currency))
      return {
        reason: `The amount is in another currency (${currency}): only pounds sterling are read.`,
        blank: false,
      };
  }
  if (map.amount >= 0) {
    const cell = cells[map.amount];
    if (!isEmptyCell(cell)) return signed(sumOf(cell, map), cells, map);
    if (map.gross < 0 || isEmptyCell(cells[map.gross])) return NOTHING;
    const gross = sumOf(cells[map.gross], map);
    return "pence" in gross
      ? { ...gross, note: "The net amount is blank: the gross amount was taken." }
      : gross;
  }
  if (map.gross >= 0 && !isEmptyCell(cells[map.gross]))
    return signed(sumOf(cells[map.gross], map), cells, map);
  if (map.debit < 0 && map.credit < 0)
    return map.gross >= 0
      ? NOTHING
      : { reason: "No column of amounts is known for this table.", blank: false };
  return readDebitAndCredit(cells, map);
}

function readDebitAndCredit(cells: readonly Cell[], map: ColumnMap): RowSum {
  const [debitCell, creditCell] = [cells[map.debit], cells[map.credit]];
  if (isEmptyCell(debitCell) && isEmptyCell(creditCell)) return NOTHING;
  const debit = isEmptyCell(debitCell) ? ZERO : sumOf(debitCell, map);
  const credit = isEmptyCell(creditCell) ? ZERO : sumOf(creditCell, map);
  if (!("pence" in debit)) return debit;
  if (!("pence" in credit)) return credit;
  return {
    pence: map.layout.negativeCredits ? debit.pence + credit.pence : debit.pence - credit.pence,
    note: null,
  };
}

const ZERO: RowSum = { pence: 0n, note: null };

/** The sum of one cell, by the decimal mark of the layout. */
export function sumOf(cell: Cell | undefined, map: ColumnMap): RowSum {
  if (typeof cell !== "number" && typeof cell !== "string")
    return { reason: `“${cleanText(cell) ?? ""}” is not one amount of money.`, blank: false };
  const result = parseLedgerAmount(cell, map.layout.decimal);
  return result.ok ? { pence: result.value, note: null } : { reason: result.reason, blank: false };
}

/** A column of marks beside the amounts, such as "CR", says which are credits. */
function signed(sum: RowSum, cells: readonly Cell[], map: ColumnMap): RowSum {
  if (map.credit < 0 || map.debit >= 0 || !("pence" in sum)) return sum;
  const mark = cleanText(cells[map.credit]);
  return mark !== null && CREDIT.test(mark) && sum.pence > 0n ? { pence: -sum.pence, note: null } : sum;
}

const CREDIT = /^c(?:r|redit)?\.?$/i;
const POUNDS = /^(?:gbp|£|\ufffd|stg|sterling|ukp|uk|pounds?(?: sterling)?|gb)$/i;
