import { atRelease, paths } from "../paths.ts";
import type { SearchAsked } from "./search-asked.ts";
import type { Found } from "./search-records.server.ts";

interface Props {
  asked: SearchAsked;
  found: Found;
}

/** What to try when nothing was found. */
export function NothingFound({ asked: { text, body }, found: { bodies, release } }: Props) {
  const whose = bodies.filter(({ slug }) => body === null || slug === body);
  return (
    <section aria-labelledby="results">
      <h2 className="heading" id="results">
        {`Nothing found for “${text}”`}
      </h2>
      <p className="govuk-body">You can:</p>
      <ul className="govuk-list govuk-list--bullet measure">
        <li>check the spelling, or use fewer words: every word has to be there</li>
        <li>use rarer words: words as common as “the” and “of” are not looked for</li>
        {release !== null && (
          <li>
            <a className="govuk-link" href={paths.search({ text, body })}>
              search the latest published version
            </a>
            , which may hold more than version {release}
          </li>
        )}
        {body !== null && (
          <li>
            <a className="govuk-link" href={paths.search({ text })}>
              search all records
            </a>
          </li>
        )}
        {whose.map(({ slug, name }) => (
          <li key={slug}>
            <a className="govuk-link" href={atRelease(paths.body(slug), release)}>
              look through the record of {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
