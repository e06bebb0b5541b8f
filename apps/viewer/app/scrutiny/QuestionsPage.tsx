import { graphql } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { Pages } from "../table/Pages.tsx";
import { PAGE_LENGTH, pageAsked } from "../table/page-asked.ts";
import { countWords } from "../text/count-words.ts";
import { sentenceCase } from "../text/sentence-case.ts";
import type { Route } from "./+types/QuestionsPage";
import { allQuestions } from "./all-questions.server.ts";
import { PutTable } from "./PutTable.tsx";

const questionsPage = graphql(`query QuestionsPage($body: String!, $asAt: AsAt!) { ...RecordFrame }`, [
  recordFrame,
]);

export async function loader(page: Route.LoaderArgs) {
  const [record, put] = await Promise.all([readRecord(page, questionsPage, {}), allQuestions(page)]);
  const number = pageAsked(page.request);
  const answered = put.filter(({ state }) => state === "ANSWERED" || state === "ANSWERED_LATE");
  return {
    record,
    number,
    overdue: put.filter(({ state }) => state === "OVERDUE"),
    awaited: put.filter(({ state }) => state === "AWAITED"),
    answered: answered.slice((number - 1) * PAGE_LENGTH, number * PAGE_LENGTH),
    answeredCount: answered.length,
  };
}

export default function QuestionsPage({ loaderData, params: { body } }: Route.ComponentProps) {
  const { record, overdue, awaited, answered, answeredCount, number } = loaderData;
  return (
    <RecordPage record={record} title="Questions and recommendations" section="Scrutiny">
      <p className="lead">
        What was put to the Commissioner at meetings. An answer is due before the next meeting of the same
        kind, unless the Panel set another day.
      </p>
      <h2 className="heading">Overdue</h2>
      {overdue.length === 0 ? (
        <p className="govuk-body">No answer is overdue.</p>
      ) : (
        <PutTable body={body} put={overdue} caption="Answers that are overdue" />
      )}
      <h2 className="heading">No answer yet</h2>
      {awaited.length === 0 ? (
        <p className="govuk-body gap">None</p>
      ) : (
        <PutTable body={body} put={awaited} caption="Answers that are awaited" />
      )}
      <h2 className="heading">Answered</h2>
      <p className="govuk-body">{`${sentenceCase(countWords(answeredCount, "answer"))} on this record.`}</p>
      {answered.length > 0 && <PutTable body={body} put={answered} caption="What was answered" />}
      <Pages path={paths.questions(body)} current={number} rows={answeredCount} />
    </RecordPage>
  );
}
