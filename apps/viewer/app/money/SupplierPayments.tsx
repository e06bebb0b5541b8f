import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { countWords } from "../text/count-words.ts";
import type { FigureRow } from "./figure-columns.tsx";
import type { FinanceFigures } from "./finance-figures.ts";
import { Pounds } from "./Pounds.tsx";
import type { PriorityMoney } from "./plan-money.ts";

const columns = (to: string): Column<FigureRow>[] => [
  { heading: "Priority", cell: ({ name }) => name },
  {
    heading: "Made of",
    cell: ({ figures }) => countWords(figures.paymentCount, "payment"),
  },
  {
    heading: `Payments to suppliers ${to}`,
    cell: ({ figures }) => <Pounds of={figures.supplierPayments} />,
    numeric: true,
  },
];

interface Props {
  body: string;
  year: string;
  to: string;
  total: FinanceFigures;
  priorities: readonly PriorityMoney[];
}

/** The published list of payments by priority. It stands apart: it is a part of what was spent, and never adds to it. */
export function SupplierPayments({ body, year, to, total, priorities }: Props) {
  const rows = priorities
    .filter(({ figures }) => figures.paymentCount !== 0)
    .map(({ key, name, figures }): FigureRow => ({ key, name, figures }));
  return (
    <>
      <p className="govuk-body measure">
        These are the payments on the published list. They are not the outturn: pay and other costs are no
        payments to suppliers, and a payment may be for another year’s work. So they are never added to what
        was spent.
      </p>
      {rows.length === 0 ? (
        <p className="govuk-body gap">{`None in ${year} ${to}`}</p>
      ) : (
        <DataTable
          caption="Payments to suppliers, by priority"
          captionHidden
          columns={columns(to)}
          rows={rows}
          rowKey={({ key }) => key}
          total={{ name: "All payments", row: { key: "total", name: "All payments", figures: total } }}
        />
      )}
      <p className="govuk-body">
        <RecordLink to={paths.spending(body, { year })}>{`See every payment of ${year}`}</RecordLink>
      </p>
    </>
  );
}
