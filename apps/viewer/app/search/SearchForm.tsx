import { paths } from "../paths.ts";
import { LONGEST_SEARCH, type SearchAsked } from "./search-asked.ts";
import type { Found } from "./search-records.server.ts";

interface Props {
  asked: SearchAsked;
  bodies: Found["bodies"];
  release: number | null;
}

/** Asks for words, and in whose record to look for them. */
export function SearchForm({ asked: { text, body }, bodies, release }: Props) {
  // Versions are numbered for each body, so whoever reads in one can leave it only for the latest of all.
  const choices = release === null ? bodies : bodies.filter(({ slug }) => slug === body);
  return (
    <search>
      <form className="search-form" action={paths.search()} method="get">
        <div className="govuk-form-group search-form__words">
          <label className="govuk-label" htmlFor="q">
            Words to look for
          </label>
          <input
            className="govuk-input"
            id="q"
            name="q"
            type="search"
            maxLength={LONGEST_SEARCH}
            defaultValue={text}
            aria-describedby="q-hint"
          />
        </div>
        <div className="govuk-form-group search-form__where">
          <label className="govuk-label" htmlFor="body">
            Where
          </label>
          <select className="govuk-select" id="body" name="body" defaultValue={body ?? ""}>
            <option value="">{release === null ? "All records" : "All records, latest versions"}</option>
            {choices.map(({ slug, name }) => (
              <option value={slug} key={slug}>
                {release === null ? name : `${name}, version ${release}`}
              </option>
            ))}
          </select>
        </div>
        {release !== null && <input type="hidden" name="release" value={release} />}
        <button className="govuk-button search-form__button" type="submit">
          Search
        </button>
        <p className="hint search-form__hint" id="q-hint">
          Every word has to be there, in any of its forms. Write “or” between words when one of them is
          enough, put a phrase in "quotation marks", and put a minus before a word to leave it out: -burglary.
        </p>
      </form>
    </search>
  );
}
