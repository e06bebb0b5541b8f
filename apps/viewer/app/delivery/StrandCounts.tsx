import { groupThousands, PROJECT_STAGES, type ProjectStage } from "@frankpledge/domain";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { projectStageWords } from "./stage-words.ts";

export const strandCountsFields = graphql(`
  fragment StrandCountsFields on Plan {
    slug
    strandCounts { strand stage count }
  }
`);

type Counted = ResultOf<typeof strandCountsFields>["strandCounts"][number];

interface StrandRow {
  strand: string | null;
  counts: ReadonlyMap<ProjectStage, number>;
}

interface Props {
  body: string;
  plan: FragmentOf<typeof strandCountsFields>;
}

/** Projects counted by strand (S0.8), each of which leads to its projects; nothing where no strand is stated. */
export function StrandCounts({ body, plan: masked }: Props) {
  const { slug, strandCounts } = readFragment(strandCountsFields, masked);
  if (strandCounts.every(({ strand }) => strand === null)) return null;
  const stages = PROJECT_STAGES.filter((stage) => strandCounts.some((counted) => counted.stage === stage));
  const columns: readonly Column<StrandRow>[] = [
    {
      heading: "Strand",
      cell: ({ strand }) => (
        <RecordLink to={paths.strand(body, slug, strand)}>{strand ?? "Strand not stated"}</RecordLink>
      ),
    },
    ...stages.map((stage) => ({
      heading: projectStageWords[stage],
      cell: ({ counts }: StrandRow) => groupThousands(counts.get(stage) ?? 0),
      numeric: true,
    })),
  ];
  return (
    <DataTable
      counts
      caption="Projects by strand"
      columns={columns}
      rows={byStrand(strandCounts)}
      rowKey={({ strand }) => strand ?? ""}
    />
  );
}

const byStrand = (counted: readonly Counted[]): StrandRow[] =>
  [...Map.groupBy(counted, ({ strand }) => strand)].map(([strand, rows]) => ({
    strand,
    counts: new Map(rows.map(({ stage, count }) => [stage, count])),
  }));
