import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { anchors } from "../paths.ts";
import { DateText } from "../text/DateText.tsx";
import { Prose } from "../text/Prose.tsx";
import { AnswerStanding } from "./AnswerStanding.tsx";
import { questionKindWords } from "./scrutiny-words.ts";

export const questionFields = graphql(`
  fragment QuestionFields on Question {
    id
    slug
    position
    kind
    askedBy
    topic
    text
    answer
    answeredOn
    askedFor
    dueBy
    answerState
  }
`);

interface Props {
  questions: FragmentOf<typeof questionFields>[];
}

/** What was put to the Commissioner, and what was answered. */
export function QuestionList({ questions }: Props) {
  if (questions.length === 0) return <p className="govuk-body gap">None on this record</p>;
  const inOrder = readFragment(questionFields, questions).toSorted((a, b) => a.position - b.position);
  return (
    <ol className="questions">
      {inOrder.map(({ id, slug, kind, askedBy, topic, text, answer, answeredOn, ...rest }) => (
        <li className="question" id={anchors.question(slug)} key={id}>
          <h3 className="question__topic">{topic ?? questionKindWords[kind]}</h3>
          <p className="question__kind">
            {[
              askedBy ? `${questionKindWords[kind]}, put by: ${askedBy}` : questionKindWords[kind],
              rest.askedFor && `for: ${rest.askedFor}`,
            ]
              .filter(Boolean)
              .join(", ")}
          </p>
          {text ? <Prose text={text} /> : <p className="govuk-body gap">The minutes give only the answer.</p>}
          <AnswerStanding state={rest.answerState} dueBy={rest.dueBy} />
          <div className="answer">
            <h4 className="answer__title">
              Answer{answeredOn && ", "}
              {answeredOn && <DateText date={answeredOn} />}
            </h4>
            {answer ? (
              <Prose text={answer} />
            ) : (
              <p className="govuk-body gap">No answer is on this record.</p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
