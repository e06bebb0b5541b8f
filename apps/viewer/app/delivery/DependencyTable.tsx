import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { Stated } from "../text/Stated.tsx";
import { dependencyWords } from "./dependency-words.ts";

export const dependencyFields = graphql(`
  fragment DependencyFields on Dependency {
    id
    title
    kind
    lagDays
    note
    fromProject { slug title plan { slug } }
    fromMilestone { title }
    toProject { slug title plan { slug } }
    toMilestone { title }
  }
`);

type Dependency = ResultOf<typeof dependencyFields>;

interface Props {
  body: string;
  /** What this project waits for. */
  waitsFor: FragmentOf<typeof dependencyFields>[];
  /** What waits for this project. */
  awaitedBy: FragmentOf<typeof dependencyFields>[];
}

/** What a project waits for, and what waits for it: each with the other project, and how the two hang together. */
export function DependencyTable({ body, waitsFor, awaitedBy }: Props) {
  const before = readFragment(dependencyFields, waitsFor);
  // What hangs together within the project is in both lists, and stands in the first.
  const within = new Set(before.map(({ id }) => id));
  const after = readFragment(dependencyFields, awaitedBy).filter(({ id }) => !within.has(id));
  if (before.length + after.length === 0)
    return <p className="govuk-body gap">No dependencies on this record</p>;
  return (
    <>
      {before.length > 0 && (
        <DataTable
          caption="What this project waits for"
          columns={columnsOf(body, "Waits for", ({ fromProject, fromMilestone }) => ({
            project: fromProject,
            milestone: fromMilestone,
          }))}
          rows={before}
          rowKey={({ id }) => id}
        />
      )}
      {after.length > 0 && (
        <DataTable
          caption="What waits for this project"
          columns={columnsOf(body, "Waits", ({ toProject, toMilestone }) => ({
            project: toProject,
            milestone: toMilestone,
          }))}
          rows={after}
          rowKey={({ id }) => id}
        />
      )}
    </>
  );
}

type End = { project: Dependency["fromProject"]; milestone: Dependency["fromMilestone"] };

function columnsOf(body: string, heading: string, endOf: (of: Dependency) => End): Column<Dependency>[] {
  return [
    {
      heading: "Dependency",
      cell: ({ title, note }) => (
        <>
          {title}
          {note && <span className="lines__more">{note}</span>}
        </>
      ),
    },
    {
      heading,
      cell: (row) => {
        const { project, milestone } = endOf(row);
        return (
          <Stated otherwise="Not published">
            {project?.plan && (
              <>
                <RecordLink to={paths.project(body, project.plan.slug, project.slug)}>
                  {project.title}
                </RecordLink>
                {milestone && <span className="lines__more">Milestone: {milestone.title}</span>}
              </>
            )}
          </Stated>
        );
      },
    },
    { heading: "How", cell: dependencyWords },
  ];
}
