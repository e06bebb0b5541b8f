import { DataTable } from "../table/DataTable.tsx";
import { Stated } from "../text/Stated.tsx";
import { figureWords } from "./measure-words.ts";

interface Point {
  period: string;
  label: string;
  value: string | null;
  provisional: boolean;
  withdrawn: boolean;
  signal: "ABOVE_LIMIT" | "BELOW_LIMIT" | "RUN_ABOVE" | "RUN_BELOW" | null;
}

interface Props {
  series: readonly Point[];
  unit: string;
  decimals: number;
}

const signalWords = {
  ABOVE_LIMIT: "Above what chance gives",
  BELOW_LIMIT: "Below what chance gives",
  RUN_ABOVE: "One of eight or more in a row above the mean",
  RUN_BELOW: "One of eight or more in a row below the mean",
} as const;

/** The values of a chart, the latest first. */
export function SeriesTable({ series, unit, decimals }: Props) {
  if (series.length === 0) return <p className="govuk-body gap">No readings on this record</p>;
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">All {series.length} values as a table</span>
      </summary>
      <DataTable
        caption="Values, the latest first"
        columns={[
          { heading: "Period", cell: ({ label }) => label },
          {
            heading: unit,
            numeric: true,
            cell: ({ value, withdrawn }) => (
              <Stated otherwise={withdrawn ? "Withdrawn" : "Not known"}>
                {figureWords(value, unit, decimals)}
              </Stated>
            ),
          },
          { heading: "State", cell: ({ provisional }) => (provisional ? "May still change" : "Final") },
          { heading: "Signal", cell: ({ signal }) => (signal ? signalWords[signal] : "None") },
        ]}
        rows={series.toReversed()}
        rowKey={({ period }) => period}
      />
    </details>
  );
}
