import { budgetLine } from "../../../money/budget-line.entity.ts";
import type { Revising } from "../../../record/revising.ts";
import { SYNTHETIC } from "../synthetic.ts";
import type { WessexRows } from "../wessex-rows.ts";
import { type BookedLine, budgetBook } from "./budget-book.ts";
import { DEPARTMENTS, holderOf, type Year } from "./headings.ts";
import { spentByLine } from "./postings.ts";

/** Enters the budget book of a year. Of a year that is closed, the forecast is what came of it. */
export async function writeBudget(
  revising: Revising,
  rows: WessexRows,
  year: Year,
  { closed = false } = {},
): Promise<void> {
  const outturn = closed ? spentByLine(year) : null;
  for (const line of budgetBook(year)) {
    const forecast = outturn ? (outturn.get(line.key) ?? 0n) : line.original;
    rows.keep(`budget ${line.key}`, await revising.create(budgetLine, { ...fieldsOf(line, rows), forecast }));
    rows.forecasts.set(line.key, forecast);
  }
}

function fieldsOf(line: BookedLine, rows: WessexRows) {
  const { year, name, code, department, subjective, capital, fund, project, original, profile } = line;
  return {
    financialYear: year,
    name,
    code,
    holder: holderOf(department),
    revenueCapital: capital ? ("CAPITAL" as const) : ("REVENUE" as const),
    fundId: fund ? rows.id(`fund ${fund}`) : null,
    subjective,
    department,
    objective: DEPARTMENTS[department].objective,
    projectId: project ? rows.id(`project ${project}`) : null,
    original,
    profile: profile.flatMap((amount, month) => (amount === 0n ? [] : [{ period: month + 1, amount }])),
    source: SYNTHETIC,
  };
}

/** Enters what the outturn of a year is now expected to be where that has moved, each line once. */
export async function writeForecasts(
  revising: Revising,
  rows: WessexRows,
  forecasts: Iterable<[key: string, forecast: bigint]>,
): Promise<void> {
  for (const [key, forecast] of forecasts) {
    if (rows.forecasts.get(key) === forecast) continue;
    rows.forecasts.set(key, forecast);
    await revising.update(budgetLine, rows.id(`budget ${key}`), { forecast });
  }
}
