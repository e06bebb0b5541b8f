import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { atRelease, paths } from "../paths.ts";
import { Instant } from "../text/Instant.tsx";
import { compareWithOriginal } from "./compare-with-original.ts";

export const originalProjectFields = graphql(`
  fragment OriginalProjectFields on Project {
    slug
    title
    objective
    baselineEnd
    forecastEnd: expectedEnd
    stage
    plan {
      slug
      baselines(first: 1) { release }
    }
    baseline {
      title
      objective
      baselineEnd
      forecastEnd: expectedEnd
      stage
      readAt { release effectiveAt }
    }
  }
`);

interface Props {
  body: string;
  project: FragmentOf<typeof originalProjectFields>;
}

/** What of a project is no longer as the original plan had it. */
export function OriginalProject({ body, project: masked }: Props) {
  const project = readFragment(originalProjectFields, masked);
  const { plan, baseline } = project;
  const yardstick = plan?.baselines[0]?.release;
  if (!plan || yardstick === undefined)
    return (
      <p className="govuk-body gap">
        No original plan is set in this published version, so there is nothing to compare with.
      </p>
    );
  if (!baseline)
    return (
      <p className="govuk-body">
        {`This project is not in the original plan, published version ${yardstick}: it was added later.`}
      </p>
    );

  const differences = compareWithOriginal(baseline, project);
  return (
    <>
      {differences.length === 0 ? (
        <p className="govuk-body">Same as in the original plan.</p>
      ) : (
        <ul className="govuk-list">
          {differences.map(({ name, was, now }) => (
            <li key={name}>
              {name}: {was} then, <strong>{now} now</strong>
            </li>
          ))}
        </ul>
      )}
      <p className="hint">
        {"The original plan is "}
        <a className="govuk-link" href={atRelease(paths.project(body, plan.slug, project.slug), yardstick)}>
          {`published version ${yardstick}`}
        </a>
        {", "}
        <Instant at={baseline.readAt.effectiveAt} />. Title, objective, stage and ends are compared.
      </p>
    </>
  );
}
