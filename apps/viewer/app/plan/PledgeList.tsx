import type { ResourceState } from "@frankpledge/domain";
import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { DateText } from "../text/DateText.tsx";
import { Stated } from "../text/Stated.tsx";
import { aimKindWords, leadWords, partStageText, resourceStateWords } from "./plan-words.ts";

export const pledgeFields = graphql(`
  fragment PledgeFields on Commitment {
    slug
    code
    text
    aimKind
    lead
    dueBy
    manifestoReference
    stage
    stageNote
    resources { state note }
    owner { title organisation }
    body { slug }
    meetings { slug title }
    scrutinyActivities { id title }
  }
`);

interface Props {
  pledges: FragmentOf<typeof pledgeFields>[];
}

/** Pledges in the plan's words, and who answers for each. */
export function PledgeList({ pledges }: Props) {
  if (pledges.length === 0) return <p className="govuk-body gap">No pledges on this record</p>;
  return (
    <ul className="pledges">
      {readFragment(pledgeFields, pledges).map((pledge) => (
        <li className="pledge" id={pledge.slug} key={pledge.slug}>
          <p className="pledge__text">
            {pledge.code && <span className="code">{pledge.code}</span>}
            {pledge.text}
          </p>
          <dl className="pledge__facts">
            <Fact name="Owner">{pledge.owner && ownerWords(pledge.owner)}</Fact>
            {pledge.code === null && <Fact name="Code">{null}</Fact>}
            <Fact name="Due by">
              <DateText date={pledge.dueBy} />
            </Fact>
            {pledge.lead && <Fact name="Led by">{leadWords[pledge.lead]}</Fact>}
            {pledge.aimKind && <Fact name="Aim">{aimKindWords[pledge.aimKind]}</Fact>}
            {(pledge.meetings.length > 0 || pledge.scrutinyActivities.length > 0) && (
              <Fact name="Looked at">
                {pledge.meetings.map(({ slug, title }) => (
                  <span className="pledge__scrutiny" key={slug}>
                    <RecordLink to={paths.meeting(pledge.body.slug, slug)}>{title}</RecordLink>
                  </span>
                ))}
                {pledge.scrutinyActivities.map(({ id, title }) => (
                  <span className="pledge__scrutiny" key={id}>
                    <RecordLink to={paths.activities(pledge.body.slug)}>{title}</RecordLink>
                  </span>
                ))}
              </Fact>
            )}
            <FactIfStated name="How far it has come">{partStageText(pledge)}</FactIfStated>
            <FactIfStated name="What it takes">{resourceWords(pledge.resources)}</FactIfStated>
            <FactIfStated name="Manifesto">{pledge.manifestoReference}</FactIfStated>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="pledge__fact">
      <dt>{name}</dt>
      <dd>
        <Stated>{children}</Stated>
      </dd>
    </div>
  );
}

/** What few pledges have is left out where it is not stated. */
const FactIfStated = ({ name, children }: { name: string; children: string | null }) =>
  children && <Fact name={name}>{children}</Fact>;

/** The last assessment holds. */
function resourceWords(resources: readonly { state: ResourceState; note: string | null }[]): string | null {
  const last = resources.at(-1);
  return last ? [resourceStateWords[last.state], last.note].filter(Boolean).join(". ") : null;
}

/** A role and, where it is stated, whose. */
const ownerWords = ({ title, organisation }: { title: string; organisation: string | null }): string =>
  organisation ? `${title}, ${organisation}` : title;
