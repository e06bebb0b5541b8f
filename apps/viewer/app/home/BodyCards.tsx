import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { Instant } from "../text/Instant.tsx";

export const bodyCardFields = graphql(`
  fragment BodyCardFields on PolicingBody {
    slug
    name
    area
    forceName
    synthetic
    readAt { release title effectiveAt }
  }
`);

interface Props {
  bodies: FragmentOf<typeof bodyCardFields>[];
}

/** The bodies that keep their record here, each with its latest published version. */
export function BodyCards({ bodies }: Props) {
  return (
    <ul className="cards">
      {readFragment(bodyCardFields, bodies).map(({ slug, name, area, forceName, synthetic, readAt }) => (
        <li className={synthetic ? "card card--synthetic" : "card"} key={slug}>
          <h3 className="card__title">
            <a className="govuk-link" href={paths.body(slug)}>
              {name}
            </a>
          </h3>
          <p className="card__text">{forceName ? `${area}. ${forceName}` : area}</p>
          {readAt.release !== null && (
            <p className="card__foot">
              Latest: published version {readAt.release}, <Instant at={readAt.effectiveAt} />
              {readAt.title && <span className="card__note">{readAt.title}</span>}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
