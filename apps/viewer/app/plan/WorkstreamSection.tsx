import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { Prose } from "../text/Prose.tsx";
import { PledgeList, pledgeFields } from "./PledgeList.tsx";
import { workstreamKindWords } from "./plan-words.ts";

export const workstreamFields = graphql(
  `
    fragment WorkstreamFields on Workstream {
      slug
      kind
      code
      title
      description
      commitments { ...PledgeFields }
    }
  `,
  [pledgeFields],
);

interface Props {
  workstream: FragmentOf<typeof workstreamFields>;
}

/** A workstream or portfolio area with its pledges. */
export function WorkstreamSection({ workstream }: Props) {
  const { slug, kind, code, title, description, commitments } = readFragment(workstreamFields, workstream);
  return (
    <section aria-labelledby={slug}>
      <h2 className="heading" id={slug}>
        <span className="heading__kind">{workstreamKindWords[kind]}</span>
        {code && <span className="code">{code}</span>}
        {title}
      </h2>
      {description && <Prose text={description} />}
      <PledgeList pledges={commitments} />
    </section>
  );
}
