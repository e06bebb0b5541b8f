import type { AnswerState } from "@frankpledge/domain";
import { graphql } from "@frankpledge/schema";
import type { PageAsked } from "../record/missing-page.server.ts";
import { readAllRows } from "../record/read-all-rows.server.ts";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import type { Put } from "./PutTable.tsx";
import { questionKindWords } from "./scrutiny-words.ts";

const questions = graphql(
  `
    query AllQuestions($body: String!, $after: String, $asAt: AsAt!) {
      ...RecordFrame
      questions(body: $body, first: 200, after: $after, asAt: $asAt) {
        nodes { id slug kind topic text answeredOn dueBy answerState meeting { slug title heldOn } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [recordFrame],
);

const recommendations = graphql(
  `
    query AllRecommendations($body: String!, $after: String, $asAt: AsAt!) {
      ...RecordFrame
      recommendations(body: $body, first: 200, after: $after, asAt: $asAt) {
        nodes { id slug text respondedOn dueBy answerState meeting { slug title heldOn } }
        pageInfo { hasNextPage endCursor }
      }
    }
  `,
  [recordFrame],
);

interface Meeting {
  slug: string;
  title: string;
  heldOn: string | null;
}

/** Everything that was put at a body's meetings and wants an answer, the latest meeting first. */
export async function allQuestions(page: PageAsked): Promise<(Put & { state: AnswerState })[]> {
  const [asked, recommended] = await Promise.all([
    readAllRows(async (after) => (await readRecord(page, questions, { after })).questions),
    readAllRows(async (after) => (await readRecord(page, recommendations, { after })).recommendations),
  ]);
  const put = [
    ...asked.map(({ id, slug, kind, topic, text, answeredOn, dueBy, answerState, meeting }) => ({
      ...putAt(meeting),
      id,
      slug,
      isQuestion: true,
      kind: questionKindWords[kind],
      words: topic ?? text ?? questionKindWords[kind],
      answeredOn,
      dueBy,
      state: answerState,
    })),
    ...recommended.map(({ id, slug, text, respondedOn, dueBy, answerState, meeting }) => ({
      ...putAt(meeting),
      id,
      slug,
      isQuestion: false,
      kind: "Recommendation",
      words: text,
      answeredOn: respondedOn,
      dueBy,
      state: answerState,
    })),
  ];
  return put.toSorted((a, b) => (b.heldOn ?? "").localeCompare(a.heldOn ?? ""));
}

const putAt = (meeting: Meeting) => ({
  meeting: meeting.slug,
  meetingTitle: meeting.title,
  heldOn: meeting.heldOn,
});
