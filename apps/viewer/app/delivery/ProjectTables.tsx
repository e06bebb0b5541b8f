import type { ProjectStage } from "@frankpledge/domain";
import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { CutNote, MOST_NESTED } from "../table/CutNote.tsx";
import { ProjectTable, projectRowFields as rowFields } from "./ProjectTable.tsx";
import { RatingLegend } from "./RatingLegend.tsx";
import { projectStageWords } from "./stage-words.ts";

/** What is under way comes first. */
const order: readonly ProjectStage[] = ["CURRENT", "ON_HOLD", "PROPOSED", "COMPLETED", "WITHDRAWN"];

export const projectRowFields = graphql(
  `
    fragment ProjectRowFields on Project {
      stage
      deliveryRag { scheme colour label definition }
      ...ProjectTableRowFields
    }
  `,
  [rowFields],
);

interface Props {
  body: string;
  plan: string;
  /** The slug of the priority whose projects these are; all of the plan's without one. */
  priority?: string;
  projects: FragmentOf<typeof projectRowFields>[];
}

/** Projects in a table for each stage. */
export function ProjectTables({ body, plan, priority, projects }: Props) {
  if (projects.length === 0) return <p className="govuk-body gap">No projects on this record</p>;
  const all = readFragment(projectRowFields, projects);
  const isWhole = projects.length < MOST_NESTED;
  return (
    <>
      <CutNote given={projects.length} things="projects">
        <RecordLink to={paths.projects(body, plan, priority)}>See all projects</RecordLink>
      </CutNote>
      <RatingLegend
        meanings={all.map(({ deliveryRag }) => deliveryRag).filter((rating) => rating !== null)}
      />
      {order.map((stage) => {
        const ofStage = all.filter((project) => project.stage === stage);
        if (ofStage.length === 0) return null;
        const count = isWhole ? ` (${ofStage.length})` : "";
        const caption = `${projectStageWords[stage]} projects${count}`;
        return <ProjectTable body={body} plan={plan} projects={ofStage} caption={caption} key={stage} />;
      })}
    </>
  );
}
