import { graphql } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { Pages } from "../table/Pages.tsx";
import { pageAsked, rowsOfPage } from "../table/page-asked.ts";
import type { Route } from "./+types/MeetingsPage";
import { MeetingTable, meetingRowFields } from "./MeetingTable.tsx";

const meetingsPage = graphql(
  `
    query MeetingsPage($body: String!, $first: Int!, $offset: Int!, $asAt: AsAt!) {
      ...RecordFrame
      meetings(
        body: $body
        first: $first
        offset: $offset
        orderBy: [{ field: heldOn, direction: DESC }, { field: title }]
        asAt: $asAt
      ) {
        totalCount
        nodes { ...MeetingRowFields }
      }
    }
  `,
  [recordFrame, meetingRowFields],
);

export async function loader(page: Route.LoaderArgs) {
  const number = pageAsked(page.request);
  return { record: await readRecord(page, meetingsPage, rowsOfPage(number)), number };
}

export default function MeetingsPage({
  loaderData: { record, number },
  params: { body },
}: Route.ComponentProps) {
  const { nodes, totalCount } = record.meetings;
  return (
    <RecordPage record={record} title="Meetings" section="Meetings">
      <p className="lead">Where the Commissioner was held to account, and where the force was.</p>
      <MeetingTable body={body} meetings={nodes} caption="All meetings, the latest first" />
      <Pages path={paths.meetings(body)} current={number} rows={totalCount} />
    </RecordPage>
  );
}
