import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import type { Route } from "./+types/HomePage";
import { BodyCards, bodyCardFields } from "./BodyCards.tsx";
import { ReadingNotes } from "./ReadingNotes.tsx";

const homePage = graphql(
  `
    query HomePage {
      policingBodies {
        synthetic
        ...BodyCardFields
      }
    }
  `,
  [bodyCardFields],
);

export const loader = () => askApi(homePage, {});

export default function HomePage({ loaderData: { policingBodies } }: Route.ComponentProps) {
  const real = policingBodies.filter((body) => !body.synthetic);
  const synthetic = policingBodies.filter((body) => body.synthetic);
  return (
    <main className="page page--home" id="main">
      <title>Frankpledge: Police and Crime Plans on the open record</title>
      <div className="hero">
        <div className="govuk-width-container">
          <h1 className="hero__title">Every pledge, every project, every pound, on one open record</h1>
          <p className="hero__text">
            What a Police and Crime Commissioner has promised, what became of it and what it cost: published
            in numbered versions that cannot quietly change.
          </p>
        </div>
      </div>
      <div className="govuk-width-container">
        <h2 className="heading">Policing bodies</h2>
        {real.length > 0 ? (
          <BodyCards bodies={real} />
        ) : (
          <p className="govuk-body">No policing body has published its record here yet.</p>
        )}
        {synthetic.length > 0 && (
          <>
            <h2 className="heading">Synthetic example</h2>
            <p className="govuk-body measure">
              A fictional body. It shows what the record looks like when a whole plan is kept in it; its
              people, plans and money are made up.
            </p>
            <BodyCards bodies={synthetic} />
          </>
        )}
        <ReadingNotes />
      </div>
    </main>
  );
}
