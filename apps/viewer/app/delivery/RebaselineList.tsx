import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { DateText } from "../text/DateText.tsx";
import { Prose } from "../text/Prose.tsx";

export const rebaselineFields = graphql(`
  fragment RebaselineFields on Rebaseline {
    id
    fromEnd
    toEnd
    reason
    approvedBy
    approvedOn
  }
`);

interface Props {
  rebaselines: FragmentOf<typeof rebaselineFields>[];
}

/** The ends that a project was measured against after the first, with who approved each and why; the newest first. */
export function RebaselineList({ rebaselines }: Props) {
  if (rebaselines.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">The end it is measured against was changed</h3>
      <ol className="govuk-list">
        {readFragment(rebaselineFields, rebaselines).map(
          ({ id, fromEnd, toEnd, reason, approvedBy, approvedOn }) => (
            <li key={id}>
              From <DateText date={fromEnd} /> to{" "}
              <strong>
                <DateText date={toEnd} />
              </strong>
              , approved by {approvedBy} on <DateText date={approvedOn} />.
              <Prose text={reason} />
            </li>
          ),
        )}
      </ol>
    </>
  );
}
