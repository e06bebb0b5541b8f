import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { atRelease, paths } from "../paths.ts";
import { Stated } from "../text/Stated.tsx";

export const originalPlanFields = graphql(`
  fragment OriginalPlanFields on Plan {
    slug
    baselines { id release reason approvedBy }
  }
`);

interface Props {
  body: string;
  plan: FragmentOf<typeof originalPlanFields>;
}

/** The published version that the plan is measured against, and why it was chosen. A later choice hides no earlier one. */
export function OriginalPlan({ body, plan: masked }: Props) {
  const { slug, baselines } = readFragment(originalPlanFields, masked);
  return (
    <Stated otherwise="None has been set to measure this plan against">
      {baselines.length > 0 &&
        baselines.map(({ id, release, reason, approvedBy }) => (
          <span className="lines" key={id}>
            <a className="govuk-link" href={atRelease(paths.plan(body, slug), release)}>
              {`Published version ${release}`}
            </a>
            <span className="lines__more">
              {reason} Approved by: {approvedBy}.
            </span>
          </span>
        ))}
    </Stated>
  );
}
