import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { anchors } from "../paths.ts";
import { RagMark } from "../plan/RagMark.tsx";
import { DateText } from "../text/DateText.tsx";
import { Prose } from "../text/Prose.tsx";
import { RatingLegend, type RatingMeaning } from "./RatingLegend.tsx";

export const updateFields = graphql(`
  fragment UpdateFields on StatusUpdate {
    id
    slug
    positionDate
    colour
    narrative
    percent
    forecastEnd
    helpNeeded
    reportedBy
    enteredFor
    scheme { name ratings { colour label definition } }
  }
`);

interface Props {
  updates: FragmentOf<typeof updateFields>[];
}

/** What a project's owner has reported, in the order given: the latest first. */
export function UpdateList({ updates: masked }: Props) {
  if (masked.length === 0) return <p className="govuk-body gap">No updates on this record</p>;
  const updates = readFragment(updateFields, masked).map((update) => ({
    ...update,
    rating: ratingOf(update),
  }));
  return (
    <>
      <RatingLegend meanings={updates.flatMap(({ rating }) => rating ?? [])} />
      <ol className="updates">
        {updates.map(({ id, slug, positionDate, rating, narrative, percent, forecastEnd, ...update }) => (
          <li className="update" id={anchors.update(slug)} key={id}>
            <h3 className="update__date">
              <DateText date={positionDate} />
            </h3>
            {rating && (
              <p className="rating">
                <RagMark colour={rating.colour} /> {rating.label}
              </p>
            )}
            <Prose text={narrative} />
            <p className="update__facts">
              {percent !== null && `Owner’s estimate: ${percent}% of the work done. `}
              {forecastEnd && (
                <>
                  Forecast end then: <DateText date={forecastEnd} />.{" "}
                </>
              )}
              {update.reportedBy && `Reported by: ${update.reportedBy}. `}
              {update.enteredFor && "Entered by the office on the owner’s behalf."}
            </p>
            {update.helpNeeded && (
              <>
                <h4 className="govuk-heading-s">Help needed</h4>
                <Prose text={update.helpNeeded} />
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What the update's colour means in its scheme; null when the update gives none. */
function ratingOf({ colour, scheme }: ResultOf<typeof updateFields>): RatingMeaning | null {
  const rating = scheme?.ratings.find((candidate) => candidate.colour === colour);
  return scheme && rating ? { ...rating, scheme: scheme.name } : null;
}
