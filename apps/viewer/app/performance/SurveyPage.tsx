import { graphql } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { missingPage } from "../record/missing-page.server.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { Facts } from "../text/Facts.tsx";
import { Prose } from "../text/Prose.tsx";
import { Source } from "../text/Source.tsx";
import type { Route } from "./+types/SurveyPage";
import { FeedbackList, feedbackFields } from "./FeedbackList.tsx";
import { SurveyQuestionSection, surveyQuestionFields } from "./SurveyQuestionSection.tsx";
import { fieldworkWords, responseWords } from "./survey-words.ts";

const surveyPage = graphql(
  `
    query SurveyPage($body: String!, $survey: String!, $asAt: AsAt!) {
      ...RecordFrame
      surveys(body: $body, filter: { slug: { eq: $survey } }, first: 1, asAt: $asAt) {
        nodes {
          title
          commissionedBy
          conductedBy
          fieldworkFrom
          fieldworkTo
          method
          population
          invited
          responses
          responseAsWritten
          weighting
          limits
          publishedAt
          source
          plan { slug title }
          questions { id ...SurveyQuestionFields }
          feedbackThemes { ...FeedbackFields }
        }
      }
    }
  `,
  [recordFrame, surveyQuestionFields, feedbackFields],
);

export async function loader(page: Route.LoaderArgs) {
  const { surveys, ...record } = await readRecord(page, surveyPage, { survey: page.params.survey });
  const [survey] = surveys.nodes;
  if (!survey) throw await missingPage(page);
  return { survey, record };
}

export default function SurveyPage({
  loaderData: { survey, record },
  params: { body },
}: Route.ComponentProps) {
  const { plan, questions, feedbackThemes, limits } = survey;
  return (
    <RecordPage
      record={record}
      title={survey.title}
      kind="Survey"
      section="Surveys"
      trail={[{ text: "Surveys", to: paths.surveys(body) }]}
    >
      <Facts
        of={[
          ["Who was asked", survey.population],
          ["How they were asked", survey.method],
          ["When", fieldworkWords(survey.fieldworkFrom, survey.fieldworkTo)],
          ["How many answered", responseWords(survey)],
          ["Weighting", survey.weighting],
          ["Commissioned by", survey.commissionedBy],
          ["Carried out by", survey.conductedBy],
          ["Results in full", survey.publishedAt],
          ["Plan", plan && <RecordLink to={paths.plan(body, plan.slug)}>{plan.title}</RecordLink>],
        ]}
      />
      <h2 className="heading">Questions and answers</h2>
      {questions.length === 0 && <p className="govuk-body gap">No answers on this record</p>}
      {questions.map((question) => (
        <SurveyQuestionSection body={body} question={question} key={question.id} />
      ))}
      {feedbackThemes.length > 0 && (
        <>
          <h2 className="heading">In their own words</h2>
          <FeedbackList themes={feedbackThemes} />
        </>
      )}
      {limits && (
        <>
          <h2 className="heading">What the answers cannot tell</h2>
          <Prose text={limits} />
        </>
      )}
      <Source of={survey.source} />
    </RecordPage>
  );
}
