import { graphql } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { Pages } from "../table/Pages.tsx";
import { pageAsked, rowsOfPage } from "../table/page-asked.ts";
import type { Route } from "./+types/MeasuresPage";
import { MeasureTable, measureRowFields } from "./MeasureTable.tsx";

const measuresPage = graphql(
  `
    query MeasuresPage($body: String!, $first: Int!, $offset: Int!, $asAt: AsAt!) {
      ...RecordFrame
      measures(body: $body, first: $first, offset: $offset, asAt: $asAt) {
        totalCount
        nodes { ...MeasureRowFields }
      }
    }
  `,
  [recordFrame, measureRowFields],
);

export async function loader(page: Route.LoaderArgs) {
  const number = pageAsked(page.request);
  return { record: await readRecord(page, measuresPage, rowsOfPage(number)), number };
}

export default function MeasuresPage({
  loaderData: { record, number },
  params: { body },
}: Route.ComponentProps) {
  const { nodes, totalCount } = record.measures;
  return (
    <RecordPage record={record} title="Measures" section="Measures">
      <p className="lead">
        What is counted to see whether the plan does what it promises. The rating is worked out from the
        figures and the target of the year; nobody types it.
      </p>
      <MeasureTable body={body} measures={nodes} caption="All measures with their latest year" />
      <Pages path={paths.measures(body)} current={number} rows={totalCount} />
    </RecordPage>
  );
}
