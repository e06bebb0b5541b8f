import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { DataTable } from "../table/DataTable.tsx";
import { Stated } from "../text/Stated.tsx";
import { figureWords } from "./measure-words.ts";
import { PerformanceLabel, performanceLabelFields } from "./PerformanceLabel.tsx";

export const measureYearFields = graphql(
  `
    fragment MeasureYearFields on MeasureYear {
      financialYear
      target
      targetAsWritten
      toDate
      periods
      outturn
      outturnMethod
      changed
      performanceRag { ...PerformanceLabelFields }
    }
  `,
  [performanceLabelFields],
);

interface Props {
  years: FragmentOf<typeof measureYearFields>[];
  unit: string;
  decimals: number;
}

/** The years of a measure: what was to be reached, what it came to or is expected to, and how that was reckoned. */
export function MeasureYearTable({ years, unit, decimals }: Props) {
  if (years.length === 0)
    return <p className="govuk-body gap">No financial year has a reading or a target</p>;
  const figure = (value: string | null, otherwise: string) => (
    <Stated otherwise={otherwise}>{figureWords(value, unit, decimals)}</Stated>
  );
  return (
    <DataTable
      caption={`Target and rating by year, in ${unit}`}
      captionHidden
      columns={[
        { heading: "Year", cell: ({ financialYear }) => financialYear },
        {
          heading: "Target",
          numeric: true,
          cell: ({ target, targetAsWritten }) => (
            <>
              {figure(target, "No target")}
              {targetAsWritten && <span className="lines__more">“{targetAsWritten}”</span>}
            </>
          ),
        },
        {
          heading: "To date",
          numeric: true,
          cell: ({ toDate, changed }) => figure(toDate, changed ? "Not added" : "Not known"),
        },
        {
          heading: "Outcome",
          numeric: true,
          cell: ({ outturn, outturnMethod }) => (
            <>
              {figure(outturn, "Not foretold")}
              {outturnMethod && <span className="lines__more">{outturnMethod}</span>}
            </>
          ),
        },
        {
          heading: "Performance",
          cell: ({ performanceRag }) => <PerformanceLabel rating={performanceRag} />,
        },
      ]}
      rows={readFragment(measureYearFields, years)}
      rowKey={({ financialYear }) => financialYear}
    />
  );
}
