import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { CutNote } from "../table/CutNote.tsx";
import { Stated } from "../text/Stated.tsx";

export const projectPledgesFields = graphql(`
  fragment ProjectPledgesFields on Project {
    leadCommitment { id }
    commitments {
      id
      slug
      code
      text
      priority { slug }
    }
  }
`);

interface Props {
  body: string;
  plan: string;
  project: FragmentOf<typeof projectPledgesFields>;
}

/** The pledges a project delivers. Its money counts under the lead one only. */
export function ProjectPledges({ body, plan, project }: Props) {
  const { leadCommitment, commitments } = readFragment(projectPledgesFields, project);
  if (commitments.length === 0) return <Stated otherwise="Not yet linked to a pledge">{null}</Stated>;
  return (
    <>
      <CutNote given={commitments.length} things="pledges">
        <RecordLink to={paths.pledges(body, plan)}>See all pledges of the plan</RecordLink>
      </CutNote>
      <ul className="govuk-list">
        {commitments.map(({ id, slug, code, text, priority }) => (
          <li key={id}>
            {code && <span className="code">{code}</span>}
            <RecordLink to={paths.pledge(body, plan, priority?.slug ?? null, slug)}>{text}</RecordLink>
            {id === leadCommitment?.id && commitments.length > 1 && " (its money counts under this one)"}
          </li>
        ))}
      </ul>
    </>
  );
}
