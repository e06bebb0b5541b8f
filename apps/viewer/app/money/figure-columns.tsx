import type { ReactNode } from "react";
import type { Column } from "../table/DataTable.tsx";
import type { FinanceFigures, KnownFigures } from "./finance-figures.ts";
import { OverUnder } from "./OverUnder.tsx";
import { Pounds } from "./Pounds.tsx";

/** A row of a table of money: what it is named by, and its figures. */
export interface FigureRow {
  key: string;
  name: ReactNode;
  figures: FinanceFigures;
  /** How the budget compares with another, said below it. */
  budgetNote?: string | null;
}

/**
 * The columns of budget, spending and forecast, of those that anything is stated of. Payments to suppliers are never
 * among them: they stand in a table of their own.
 * @param to how far spending counts: "to 30 June 2025"
 */
export function figureColumns(what: string, to: string, known: KnownFigures): Column<FigureRow>[] {
  return [
    { heading: what, cell: ({ name }) => name },
    ...(known.budget
      ? [
          {
            heading: "Budget for the year",
            cell: ({ figures, budgetNote }: FigureRow) => (
              <>
                <Pounds of={figures.budget} otherwise="No budget" />
                {budgetNote && <span className="lines__more">{budgetNote}</span>}
              </>
            ),
            numeric: true,
          },
        ]
      : []),
    ...(known.actual
      ? [
          {
            heading: `Spent ${to}`,
            cell: ({ figures }: FigureRow) => <Pounds of={figures.actual} otherwise="Not known" />,
            numeric: true,
          },
        ]
      : []),
    ...(known.ordered
      ? [
          {
            heading: "Ordered, not yet received",
            cell: ({ figures }: FigureRow) => <Pounds of={figures.ordered} otherwise="None" />,
            numeric: true,
          },
        ]
      : []),
    ...(known.forecast
      ? [
          {
            heading: "Forecast for the year",
            cell: ({ figures }: FigureRow) => <Pounds of={figures.forecast} otherwise="No forecast" />,
            numeric: true,
          },
          {
            heading: "Forecast against budget",
            cell: ({ figures }: FigureRow) => (
              <OverUnder
                difference={figures.variance}
                base={figures.budget}
                otherwise={figures.budget === null ? "No budget" : "No forecast for all of it"}
              />
            ),
            numeric: true,
          },
        ]
      : []),
  ];
}
