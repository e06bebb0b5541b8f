import type { ProjectStage } from "@frankpledge/domain";
import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { ProjectTable, projectRowFields as rowFields } from "./ProjectTable.tsx";
import { RatingLegend } from "./RatingLegend.tsx";
import { projectStageWords } from "./stage-words.ts";

/** As many as the API gives in one list of a plan. */
const MOST = 200;

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
  projects: FragmentOf<typeof projectRowFields>[];
}

/** Projects in a table for each stage. */
export function ProjectTables({ body, plan, projects }: Props) {
  if (projects.length === 0) return <p className="govuk-body gap">No projects on this record</p>;
  const all = readFragment(projectRowFields, projects);
  return (
    <>
      {projects.length >= MOST && <p className="hint">{`The first ${MOST} projects are shown.`}</p>}
      <RatingLegend
        meanings={all.map(({ deliveryRag }) => deliveryRag).filter((rating) => rating !== null)}
      />
      {order.map((stage) => {
        const ofStage = all.filter((project) => project.stage === stage);
        if (ofStage.length === 0) return null;
        const caption = `${projectStageWords[stage]} projects (${ofStage.length})`;
        return <ProjectTable body={body} plan={plan} projects={ofStage} caption={caption} key={stage} />;
      })}
    </>
  );
}
