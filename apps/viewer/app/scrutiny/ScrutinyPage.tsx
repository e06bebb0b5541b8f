import { SCRUTINY_SOURCES } from "@frankpledge/domain";
import { graphql, readFragment } from "@frankpledge/schema";
import { anchors, paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { SearchForRest } from "../record/SearchForRest.tsx";
import { CutNote, MOST_NESTED } from "../table/CutNote.tsx";
import type { Route } from "./+types/ScrutinyPage";
import { ActivityTable, activityFields } from "./ActivityTable.tsx";
import { ProcedureSection, procedureFields } from "./ProcedureSection.tsx";
import { sourceWords } from "./scrutiny-words.ts";

const sourceOfActivity = graphql(`
  fragment SourceOfActivity on ScrutinyActivity {
    kind
  }
`);

const scrutinyPage = graphql(
  `
    query ScrutinyPage($body: String!, $first: Int!, $asAt: AsAt!) {
      ...RecordFrame
      scrutinyActivities(body: $body, first: $first, asAt: $asAt) {
        nodes { ...SourceOfActivity ...ActivityFields }
      }
      procedures(body: $body, first: $first, asAt: $asAt) {
        nodes { id ...ProcedureFields }
      }
    }
  `,
  [recordFrame, sourceOfActivity, activityFields, procedureFields],
);

export const loader = (page: Route.LoaderArgs) => readRecord(page, scrutinyPage, { first: MOST_NESTED });

export default function ScrutinyPage({ loaderData: record, params: { body } }: Route.ComponentProps) {
  const activities = record.scrutinyActivities.nodes;
  const procedures = record.procedures.nodes;
  const ofKind = (kind: (typeof SCRUTINY_SOURCES)[number]) =>
    activities.filter((activity) => readFragment(sourceOfActivity, activity).kind === kind);
  return (
    <RecordPage record={record} title="Scrutiny" section="Scrutiny">
      <p className="lead">
        What was looked at outside the meetings of the Panel, and how far each step that the law asks for has
        come.
      </p>
      <ul className="govuk-list">
        <li>
          <RecordLink to={paths.questions(body)}>Questions and recommendations, and their answers</RecordLink>
        </li>
        <li>
          <RecordLink to={paths.cycle(body)}>What is due when: the planning cycle</RecordLink>
        </li>
        <li>
          <RecordLink to={paths.publication(body)}>What must be published, and where it is</RecordLink>
        </li>
      </ul>
      <h2 className="heading" id={anchors.activities}>
        What was looked at
      </h2>
      {activities.length === 0 && <p className="govuk-body gap">Nothing on this record</p>}
      <CutNote given={activities.length} things="activities">
        <SearchForRest body={body} />
      </CutNote>
      {SCRUTINY_SOURCES.filter((kind) => ofKind(kind).length > 0).map((kind) => (
        <section key={kind} aria-label={sourceWords[kind]}>
          <h3 className="govuk-heading-m">{sourceWords[kind]}</h3>
          <ActivityTable activities={ofKind(kind)} caption={sourceWords[kind]} />
        </section>
      ))}
      <h2 className="heading">What the law asks, step by step</h2>
      {procedures.length === 0 && <p className="govuk-body gap">Nothing on this record</p>}
      <CutNote given={procedures.length} things="procedures">
        <SearchForRest body={body} />
      </CutNote>
      {procedures.map((procedure) => (
        <ProcedureSection key={procedure.id} procedure={procedure} />
      ))}
    </RecordPage>
  );
}
