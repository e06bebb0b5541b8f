import { formatReadingPeriod, parseReadingPeriod } from "@frankpledge/domain";
import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { DataTable } from "../table/DataTable.tsx";
import { Stated } from "../text/Stated.tsx";
import { figureWords } from "./measure-words.ts";

export const partFields = graphql(`
  fragment PartFields on Reading {
    period
    value
    localArea { slug name }
  }
`);

interface Props {
  /** The parts of the area in the latest period that they were counted in. */
  readings: FragmentOf<typeof partFields>[];
  /** The values of the whole area. */
  series: readonly { period: string; value: string | null }[];
  unit: string;
  decimals: number;
}

/** The parts of the area beside the whole. Where there are no parts, nothing. */
export function PartsTable({ readings, series, unit, decimals }: Props) {
  const parts = readFragment(partFields, readings);
  const [first] = parts;
  if (!first) return null;
  const latest = first.period;
  const rows = parts
    .map(({ value, localArea }) => ({ name: localArea?.name ?? "", value }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const whole = series.find(({ period }) => period === latest)?.value ?? null;
  const period = parseReadingPeriod(latest);
  return (
    <>
      <h2 className="heading">By area</h2>
      <DataTable
        caption={`${unit}, ${period.ok ? formatReadingPeriod(period.value) : latest}`}
        columns={[
          { heading: "Area", cell: ({ name }) => name },
          {
            heading: unit,
            numeric: true,
            cell: ({ value }) => <Stated otherwise="Not known">{figureWords(value, unit, decimals)}</Stated>,
          },
        ]}
        rows={rows}
        rowKey={({ name }) => name}
        total={{ name: "The whole area", row: { name: "The whole area", value: whole } }}
      />
      <p className="hint">
        An area that is missing was not counted, or is withheld: with it a small count could be worked out.
      </p>
    </>
  );
}
