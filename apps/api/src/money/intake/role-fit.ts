import type { ColumnProfile } from "./column-profile.ts";
import type { ColumnRole } from "./reading.ts";

/** A column that cannot hold what its heading promises. */
const UNFIT = -1000;

/**
 * What a column's content adds to the claim of its heading on a role: something for, nothing, something against, or
 * so much against that no heading outweighs it.
 */
export function fitOf(role: ColumnRole, column: ColumnProfile): number {
  if (column.filled === 0) return EMPTY[role] ?? -25;
  switch (role) {
    case "amount":
    case "grossAmount":
      // Sums in another currency, or badly written, are still the sums: their rows are refused one by one.
      if (column.money < 0.5) return column.words > 0.6 || column.date > 0.5 ? UNFIT : -45;
      return fitOfMoney(column);
    case "vat":
    case "debit":
      return column.money < 0.5 ? UNFIT : 0;
    case "credit":
      return column.money < 0.5 && column.signMark < 0.8 ? UNFIT : 0;
    case "date":
      if (column.evidentMoney > 0.5) return UNFIT;
      return column.date + column.serial < 0.5
        ? column.period > 0.5 && column.words > 0.5
          ? -30
          : UNFIT
        : 6;
    case "financialYear":
      return column.financialYear < 0.5 ? UNFIT : 4;
    case "period":
      return column.period < 0.5 && column.date < 0.5 ? UNFIT : 0;
    case "revenueCapital":
      return column.revenueCapital < 0.5 ? UNFIT : 5;
    case "holder":
      return column.holder < 0.6 || column.distinct > 6 ? UNFIT : 5;
    case "supplier":
      return fitOfSupplier(column);
    case "body":
      return column.distinct > 12 && column.distinct > column.filled * 0.1 ? -50 : 2;
    case "kind":
      return column.distinct > 25 || column.date > 0.8 ? -45 : column.kind > 0.5 ? 15 : 0;
    case "transactionNumber":
    case "invoiceNumber":
      if (column.date > 0.8 || column.revenueCapital > 0.8) return UNFIT;
      return column.code < 0.1 && column.words > 0.9 ? -25 : column.evidentMoney > 0.5 ? -60 : 0;
    case "lineNumber":
      return column.code < 0.5 ? UNFIT : 0;
    case "ignore":
      return 0;
    default:
      if (column.date > 0.8 || column.evidentMoney > 0.6) return UNFIT;
      return column.revenueCapital > 0.9 ? -30 : 0;
  }
}

/** What an empty column takes from the claim of a heading; it may be filled further down. */
const EMPTY: Partial<Record<ColumnRole, number>> = {
  amount: -60,
  grossAmount: -60,
  date: -30,
  ignore: 0,
  revenueCapital: -10,
  holder: -40,
};

function fitOfMoney(column: ColumnProfile): number {
  const reference =
    column.evidentMoney < 0.05 && column.distinct > column.filled * 0.9 && column.meanLength >= 6;
  return (column.money >= 0.9 ? 4 : 0) + (column.evidentMoney > 0.2 ? 4 : 0) - (reference ? 25 : 0);
}

function fitOfSupplier(column: ColumnProfile): number {
  if (column.date > 0.5 || column.money > 0.8 || column.evidentMoney > 0.4) return UNFIT;
  if (column.words < 0.5 && column.organisation < 0.5) return -60;
  const onlyOne = column.distinct <= 2 && column.filled > 20 ? -25 : 0;
  return onlyOne + (column.organisation > 0.1 ? 6 : 0) + (column.code > 0.8 ? -30 : 0);
}

/** How surely a column is of a role when no heading says so; 0 is not at all. */
export function claimOfContent(role: ColumnRole, column: ColumnProfile): number {
  if (column.filled === 0) return 0;
  switch (role) {
    case "amount":
      return column.money < 0.8 || column.date > 0.2 || column.financialYear > 0.8
        ? 0
        : 30 + column.evidentMoney * 40 + fitOfMoney(column);
    case "date":
      return column.date > 0.7 && column.evidentMoney < 0.2
        ? 60
        : column.serial > 0.9 && column.distinct < column.filled
          ? 45
          : 0;
    case "supplier": {
      if (column.words < 0.6 || column.date > 0.3 || column.revenueCapital > 0.5) return 0;
      const variety = Math.min(1, column.distinct / Math.min(column.filled, 60));
      return 15 + column.organisation * 50 + variety * 20;
    }
    case "revenueCapital":
      return column.revenueCapital > 0.95 && column.filled >= 2 ? 99 : 0;
    case "financialYear":
      return column.financialYear > 0.95 && column.date < 0.1 && column.money < 0.5 ? 60 : 0;
    case "transactionNumber":
      return column.code > 0.9 &&
        column.distinct > column.filled * 0.5 &&
        column.evidentMoney < 0.1 &&
        column.meanLength >= 4
        ? 45
        : 0;
    case "description":
      return column.words > 0.6 && column.date < 0.3 && column.meanLength > 6 ? 42 : 0;
    default:
      return 0;
  }
}
