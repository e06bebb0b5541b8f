import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { anchors } from "../paths.ts";
import { DateText } from "../text/DateText.tsx";
import { Prose } from "../text/Prose.tsx";
import { AnswerStanding } from "./AnswerStanding.tsx";
import { outcomeWords } from "./scrutiny-words.ts";

export const recommendationFields = graphql(`
  fragment RecommendationFields on Recommendation {
    id
    slug
    position
    text
    madeBy
    madeTo
    outcome
    response
    respondedOn
    dueBy
    answerState
  }
`);

interface Props {
  recommendations: FragmentOf<typeof recommendationFields>[];
}

/** What was recommended, and the response to each. */
export function RecommendationList({ recommendations }: Props) {
  const inOrder = readFragment(recommendationFields, recommendations).toSorted(
    (a, b) => a.position - b.position,
  );
  return (
    <ol className="questions">
      {inOrder.map(({ id, slug, text, madeBy, madeTo, outcome, response, respondedOn, ...due }) => (
        <li className="question" id={anchors.recommendation(slug)} key={id}>
          <p className="question__kind">
            {[madeBy && `Made by: ${madeBy}`, madeTo && `Made to: ${madeTo}`].filter(Boolean).join(". ") ||
              "Who made it is not stated"}
          </p>
          <Prose text={text} />
          <AnswerStanding state={due.answerState} dueBy={due.dueBy} />
          <div className="answer">
            <h3 className="answer__title">
              {outcome ? outcomeWords[outcome] : "Response"}
              {respondedOn && ", "}
              {respondedOn && <DateText date={respondedOn} />}
            </h3>
            {response ? (
              <Prose text={response} />
            ) : (
              !outcome && <p className="govuk-body gap">No response is on this record.</p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
