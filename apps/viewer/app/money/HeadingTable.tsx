import type { ReactNode } from "react";
import { type Column, DataTable } from "../table/DataTable.tsx";
import type { FinanceFigures, FinanceRow } from "./finance-figures.ts";
import { OverUnder } from "./OverUnder.tsx";
import { Pounds } from "./Pounds.tsx";

/** A row of the finance query with what was spent beside the budget to date. */
export type HeadingFinance = FinanceRow & { figures: { varianceToDate: string | null } };
type HeadingFigures = HeadingFinance["figures"];

interface HeadingRow {
  key: string;
  name: string;
  commentary: readonly { subjective: string | null; text: string }[];
  figures: HeadingFigures;
}

interface Props {
  caption: string;
  /** What a row is of: "Heading" or "Department". */
  what: string;
  /** How far spending counts: "to 30 June 2025". */
  to: string;
  rows: readonly HeadingFinance[];
  total: { name: string; figures: HeadingFigures };
  /** What the officer says of a heading; null for what bears none. */
  commentaryOf: (heading: string | null) => HeadingRow["commentary"];
}

/** Budget, spending and forecast by heading, with the difference in words and what the officer says of it. */
export function HeadingTable({ caption, what, to, rows, total, commentaryOf }: Props) {
  const shown = rows
    .map(({ keys, figures }): HeadingRow => {
      const heading = keys.at(-1);
      return {
        key: heading?.code ?? heading?.label ?? "",
        name: heading?.label ?? "",
        commentary: commentaryOf(heading?.code ?? null),
        figures,
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  return (
    <DataTable
      caption={caption}
      columns={columns(what, to)}
      rows={shown}
      rowKey={({ key }) => key}
      total={{
        name: total.name,
        row: { key: "total", name: total.name, commentary: [], figures: total.figures },
      }}
      dense
    />
  );
}

const money = (heading: string, name: keyof FinanceFigures, otherwise: string): Column<HeadingRow> => ({
  heading,
  cell: ({ figures }): ReactNode => <Pounds of={figures[name] as string | null} otherwise={otherwise} />,
  numeric: true,
});

const columns = (what: string, to: string): Column<HeadingRow>[] => [
  {
    heading: what,
    cell: ({ name, commentary }) => (
      <>
        {name}
        {commentary.map(({ subjective, text }) => (
          <span className="lines__more" key={text}>
            {what === "Department" && subjective ? `${subjective}: ${text}` : text}
          </span>
        ))}
      </>
    ),
  },
  money("Original budget", "originalBudget", "No budget"),
  money("Revised budget", "budget", "No budget"),
  money(`Budget ${to}`, "profiledBudget", "No budget"),
  money(`Spent ${to}`, "actual", "Not known"),
  {
    heading: "Spent against budget to date",
    cell: ({ figures }) => <SpentToDate figures={figures} />,
    numeric: true,
  },
  money("Forecast for the year", "forecast", "No forecast"),
  {
    heading: "Forecast against revised budget",
    cell: ({ figures }) => (
      <OverUnder
        difference={figures.variance}
        base={figures.budget}
        otherwise={figures.budget === null ? "No budget" : "No forecast for all of it"}
      />
    ),
    numeric: true,
  },
];

/** Spending against the budget to date. What is spent under a heading without a budget is all a difference. */
function SpentToDate({ figures: { varianceToDate, profiledBudget, actual } }: Pick<HeadingRow, "figures">) {
  const isUnbudgeted = profiledBudget === null && actual !== null;
  return (
    <OverUnder
      difference={isUnbudgeted ? actual : varianceToDate}
      even="As budgeted"
      note={isUnbudgeted ? "No budget for it" : undefined}
    />
  );
}
