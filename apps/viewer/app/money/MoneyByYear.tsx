import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { DataTable } from "../table/DataTable.tsx";
import { type FigureRow, figureColumns } from "./figure-columns.tsx";
import { type FinanceRow, knownFigures } from "./finance-figures.ts";
import { Pounds } from "./Pounds.tsx";

interface Props {
  body: string;
  /** By financial year. */
  rows: readonly FinanceRow[];
  caption: string;
  /** What is said where there are no rows. */
  nothing: string;
}

/** Budget, spending and forecast of a part of the plan, a row for each year; payments to suppliers beside and never among them. */
export function MoneyByYear({ body, rows, caption, nothing }: Props) {
  if (rows.length === 0) return <p className="govuk-body gap">{nothing}</p>;
  const known = knownFigures(rows.map(({ figures }) => figures));
  const years = rows.map(
    ({ keys: [year], figures }): FigureRow => ({
      key: year?.label ?? "",
      name: year?.code ? (
        <RecordLink to={paths.money(body, { year: year.code })}>{year.label}</RecordLink>
      ) : (
        year?.label
      ),
      figures,
    }),
  );
  return (
    <>
      {(known.budget || known.actual) && (
        <DataTable
          caption={caption}
          captionHidden
          columns={figureColumns("Financial year", "in the year", known)}
          rows={years}
          rowKey={({ key }) => key}
          dense
        />
      )}
      {known.payments && (
        <DataTable
          caption="Payments to suppliers: a part of what was spent, never added to it"
          columns={[
            { heading: "Financial year", cell: ({ name }) => name },
            {
              heading: "Payments to suppliers",
              cell: ({ figures }) => <Pounds of={figures.supplierPayments} />,
              numeric: true,
            },
          ]}
          rows={years}
          rowKey={({ key }) => key}
        />
      )}
    </>
  );
}
