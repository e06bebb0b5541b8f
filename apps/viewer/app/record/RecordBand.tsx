import { paths } from "../paths.ts";
import { RecordLink } from "./RecordLink.tsx";
import { type Section, SectionNavigation } from "./SectionNavigation.tsx";
import { VersionLine } from "./VersionLine.tsx";

export interface Crumb {
  text: string;
  to: string;
}

interface Props {
  body: {
    slug: string;
    name: string;
    readAt: { release: number | null; title: string | null; effectiveAt: string; reconstructed: boolean };
  };
  section: Section | undefined;
  crumbs: Crumb[];
}

/** Stands above every page of a body's record. */
export function RecordBand({ body, section, crumbs }: Props) {
  return (
    <section className="band" aria-label="Record and published version">
      <div className="govuk-width-container">
        <nav className="govuk-breadcrumbs" aria-label="Breadcrumb">
          <ol className="govuk-breadcrumbs__list">
            <li className="govuk-breadcrumbs__list-item">
              <a className="govuk-breadcrumbs__link" href={paths.home()}>
                Policing bodies
              </a>
            </li>
            {crumbs.map(({ text, to }) => (
              <li className="govuk-breadcrumbs__list-item" key={to}>
                <RecordLink className="govuk-breadcrumbs__link" to={to}>
                  {text}
                </RecordLink>
              </li>
            ))}
          </ol>
        </nav>
        <div className="band__foot">
          <SectionNavigation body={body.slug} current={section} />
          <VersionLine body={body.slug} readAt={body.readAt} />
        </div>
      </div>
    </section>
  );
}
