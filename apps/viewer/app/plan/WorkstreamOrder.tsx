import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { Stated } from "../text/Stated.tsx";
import { priorityName } from "./priority-name.ts";

export const workstreamOrderFields = graphql(`
  fragment WorkstreamOrderFields on Plan {
    slug
    priorities {
      slug
      position
      title
      workstreams { id slug code title rank rankReason }
    }
  }
`);

interface Ranked {
  id: string;
  slug: string;
  code: string | null;
  title: string;
  rank: number | null;
  rankReason: string | null;
  priority: { slug: string; position: number; title: string | null };
}

interface Props {
  body: string;
  plan: FragmentOf<typeof workstreamOrderFields>;
}

/** The workstreams of a plan in its order of priority, with the reason for each place (S1.11). */
export function WorkstreamOrder({ body, plan: masked }: Props) {
  const { slug: plan, priorities } = readFragment(workstreamOrderFields, masked);
  const all = priorities.flatMap(({ workstreams, ...priority }): Ranked[] =>
    workstreams.map((workstream) => ({ ...workstream, priority })),
  );
  if (all.every(({ rank }) => rank === null)) return null;
  const columns: readonly Column<Ranked>[] = [
    { heading: "Place", cell: ({ rank }) => <Stated otherwise="No place yet">{rank}</Stated> },
    {
      heading: "Workstream",
      cell: ({ slug, code, title, priority }) => (
        <>
          {code && <span className="code">{code}</span>}
          <RecordLink to={paths.workstream(body, plan, priority.slug, slug)}>{title}</RecordLink>
          <span className="lines__more">{priorityName(priority)}</span>
        </>
      ),
    },
    { heading: "Why it has this place", cell: ({ rankReason }) => <Stated>{rankReason}</Stated> },
  ];
  return (
    <>
      <h2 className="heading">What comes first</h2>
      <p className="govuk-body">The workstreams in the order of priority that the office has put them in.</p>
      <DataTable
        caption="Workstreams in order of priority"
        captionHidden
        columns={columns}
        rows={all.toSorted(byRank)}
        rowKey={({ id }) => id}
      />
    </>
  );
}

const byRank = (a: Ranked, b: Ranked): number => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0;
