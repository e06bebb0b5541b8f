import { groupThousands } from "@frankpledge/domain";
import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { Stated } from "../text/Stated.tsx";
import { type CountRow, countProjects, stagesShown } from "./count-projects.ts";
import { projectStageWords } from "./stage-words.ts";

export const projectCountsFields = graphql(`
  fragment ProjectCountsFields on Plan {
    origin
    priorities { id position title }
    projectCounts { stage count priorityId several }
  }
`);

interface Props {
  plan: FragmentOf<typeof projectCountsFields>;
}

/** Projects counted by priority and stage (S3.1). */
export function ProjectCounts({ plan: masked }: Props) {
  const plan = readFragment(projectCountsFields, masked);
  const rows = countProjects(plan);
  if (rows.length === 0) return null;
  const columns: readonly Column<CountRow>[] = [
    { heading: "Priority", cell: ({ name }) => name },
    ...stagesShown(plan).map((stage) => ({
      heading: projectStageWords[stage],
      cell: ({ counts }: CountRow) => <Stated>{countText(counts[stage])}</Stated>,
      numeric: true,
    })),
  ];
  return (
    <DataTable
      counts
      caption="Projects by priority"
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}

const countText = (count: number | null | undefined): string | null =>
  count === null || count === undefined ? null : groupThousands(count);
