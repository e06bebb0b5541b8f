import { normaliseHeading } from "./heading-words.ts";
import type { ColumnRole, Layout } from "./reading.ts";

/** The texts of a line that are taken as they stand. */
const TEXT_ROLES = [
  "description",
  "expenseType",
  "subjective",
  "department",
  "costCentre",
  "objective",
  "area",
  "transactionNumber",
  "lineNumber",
  "invoiceNumber",
  "merchantCategory",
  "fund",
  "project",
  "kind",
  "contract",
  "valueForMoney",
] as const satisfies readonly ColumnRole[];

/** Where a layout has each role's columns, looked up once for all its rows; -1 for a role that it has not. */
export interface ColumnMap {
  layout: Layout;
  /** How many columns the layout has: a row with more cells is out of line. */
  width: number;
  amount: number;
  gross: number;
  debit: number;
  credit: number;
  vat: number;
  date: number;
  financialYear: number;
  period: number;
  supplier: number;
  revenueCapital: number;
  holder: number;
  currency: number;
  transactionNumber: number;
  texts: Record<(typeof TEXT_ROLES)[number], readonly number[]>;
  /** Nothing of the table is read. */
  ignored: boolean;
}

/** Looks up a layout's columns. */
export function mapColumns(layout: Layout): ColumnMap {
  const { roles, headings } = layout;
  const at = (role: ColumnRole): number => roles.indexOf(role);
  const columns = (role: ColumnRole): number[] =>
    roles.flatMap((each, index) => (each === role ? [index] : []));
  return {
    layout,
    width: roles.length,
    amount: at("amount"),
    gross: at("grossAmount"),
    debit: at("debit"),
    credit: at("credit"),
    vat: at("vat"),
    date: at("date"),
    financialYear: at("financialYear"),
    period: at("period"),
    supplier: at("supplier"),
    revenueCapital: at("revenueCapital"),
    holder: at("holder"),
    currency: headings.findIndex(
      (heading, index) =>
        roles[index] === "ignore" &&
        /^(?:transaction |trans )?(?:currency|curr|ccy)(?: code)?$/.test(normaliseHeading(heading)),
    ),
    transactionNumber: at("transactionNumber"),
    texts: Object.fromEntries(
      TEXT_ROLES.map((role) => [role, columns(role)]),
    ) as unknown as ColumnMap["texts"],
    ignored: roles.every((role) => role === "ignore"),
  };
}
