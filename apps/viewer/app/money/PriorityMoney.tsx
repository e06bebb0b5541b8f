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
}

/** A priority's budget, spending and forecast, a row for each year; payments to suppliers beside and never among them. */
export function PriorityMoney({ body, rows }: Props) {
  if (rows.length === 0)
    return (
      <p className="govuk-body gap">No budget and no spending on this record counts for this priority</p>
    );
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
          caption="Money of this priority, by financial year"
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
      <p className="hint">
        A project counts for one priority: that of its lead pledge. What counts for several priorities or none
        stands on the page <RecordLink to={paths.money(body)}>Money</RecordLink>.
      </p>
    </>
  );
}
