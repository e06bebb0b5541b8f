import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { dateWords } from "../text/date-words.ts";

export const meetingMoveFields = graphql(`
  fragment MeetingMoveFields on Meeting {
    heldOn
    moves { calledFor movedOn reason }
    papers { publishedOn }
  }
`);

interface Props {
  meeting: FragmentOf<typeof meetingMoveFields>;
}

/** Says of a meeting that was moved for which day it was called before, and which papers had gone out by then. */
export function MeetingMoves({ meeting }: Props) {
  const { moves, papers } = readFragment(meetingMoveFields, meeting);
  if (moves.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      {moves.map(({ calledFor, movedOn, reason }) => {
        const gone = papers.filter(
          ({ publishedOn }) => publishedOn !== null && movedOn !== null && publishedOn <= movedOn,
        );
        return (
          <p className="govuk-body" key={calledFor}>
            {`This meeting was called for ${dateWords(calledFor)}, and was moved${movedOn ? ` on ${dateWords(movedOn)}` : ""}.`}
            {reason && ` ${reason}`}
            {gone.length > 0 &&
              " Papers had gone out by then: their clear days are counted to the day of the meeting as it now stands."}
          </p>
        );
      })}
    </div>
  );
}
