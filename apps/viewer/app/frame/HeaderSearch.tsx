import { useLocation, useParams, useRouteError } from "react-router";
import { paths } from "../paths.ts";
import { useReleaseAsked } from "../record/release-asked.ts";

/** Leads to the search from every page: within a body's record, in the published version that is read there. */
export function HeaderSearch() {
  const { pathname } = useLocation();
  const { body } = useParams();
  const release = useReleaseAsked();
  const failed = Boolean(useRouteError());
  // An address that leads nowhere may name a record that is not there.
  const inRecord = body !== undefined && !failed;
  if (pathname === paths.search()) return null;
  const label = inRecord ? "Search this record" : "Search all records";
  return (
    <search className="site-search">
      <form className="site-search__form" action={paths.search()} method="get">
        <label className="govuk-visually-hidden" htmlFor="site-search">
          {label}
        </label>
        <input className="govuk-input site-search__words" id="site-search" name="q" type="search" />
        {inRecord && <input type="hidden" name="body" value={body} />}
        {inRecord && release !== null && <input type="hidden" name="release" value={release} />}
        <button className="site-search__button" type="submit">
          {label}
        </button>
      </form>
    </search>
  );
}
