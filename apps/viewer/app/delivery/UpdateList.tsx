import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { RagMark } from "../plan/RagMark.tsx";
import { DateText } from "../text/DateText.tsx";
import { Prose } from "../text/Prose.tsx";

export const updateFields = graphql(`
  fragment UpdateFields on StatusUpdate {
    id
    positionDate
    colour
    narrative
    percent
    forecastEnd
    reportedBy
    scheme { ratings { colour label } }
  }
`);

interface Props {
  updates: FragmentOf<typeof updateFields>[];
}

/** What a project's owner has reported, in the order given: the latest first. */
export function UpdateList({ updates }: Props) {
  if (updates.length === 0) return <p className="govuk-body gap">No updates on this record</p>;
  return (
    <ol className="updates">
      {readFragment(updateFields, updates).map(({ id, positionDate, colour, scheme, narrative, percent, forecastEnd, reportedBy }) => {
        const label = scheme?.ratings.find((rating) => rating.colour === colour)?.label;
        return (
          <li className="update" key={id}>
            <h3 className="update__date">
              <DateText date={positionDate} />
            </h3>
            {colour && label && (
              <p className="rating">
                <RagMark colour={colour} /> {label}
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
              {reportedBy && `Reported by: ${reportedBy}.`}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
