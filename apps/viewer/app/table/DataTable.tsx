import type { ReactNode } from "react";

export interface Column<Row> {
  heading: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand under one another. */
  numeric?: boolean;
}

interface Props<Row> {
  caption: string;
  /** True where a heading just above says the same to those who see it. */
  captionHidden?: boolean;
  /** True for small counts, which stand in one line on a narrow screen. */
  counts?: boolean;
  /** The first names the row. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What the rows sum to, in the same columns, under a name of its own. */
  total?: { name: ReactNode; row: Row } | undefined;
  /** True for tables of many figures, whose letters are smaller on a wide screen. */
  dense?: boolean;
}

/**
 * A table that turns into a list of labelled cards where the screen is narrow. Its roles are written out because
 * browsers forget that a table is one when its display changes.
 */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  counts = false,
  columns,
  rows,
  rowKey,
  total,
  dense = false,
}: Props<Row>) {
  const [nameColumn, ...otherColumns] = columns;
  if (!nameColumn) return null;
  // biome-ignore-start lint/a11y/noRedundantRoles: see above
  const cellsOf = (row: Row) =>
    otherColumns.map(({ heading, cell, numeric }) => (
      <td className={cellClass("cell", numeric)} data-label={heading} key={heading} role="cell">
        {cell(row)}
      </td>
    ));
  return (
    <table
      className={`govuk-table records${counts ? " records--counts" : ""}${dense ? " records--dense" : ""}`}
      role="table"
    >
      <caption className={captionHidden ? "govuk-visually-hidden" : "govuk-table__caption"}>
        {caption}
      </caption>
      <thead className="govuk-table__head" role="rowgroup">
        <tr className="govuk-table__row" role="row">
          {columns.map(({ heading, numeric }) => (
            <th className={cellClass("header", numeric)} key={heading} scope="col" role="columnheader">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body" role="rowgroup">
        {rows.map((row) => (
          <tr className="govuk-table__row" key={rowKey(row)} role="row">
            <th className="govuk-table__header records__name" scope="row" role="rowheader">
              {nameColumn.cell(row)}
            </th>
            {cellsOf(row)}
          </tr>
        ))}
      </tbody>
      {total && (
        <tfoot className="records__total" role="rowgroup">
          <tr className="govuk-table__row" role="row">
            <th className="govuk-table__header records__name" scope="row" role="rowheader">
              {total.name}
            </th>
            {cellsOf(total.row)}
          </tr>
        </tfoot>
      )}
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

const cellClass = (kind: "header" | "cell", numeric = false): string =>
  `govuk-table__${kind}${numeric ? ` govuk-table__${kind}--numeric` : ""}`;
