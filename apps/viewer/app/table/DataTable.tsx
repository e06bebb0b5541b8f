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
}: Props<Row>) {
  const [nameColumn, ...otherColumns] = columns;
  if (!nameColumn) return null;
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: see above
    <table className={counts ? "govuk-table records records--counts" : "govuk-table records"} role="table">
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
            {otherColumns.map(({ heading, cell, numeric }) => (
              <td className={cellClass("cell", numeric)} data-label={heading} key={heading} role="cell">
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}

const cellClass = (kind: "header" | "cell", numeric = false): string =>
  `govuk-table__${kind}${numeric ? ` govuk-table__${kind}--numeric` : ""}`;
