import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import type { ReactNode } from "react";
import { CutNote } from "../table/CutNote.tsx";
import { Facts } from "../text/Facts.tsx";
import { Prose } from "../text/Prose.tsx";
import { PledgeList, pledgeFields } from "./PledgeList.tsx";
import { partStageText, workstreamKindWords } from "./plan-words.ts";

export const workstreamFields = graphql(
  `
    fragment WorkstreamFields on Workstream {
      slug
      kind
      code
      title
      description
      stage
      stageNote
      rank
      rankReason
      commitments { ...PledgeFields }
    }
  `,
  [pledgeFields],
);

interface Props {
  workstream: FragmentOf<typeof workstreamFields>;
  /** Leads to all pledges of its priority. */
  allPledges: ReactNode;
}

/** A workstream or portfolio area with its pledges. */
export function WorkstreamSection({ workstream, allPledges }: Props) {
  const of = readFragment(workstreamFields, workstream);
  const { slug, kind, code, title, description, commitments } = of;
  return (
    <section aria-labelledby={slug}>
      <h2 className="heading" id={slug}>
        <span className="heading__kind">{workstreamKindWords[kind]}</span>
        {code && <span className="code">{code}</span>}
        {title}
      </h2>
      {description && <Prose text={description} />}
      {(partStageText(of) || of.rank !== null) && (
        <Facts
          of={[
            ["How far it has come", partStageText(of)],
            [
              "Place in the order of priority",
              of.rank && [of.rank, of.rankReason].filter(Boolean).join(". "),
            ],
          ]}
        />
      )}
      <CutNote given={commitments.length} things="pledges">
        {allPledges}
      </CutNote>
      <PledgeList pledges={commitments} />
    </section>
  );
}
