import type { FinanceRow } from "../money/finance-figures.ts";

/** Areas by name, then what is for several of them, and what no area is stated of last. */
export const areasInOrder = (rows: readonly FinanceRow[]): FinanceRow[] =>
  rows.toSorted((a, b) => place(a) - place(b) || labelOf(a).localeCompare(labelOf(b), "en-GB"));

const labelOf = ({ keys: [key] }: FinanceRow): string => key?.label ?? "";

const place = (row: FinanceRow): number => {
  if (row.keys[0]?.code !== null) return 0;
  return labelOf(row) === "Several areas" ? 1 : 2;
};
