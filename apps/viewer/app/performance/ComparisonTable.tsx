import { formatReadingPeriod, parseReadingPeriod } from "@frankpledge/domain";
import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { DataTable } from "../table/DataTable.tsx";
import { Stated } from "../text/Stated.tsx";
import { figureWords } from "./measure-words.ts";

export const comparisonFields = graphql(`
  fragment ComparisonFields on Reading {
    period
    area
    value
  }
`);

interface Props {
  /** Those of others, of the latest period that they were counted in. */
  readings: FragmentOf<typeof comparisonFields>[];
  /** The values of this area. */
  series: readonly { period: string; value: string | null }[];
  unit: string;
  decimals: number;
}

/** The latest period that others were counted for as well, set beside them. Where there are no others, nothing. */
export function ComparisonTable({ readings, series, unit, decimals }: Props) {
  const others = readFragment(comparisonFields, readings);
  const [first] = others;
  if (!first) return null;
  const latest = first.period;
  const own = series.find(({ period }) => period === latest);
  const rows = [...(own ? [{ ...own, area: null }] : []), ...others].toSorted((a, b) =>
    (a.area ?? "").localeCompare(b.area ?? "", "en"),
  );
  const period = parseReadingPeriod(latest);
  return (
    <>
      <h2 className="heading">Compared with others</h2>
      <DataTable
        caption={`${unit}, ${period.ok ? formatReadingPeriod(period.value) : latest}`}
        columns={[
          { heading: "Area", cell: ({ area }) => area ?? "This area" },
          {
            heading: unit,
            numeric: true,
            cell: ({ value }) => <Stated otherwise="Not known">{figureWords(value, unit, decimals)}</Stated>,
          },
        ]}
        rows={rows}
        rowKey={({ area }) => area ?? ""}
      />
    </>
  );
}
