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
  readings: FragmentOf<typeof comparisonFields>[];
  /** The values of this area. */
  series: readonly { period: string; value: string | null }[];
  unit: string;
  decimals: number;
}

/** The latest period that others were counted for as well, set beside them. Where there are no others, nothing. */
export function ComparisonTable({ readings, series, unit, decimals }: Props) {
  const others = readFragment(comparisonFields, readings).filter(({ area }) => area !== null);
  const latest = others
    .map(({ period }) => period)
    .sort()
    .at(-1);
  if (latest === undefined) return null;
  const own = series.find(({ period }) => period === latest);
  const rows = [...(own ? [{ ...own, area: null }] : []), ...others]
    .filter(({ period }) => period === latest)
    .toSorted((a, b) => (a.area ?? "").localeCompare(b.area ?? "", "en"));
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
