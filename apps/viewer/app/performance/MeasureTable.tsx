import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { Stated } from "../text/Stated.tsx";
import { directionWords, valueWords, whoseWords } from "./measure-words.ts";
import { PerformanceLabel, performanceLabelFields } from "./PerformanceLabel.tsx";

export const measureRowFields = graphql(
  `
    fragment MeasureRowFields on Measure {
      slug
      code
      title
      lead
      unit
      decimals
      direction
      years {
        financialYear
        target
        targetAsWritten
        toDate
        changed
        outturn
        performanceRag { ...PerformanceLabelFields }
      }
    }
  `,
  [performanceLabelFields],
);

type Measure = ResultOf<typeof measureRowFields>;

interface Props {
  body: string;
  measures: FragmentOf<typeof measureRowFields>[];
  caption: string;
  /** True where measures of the office, the force and partners stand in one table. */
  mixed?: boolean;
}

/** Measures with their latest year: what was to be reached, what it has come to, and the rating. */
export function MeasureTable({ body, measures, caption, mixed = false }: Props) {
  if (measures.length === 0) return <p className="govuk-body gap">No measures on this record</p>;
  const latest = ({ years: [year] }: Measure) => year ?? null;
  const columns: readonly Column<Measure>[] = [
    {
      heading: "Measure",
      cell: ({ slug, code, title, lead, direction }) => (
        <>
          {code && <span className="code">{code}</span>}
          <RecordLink to={paths.measure(body, slug)}>{title}</RecordLink>
          <span className="lines__more">
            {mixed && lead && `${whoseWords[lead]}. `}
            {directionWords[direction]}
          </span>
        </>
      ),
    },
    {
      heading: "Latest year",
      cell: (measure) => <Stated otherwise="No readings">{latest(measure)?.financialYear ?? null}</Stated>,
    },
    {
      heading: "To date",
      cell: (measure) => (
        <Stated otherwise={latest(measure)?.changed ? "Not added" : "Not known"}>
          {valueWords(latest(measure)?.toDate ?? null, measure.unit, measure.decimals)}
        </Stated>
      ),
    },
    {
      heading: "Target",
      cell: (measure) => {
        const year = latest(measure);
        const target = valueWords(year?.target ?? null, measure.unit, measure.decimals);
        return <Stated otherwise="No target">{target ?? year?.targetAsWritten ?? null}</Stated>;
      },
    },
    {
      heading: "Performance",
      cell: (measure) => {
        const year = latest(measure);
        return year ? <PerformanceLabel rating={year.performanceRag} /> : "Not rated";
      },
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={readFragment(measureRowFields, measures)}
      rowKey={({ slug }) => slug}
    />
  );
}
