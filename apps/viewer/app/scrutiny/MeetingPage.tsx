import { graphql } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { PledgeList, pledgeFields } from "../plan/PledgeList.tsx";
import { missingPage } from "../record/missing-page.server.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { SearchForRest } from "../record/SearchForRest.tsx";
import { CutNote } from "../table/CutNote.tsx";
import { DateText } from "../text/DateText.tsx";
import { Facts } from "../text/Facts.tsx";
import { Prose } from "../text/Prose.tsx";
import { Source } from "../text/Source.tsx";
import type { Route } from "./+types/MeetingPage";
import { ActivityTable, activityFields } from "./ActivityTable.tsx";
import { AgendaList, agendaFields } from "./AgendaList.tsx";
import { BackgroundPapers, backgroundPaperFields } from "./BackgroundPapers.tsx";
import { MeetingMoves, meetingMoveFields } from "./MeetingMoves.tsx";
import { meetingPaperFields, PaperTable } from "./PaperTable.tsx";
import { QuestionList, questionFields } from "./QuestionList.tsx";
import { RecommendationList, recommendationFields } from "./RecommendationList.tsx";
import { meetingKindWords } from "./scrutiny-words.ts";
import { WithheldList, withheldFields } from "./WithheldList.tsx";

const meetingPage = graphql(
  `
    query MeetingPage($body: String!, $meeting: String!, $asAt: AsAt!) {
      ...RecordFrame
      meetings(body: $body, filter: { slug: { eq: $meeting } }, first: 1, asAt: $asAt) {
        nodes {
          kind
          title
          heldOn
          minutes
          recommendation
          resolution
          source
          plan { slug title }
          venue
          hostDeadlineOn
          ...MeetingMoveFields
          ...MeetingPaperFields
          agenda { ...AgendaFields }
          backgroundPapers { ...BackgroundPaperFields }
          withheld { ...WithheldFields }
          commitments { ...PledgeFields }
          questions { ...QuestionFields }
          recommendations { ...RecommendationFields }
          scrutinyActivities { ...ActivityFields }
        }
      }
    }
  `,
  [
    recordFrame,
    meetingMoveFields,
    meetingPaperFields,
    agendaFields,
    backgroundPaperFields,
    withheldFields,
    pledgeFields,
    questionFields,
    recommendationFields,
    activityFields,
  ],
);

export async function loader(page: Route.LoaderArgs) {
  const { meetings, ...record } = await readRecord(page, meetingPage, { meeting: page.params.meeting });
  const [meeting] = meetings.nodes;
  if (!meeting) throw await missingPage(page);
  return { meeting, record };
}

export default function MeetingPage({
  loaderData: { meeting, record },
  params: { body },
}: Route.ComponentProps) {
  const { plan, agenda, questions, recommendations, commitments, minutes, scrutinyActivities } = meeting;
  return (
    <RecordPage
      record={record}
      title={meeting.title}
      kind={meetingKindWords[meeting.kind]}
      section="Meetings"
      trail={[{ text: "Meetings", to: paths.meetings(body) }]}
    >
      <MeetingMoves meeting={meeting} />
      <Facts
        of={[
          ["Held on", <DateText key="held" date={meeting.heldOn} otherwise="Date not stated" />],
          ...(meeting.venue ? [["Where", meeting.venue] as const] : []),
          ...(meeting.hostDeadlineOn
            ? [
                [
                  "Papers due at the host council",
                  <DateText key="host" date={meeting.hostDeadlineOn} />,
                ] as const,
              ]
            : []),
          ["Plan looked at", plan && <RecordLink to={paths.plan(body, plan.slug)}>{plan.title}</RecordLink>],
          ["Recommendation before it", meeting.recommendation && <Prose text={meeting.recommendation} />],
          ["Resolved", meeting.resolution && <Prose text={meeting.resolution} />],
        ]}
      />
      {agenda.length > 0 && (
        <>
          <h2 className="heading">Agenda</h2>
          <AgendaList agenda={agenda} />
        </>
      )}
      <h2 className="heading">Papers</h2>
      <PaperTable meeting={meeting} />
      {meeting.withheld.length > 0 && (
        <>
          <h3 className="govuk-heading-m">Withheld from the public</h3>
          <WithheldList withheld={meeting.withheld} />
        </>
      )}
      {meeting.backgroundPapers.length > 0 && (
        <>
          <h3 className="govuk-heading-m">Documents relied on</h3>
          <BackgroundPapers papers={meeting.backgroundPapers} />
        </>
      )}
      <h2 className="heading">Questions and answers</h2>
      <CutNote given={questions.length} things="questions">
        <SearchForRest body={body} />
      </CutNote>
      <QuestionList questions={questions} />
      {recommendations.length > 0 && (
        <>
          <h2 className="heading">Recommendations and responses</h2>
          <CutNote given={recommendations.length} things="recommendations">
            <SearchForRest body={body} />
          </CutNote>
          <RecommendationList recommendations={recommendations} />
        </>
      )}
      {scrutinyActivities.length > 0 && (
        <>
          <h2 className="heading">What was looked at</h2>
          <ActivityTable activities={scrutinyActivities} caption="What was looked at" />
        </>
      )}
      {commitments.length > 0 && (
        <>
          <h2 className="heading">Pledges it looked at</h2>
          <CutNote given={commitments.length} things="pledges">
            {plan ? (
              <RecordLink to={paths.pledges(body, plan.slug)}>See all pledges of the plan</RecordLink>
            ) : (
              <SearchForRest body={body} />
            )}
          </CutNote>
          <PledgeList pledges={commitments} />
        </>
      )}
      <h2 className="heading">Minutes</h2>
      {minutes ? (
        <div className="measure">
          <Prose text={minutes} />
        </div>
      ) : (
        <p className="govuk-body gap">Not on this record</p>
      )}
      <Source of={meeting.source} />
    </RecordPage>
  );
}
