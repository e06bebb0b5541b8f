import { paths } from "../paths.ts";
import { HeaderSearch } from "./HeaderSearch.tsx";
import { Mark } from "./Mark.tsx";

/** The same on every page. */
export function SiteHeader() {
  return (
    <header className="site-header">
      <div className="govuk-width-container site-header__row">
        <a className="site-header__name" href={paths.home()}>
          <Mark />
          Frankpledge
        </a>
        <p className="site-header__line">Police and Crime Plans, on the open record</p>
        <HeaderSearch />
      </div>
    </header>
  );
}
