import { paths } from "../paths.ts";

/** The same on every page. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="govuk-width-container site-footer__row">
        <p className="site-footer__line">
          Frankpledge was the duty of neighbours to answer for one another’s pledges. Here it is a Police and
          Crime Plan that answers for its own.
        </p>
        <ul className="site-footer__links">
          <li>
            <a className="govuk-link" href={paths.home()}>
              Policing bodies
            </a>
          </li>
          <li>
            <a className="govuk-link" href={paths.accessibility()}>
              Accessibility statement
            </a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
