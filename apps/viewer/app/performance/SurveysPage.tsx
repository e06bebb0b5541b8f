import { graphql } from "@frankpledge/schema";
import { anchors, paths } from "../paths.ts";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { SearchForRest } from "../record/SearchForRest.tsx";
import { CutNote, MOST_NESTED } from "../table/CutNote.tsx";
import { Pages } from "../table/Pages.tsx";
import { PAGE_LENGTH, pageAsked } from "../table/page-asked.ts";
import type { Route } from "./+types/SurveysPage";
import { FeedbackList, feedbackFields } from "./FeedbackList.tsx";
import { SurveyTable, surveyRowFields } from "./SurveyTable.tsx";

const surveysPage = graphql(
  `
    query SurveysPage($body: String!, $first: Int!, $offset: Int!, $most: Int!, $asAt: AsAt!) {
      ...RecordFrame
      surveys(body: $body, first: $first, offset: $offset, asAt: $asAt) {
        totalCount
        nodes { ...SurveyRowFields }
      }
      feedbackThemes(body: $body, first: $most, asAt: $asAt) {
        nodes { ...FeedbackFields }
      }
    }
  `,
  [recordFrame, surveyRowFields, feedbackFields],
);

export async function loader(page: Route.LoaderArgs) {
  const number = pageAsked(page.request);
  const window = { first: PAGE_LENGTH, offset: (number - 1) * PAGE_LENGTH, most: MOST_NESTED };
  return { record: await readRecord(page, surveysPage, window), number };
}

export default function SurveysPage({
  loaderData: { record, number },
  params: { body },
}: Route.ComponentProps) {
  const { surveys, feedbackThemes } = record;
  return (
    <RecordPage record={record} title="Surveys" section="Surveys">
      <p className="lead">
        What people were asked, and what they answered: who was asked and how, with the number of people
        beside each percentage.
      </p>
      <SurveyTable body={body} surveys={surveys.nodes} caption="All surveys, the latest first" />
      <Pages path={paths.surveys(body)} current={number} rows={surveys.totalCount} />
      <h2 className="heading" id={anchors.feedbackThemes}>
        In people’s own words
      </h2>
      <p className="govuk-body measure">
        What people said of their own accord or at length, put together by what it was about. Nobody is named.
      </p>
      <FeedbackList themes={feedbackThemes.nodes} />
      <CutNote given={feedbackThemes.nodes.length} things="themes">
        <SearchForRest body={body} />
      </CutNote>
    </RecordPage>
  );
}
