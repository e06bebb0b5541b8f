import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { budgetChangeWords } from "./budget-change.ts";
import { FigureTables } from "./FigureTables.tsx";
import type { FigureRow } from "./figure-columns.tsx";
import type { FinanceRow } from "./finance-figures.ts";

interface Props {
  body: string;
  /** By financial year. */
  rows: readonly FinanceRow[];
  caption: string;
  /** What is said where there are no rows. */
  nothing: string;
}

/** The money of a part of the plan, a row for each year. */
export function MoneyByYear({ body, rows, caption, nothing }: Props) {
  if (rows.length === 0) return <p className="govuk-body gap">{nothing}</p>;
  const budgets = new Map(rows.map(({ keys: [year], figures }) => [year?.code ?? "", figures.budget]));
  const years = rows.map(
    ({ keys: [year], figures }): FigureRow => ({
      key: year?.label ?? "",
      name: year?.code ? (
        <RecordLink to={paths.money(body, { year: year.code })}>{year.label}</RecordLink>
      ) : (
        year?.label
      ),
      figures,
      budgetNote: year?.code ? budgetChangeWords(year.code, budgets) : null,
    }),
  );
  return <FigureTables heading="Financial year" to="in the year" caption={caption} rows={years} />;
}
