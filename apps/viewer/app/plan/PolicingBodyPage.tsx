import { graphql } from "@frankpledge/schema";
import { DecisionTable, decisionRowFields } from "../money/DecisionTable.tsx";
import { FundLinks, fundLinkFields } from "../money/FundLinks.tsx";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { ReleaseTable, releaseRowFields } from "../record/ReleaseTable.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { SearchForRest } from "../record/SearchForRest.tsx";
import { MeetingTable, meetingRowFields } from "../scrutiny/MeetingTable.tsx";
import { CutNote } from "../table/CutNote.tsx";
import { Facts } from "../text/Facts.tsx";
import { Prose } from "../text/Prose.tsx";
import { Source } from "../text/Source.tsx";
import type { Route } from "./+types/PolicingBodyPage";
import { AreaLinks } from "./AreaLinks.tsx";
import { PlanCards, planCardFields } from "./PlanCards.tsx";

const policingBodyPage = graphql(
  `
    query PolicingBodyPage($body: String!, $asAt: AsAt!) {
      ...RecordFrame
      body: policingBody(slug: $body, asAt: $asAt) {
        slug
        name
        area
        forceName
        panelName
        about
        source
        localAreas { slug name }
        plans { ...PlanCardFields }
        funds { ...FundLinkFields }
      }
      releases(body: $body, first: 5) {
        totalCount
        nodes { ...ReleaseRowFields }
      }
      decisions(body: $body, filter: { stage: { eq: TAKEN } }, first: 5, orderBy: [{ field: approvedOn, direction: DESC }], asAt: $asAt) {
        totalCount
        nodes { ...DecisionRowFields }
      }
      meetings(body: $body, first: 5, orderBy: [{ field: heldOn, direction: DESC }], asAt: $asAt) {
        totalCount
        nodes { ...MeetingRowFields }
      }
    }
  `,
  [recordFrame, planCardFields, fundLinkFields, releaseRowFields, decisionRowFields, meetingRowFields],
);

export const loader = (page: Route.LoaderArgs) => readRecord(page, policingBodyPage, {});

export default function PolicingBodyPage({ loaderData: record }: Route.ComponentProps) {
  const { body, releases, decisions, meetings } = record;
  if (!body) return null;
  return (
    <RecordPage record={record} title={body.name} section="Plans">
      {body.about && <Prose text={body.about} className="lead" />}
      <Facts
        of={[
          ["Police area", body.area],
          ["Police force", body.forceName],
          ["Police and Crime Panel", body.panelName],
          ...(body.localAreas.length > 0
            ? [
                [
                  "Looked at by area",
                  <AreaLinks key="areas" body={body.slug} areas={body.localAreas} />,
                ] as const,
              ]
            : []),
        ]}
      />
      <h2 className="heading">Plans</h2>
      <PlanCards body={body.slug} plans={body.plans} />
      <CutNote given={body.plans.length} things="plans">
        <SearchForRest body={body.slug} />
      </CutNote>
      <h2 className="heading">Recent decisions</h2>
      <DecisionTable body={body.slug} decisions={decisions.nodes} caption="Recent decisions" />
      {decisions.totalCount > decisions.nodes.length && (
        <p className="govuk-body">
          <RecordLink to={paths.decisions(body.slug)}>{`All ${decisions.totalCount} decisions`}</RecordLink>
        </p>
      )}
      <h2 className="heading">Meetings</h2>
      <MeetingTable body={body.slug} meetings={meetings.nodes} caption="Latest meetings" />
      {meetings.totalCount > meetings.nodes.length && (
        <p className="govuk-body">
          <RecordLink to={paths.meetings(body.slug)}>{`All ${meetings.totalCount} meetings`}</RecordLink>
        </p>
      )}
      <p className="govuk-body">
        <RecordLink to={paths.cycle(body.slug)}>What is due when: the planning cycle</RecordLink>
      </p>
      <h2 className="heading">Funds and reserves</h2>
      <FundLinks body={body.slug} funds={body.funds} />
      <CutNote given={body.funds.length} things="funds and reserves">
        <RecordLink to={paths.money(body.slug)}>See all funds and reserves</RecordLink>
      </CutNote>

      <h2 className="heading">Published versions</h2>
      <ReleaseTable body={body.slug} releases={releases.nodes} />
      <p className="govuk-body">
        <RecordLink to={paths.changes(body.slug)}>What changed since the published version before</RecordLink>
      </p>
      {releases.totalCount > releases.nodes.length && (
        <p className="govuk-body">
          <RecordLink
            to={paths.releases(body.slug)}
          >{`All ${releases.totalCount} published versions`}</RecordLink>
        </p>
      )}
      <Source of={body.source} />
    </RecordPage>
  );
}
