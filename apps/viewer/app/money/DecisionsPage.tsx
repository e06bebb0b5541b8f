import { graphql } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { Pages } from "../table/Pages.tsx";
import { pageAsked, rowsOfPage } from "../table/page-asked.ts";
import { countWords } from "../text/count-words.ts";
import { sentenceCase } from "../text/sentence-case.ts";
import type { Route } from "./+types/DecisionsPage";
import { allDecisionLines } from "./all-decision-lines.server.ts";
import { DecisionTable, decisionRowFields } from "./DecisionTable.tsx";
import { ForwardPlan, plannedDecisionFields } from "./ForwardPlan.tsx";
import { KindTotals } from "./KindTotals.tsx";

const decisionsPage = graphql(
  `
    query DecisionsPage($body: String!, $first: Int!, $offset: Int!, $asAt: AsAt!) {
      ...RecordFrame
      decisions(
        body: $body
        filter: { stage: { eq: TAKEN } }
        first: $first
        offset: $offset
        orderBy: [{ field: approvedOn, direction: DESC }, { field: reference, direction: DESC }]
        asAt: $asAt
      ) {
        totalCount
        nodes { ...DecisionRowFields }
      }
      planned: decisions(
        body: $body
        filter: { stage: { eq: PLANNED } }
        orderBy: [{ field: plannedFor }, { field: reference }]
        first: 200
        asAt: $asAt
      ) {
        nodes { ...PlannedDecisionFields }
      }
    }
  `,
  [recordFrame, decisionRowFields, plannedDecisionFields],
);

export async function loader(page: Route.LoaderArgs) {
  const number = pageAsked(page.request);
  const [record, lines] = await Promise.all([
    readRecord(page, decisionsPage, rowsOfPage(number)),
    allDecisionLines(page),
  ]);
  return { record, lines, number };
}

export default function DecisionsPage({
  loaderData: { record, lines, number },
  params,
}: Route.ComponentProps) {
  const { nodes, totalCount } = record.decisions;
  return (
    <RecordPage record={record} title="Decisions" section="Decisions">
      <p className="lead">{sentenceCase(countWords(totalCount, "decision"))} on this record.</p>
      <h2 className="heading">Money decided, by kind</h2>
      <KindTotals lines={lines} />
      <ForwardPlan body={params.body} planned={record.planned.nodes} />
      <h2 className="heading">All decisions</h2>
      <DecisionTable body={params.body} decisions={nodes} caption="All decisions, the latest first" />
      <Pages path={paths.decisions(params.body)} current={number} rows={totalCount} />
    </RecordPage>
  );
}
