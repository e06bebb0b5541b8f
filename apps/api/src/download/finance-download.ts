import { poundsFromPence } from "@frankpledge/domain";
import type { FinanceDimension } from "../money/finance/dimension.ts";
import type { FinanceFigures } from "../money/finance/figures.ts";
import { financeReport } from "../money/finance/finance.ts";
import type { AsOf } from "../record/as-of.ts";
import type { Store } from "../record/store.ts";
import { type CellText, type Column, columnAt } from "./column.ts";
import type { Download } from "./download.ts";
import { financeAsked } from "./finance-asked.ts";
import type { Told } from "./told-row.ts";

/** The figures in the order of the columns. */
const MONEY = [
  "originalBudget",
  "budget",
  "profiledBudget",
  "ordered",
  "actual",
  "supplierPayments",
  "forecast",
  "variance",
  "varianceToDate",
  "savingsTarget",
  "savingsDelivered",
] as const satisfies (keyof FinanceFigures)[];
const COUNTS = ["lineCount", "postingCount", "paymentCount"] as const satisfies (keyof FinanceFigures)[];

/** A body's money by what is asked: the rows that the query `finance` gives, with a total as the last. */
export async function financeDownload(store: Store, asOf: AsOf, query: URLSearchParams): Promise<Download> {
  const question = financeAsked(query);
  const report = await financeReport(store, asOf, question);
  const rows = report.rows.map(({ keys, figures }): Told => ({ keys, figures: tell(figures) }));
  const total = tell(report.total);
  const { notes } = report;
  return {
    columns: [
      ...question.groupBy.flatMap(keyColumns),
      ...MONEY.map((name) => columnAt(["figures", name], "money")),
      ...COUNTS.map((name) => columnAt(["figures", name])),
      { header: "isTotal", kind: "text", cell: ({ keys }) => (keys === undefined ? "true" : "false") },
      columnAt(["notes"]),
    ],
    rows: async function* () {
      yield rows;
    },
    count: async () => rows.length,
    closing: [{ figures: total, notes: notes.length === 0 ? null : notes.join(" ") }],
    beside: { total, notes, readAt: asOf.bodies[0]?.read_at },
    notes,
  };
}

/** A dimension's label, code and address. */
function keyColumns(dimension: FinanceDimension, place: number): Column[] {
  const name = dimension.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const column = (header: string, part: string): Column => ({
    header,
    kind: "text",
    cell: ({ keys }) => ((keys as Told[] | undefined)?.[place]?.[part] as CellText | undefined) ?? null,
  });
  return [column(name, "label"), column(`${name}.code`, "code"), column(`${name}.slug`, "slug")];
}

function tell(figures: FinanceFigures): Told {
  const money = MONEY.map((name) => [name, figures[name] === null ? null : poundsFromPence(figures[name])]);
  return Object.fromEntries([...money, ...COUNTS.map((name) => [name, figures[name]])]);
}
