import { DataTable } from "../table/DataTable.tsx";
import { type FigureRow, figureColumns } from "./figure-columns.tsx";
import { type FinanceFigures, knownFigures } from "./finance-figures.ts";
import { Pounds } from "./Pounds.tsx";

interface Props {
  /** What each row is of: "Area". */
  heading: string;
  /** How far spending counts: "to 30 June 2025". */
  to: string;
  caption: string;
  rows: readonly FigureRow[];
  total?: FinanceFigures;
}

/** Budget, spending and forecast by row, and savings; payments to suppliers beside them in a table of their own, and never among them. */
export function FigureTables({ heading, to, caption, rows, total }: Props) {
  const known = knownFigures(rows.map(({ figures }) => figures));
  const whole = total && { name: "All of it", row: { key: "total", name: "All of it", figures: total } };
  return (
    <>
      {(known.budget || known.actual) && (
        <DataTable
          caption={caption}
          captionHidden
          columns={figureColumns(heading, to, known)}
          rows={rows}
          rowKey={({ key }) => key}
          total={whole}
          dense
        />
      )}
      {known.savings && (
        <DataTable
          caption="Savings: what is to be saved, and what has been"
          columns={[
            { heading, cell: ({ name }) => name },
            {
              heading: "To be saved",
              cell: ({ figures }) => <Pounds of={figures.savingsTarget} otherwise="No target" />,
              numeric: true,
            },
            {
              heading: "Saved so far",
              cell: ({ figures }) => <Pounds of={figures.savingsDelivered} otherwise="Not reported" />,
              numeric: true,
            },
          ]}
          rows={rows}
          rowKey={({ key }) => key}
          total={whole}
        />
      )}
      {known.payments && (
        <DataTable
          caption="Payments to suppliers: a part of what was spent, never added to it"
          columns={[
            { heading, cell: ({ name }) => name },
            {
              heading: "Payments to suppliers",
              cell: ({ figures }) => <Pounds of={figures.supplierPayments} />,
              numeric: true,
            },
          ]}
          rows={rows}
          rowKey={({ key }) => key}
          total={whole}
        />
      )}
    </>
  );
}
