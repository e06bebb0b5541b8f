import type { FinanceFigures } from "./figures.ts";
import type { FinanceKey } from "./label.ts";
import type { FinanceQuestion } from "./statement.ts";

/** The most rows that a note names. */
const MOST_NAMED = 3;

interface Row {
  keys: FinanceKey[];
  figures: FinanceFigures;
}

/**
 * A total's variance is that of all money. Where rows that have part in it have no variance of their own, the others do
 * not sum to it: a sentence for each variance says which, and why.
 */
export function varianceNotes(
  { rows, total }: { rows: readonly Row[]; total: FinanceFigures },
  { groupBy, ofTotal }: FinanceQuestion,
): string[] {
  const notes: string[] = [];
  const isRead = (name: "variance" | "varianceToDate") => rows.length > 0 && (!ofTotal || ofTotal.has(name));
  if (isRead("varianceToDate") && !sumToTotal(rows, total, "varianceToDate")) {
    const without = rows.filter(
      ({ figures: { varianceToDate, actual, profiledBudget } }) =>
        varianceToDate === null && ((actual ?? 0n) !== 0n || (profiledBudget ?? 0n) !== 0n),
    );
    const unbudgeted = without.filter(({ figures }) => figures.actual !== null);
    const unspent = without.filter(({ figures }) => figures.actual === null);
    const why = [
      ...(unbudgeted.length > 0 ? [`${named(unbudgeted)}, without a budget to date`] : []),
      ...(unspent.length > 0
        ? [`${named(unspent)}, where it is not known what was spent of the budget`]
        : []),
    ];
    notes.push(
      `The variance to date of the total is all that was spent less all of the budget to date, and not the sum of the rows. There is none for ${why.join("; nor for ")}.`,
    );
  }
  if (isRead("variance") && !sumToTotal(rows, total, "variance")) {
    const part = groupBy.includes("MONTH") ? "month" : "quarter";
    notes.push(
      `The variance of the total is the whole forecast less the whole budget, and not the sum of the rows. No row has one, because forecasts are of a whole year and not held by ${part}.`,
    );
  }
  return notes;
}

function sumToTotal(
  rows: readonly Row[],
  total: FinanceFigures,
  name: "variance" | "varianceToDate",
): boolean {
  const whole = total[name];
  if (whole === null) return true;
  return rows.reduce((sum, { figures }) => sum + (figures[name] ?? 0n), 0n) === whole;
}

/** "“Not yet linked to a project” and “Outside the plan's projects”", and how many more there are. */
function named(rows: readonly Row[]): string {
  const names = rows
    .slice(0, MOST_NAMED)
    .map(({ keys }) => `“${[...new Set(keys.map(({ label }) => label))].join(", ")}”`);
  const more = rows.length - names.length;
  const parts = more > 0 ? [...names, `${more} more ${more === 1 ? "row" : "rows"}`] : names;
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
