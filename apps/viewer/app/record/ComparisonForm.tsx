import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import type { Comparison } from "./comparison-asked.ts";
import { useReleaseAsked } from "./release-asked.ts";

export const releaseOptionFields = graphql(`
  fragment ReleaseOptionFields on Release {
    number
    title
  }
`);

interface Props {
  body: string;
  /** Those whose titles are known: all, or the latest of very many. */
  releases: FragmentOf<typeof releaseOptionFields>[];
  latest: number;
  comparison: Comparison;
}

/** Chooses two published versions to compare. */
export function ComparisonForm({ body, releases, latest, comparison }: Props) {
  const reading = useReleaseAsked();
  const titles = new Map(
    readFragment(releaseOptionFields, releases).map(({ number, title }) => [number, title]),
  );
  const numbers = Array.from({ length: latest }, (_, place) => latest - place);
  if (latest < 2) return null;
  return (
    <form className="comparison" action={paths.changes(body)} method="get">
      {(["from", "to"] as const).map((end) => (
        <div className="govuk-form-group comparison__end" key={end}>
          <label className="govuk-label" htmlFor={end}>
            {end === "from" ? "From version" : "To version"}
          </label>
          <select className="govuk-select" id={end} name={end} defaultValue={comparison[end] || 1}>
            {numbers.map((number) => (
              <option key={number} value={number}>
                {[number, titles.get(number)].filter(Boolean).join(": ")}
              </option>
            ))}
          </select>
        </div>
      ))}
      {reading !== null && <input type="hidden" name="release" value={reading} />}
      <button className="govuk-button comparison__button" type="submit">
        Compare
      </button>
    </form>
  );
}
