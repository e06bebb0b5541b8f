import { type BarRow, BarRows, type Series } from "@frankpledge/charts";
import { formatMoney, type Pence } from "@frankpledge/domain";
import type { ReactNode } from "react";
import { moneyWords } from "./amount-words.ts";
import { type FinanceFigures, type FinanceRow, type KnownFigures, penceOrNil } from "./finance-figures.ts";

/** The most funds that have a colour of their own. */
const MOST_FUNDS = 4;
const NO_FUND = "no fund";
const OTHER_FUNDS = "other funds";
const SPENT = "spent";

interface Props {
  caption: string;
  /** How far spending counts: "to 30 June 2025". */
  to: string;
  known: KnownFigures;
  rows: readonly { key: string; name: ReactNode; figures: FinanceFigures; funds: readonly FinanceRow[] }[];
  /** The table of the same figures. */
  table: ReactNode;
}

/** Budgets, parted by the fund that they come from, and what was spent, as bars to one scale. */
export function MoneyPicture({ caption, to, known, rows, table }: Props) {
  const funds = fundsOf(rows.flatMap((row) => row.funds));
  // What is spent comes first, and then the budget of no fund, so that both have one colour in every picture.
  const series: Series[] = [
    ...(known.actual || known.payments
      ? [{ key: SPENT, name: known.actual ? "Spent" : "Payments to suppliers" }]
      : []),
    ...(known.budget ? funds : []),
  ];
  return (
    <BarRows
      caption={caption}
      series={series}
      rows={rows.map(
        (row): BarRow => ({ key: row.key, name: row.name, bars: barsOf(row, to, known, funds) }),
      )}
      table={table}
    />
  );
}

function barsOf(row: Props["rows"][number], to: string, known: KnownFigures, funds: readonly Series[]) {
  const { budget, actual, supplierPayments } = row.figures;
  const spent = known.actual ? actual : supplierPayments;
  return [
    ...(known.budget
      ? [
          {
            words: budget === null ? "No budget" : `Budget ${moneyWords(budget)}${fundWords(row)}`,
            parts: partsOf(row, funds),
          },
        ]
      : []),
    ...(spent !== null
      ? [
          {
            words: `${known.actual ? "Spent" : "Payments to suppliers"} ${to}: ${moneyWords(spent)}`,
            parts: [{ series: SPENT, sum: penceOrNil(spent) }],
          },
        ]
      : []),
  ];
}

/** The funds with the most money; the others together, and what comes from none that is stated. */
function fundsOf(rows: readonly FinanceRow[]): Series[] {
  const sums = new Map<string, { name: string; sum: Pence }>();
  for (const row of rows) {
    const fund = row.keys.at(-1);
    if (!fund?.code) continue;
    const before = sums.get(fund.code)?.sum ?? 0n;
    sums.set(fund.code, { name: fund.label, sum: before + penceOrNil(row.figures.budget) });
  }
  const largest = [...sums].toSorted(([, a], [, b]) => (a.sum < b.sum ? 1 : -1));
  return [
    { key: NO_FUND, name: largest.length === 0 ? "Budget" : "Budget, fund not stated" },
    ...largest.slice(0, MOST_FUNDS).map(([key, { name }]) => ({ key, name: `Budget from the ${name}` })),
    ...(largest.length > MOST_FUNDS ? [{ key: OTHER_FUNDS, name: "Budget from other funds" }] : []),
  ];
}

function partsOf({ figures, funds: own }: Props["rows"][number], funds: readonly Series[]) {
  const named = new Set(funds.map(({ key }) => key));
  const sums = new Map<string, Pence>();
  for (const row of own) {
    const code = row.keys.at(-1)?.code;
    if (!code) continue;
    const key = named.has(code) ? code : OTHER_FUNDS;
    sums.set(key, (sums.get(key) ?? 0n) + penceOrNil(row.figures.budget));
  }
  const fromFunds = [...sums.values()].reduce((sum, part) => sum + part, 0n);
  sums.set(NO_FUND, penceOrNil(figures.budget) - fromFunds);
  return funds.flatMap(({ key }) => {
    const sum = sums.get(key) ?? 0n;
    return sum === 0n ? [] : [{ series: key, sum }];
  });
}

/** ", of it £225,000 from the Safer Streets Fund": the funds that are stated, in words. */
function fundWords({ figures, funds }: Props["rows"][number]): string {
  const whole = penceOrNil(figures.budget);
  const named = funds.flatMap(({ keys, figures }) => {
    const fund = keys.at(-1);
    const sum = penceOrNil(figures.budget);
    if (!fund?.code || sum === 0n) return [];
    return [`${sum === whole ? "all of it" : formatMoney(sum)} from the ${fund.label}`];
  });
  if (named.length === 0) return "";
  return `, ${named[0]?.startsWith("all") ? "" : "of it "}${named.join(" and ")}`;
}
