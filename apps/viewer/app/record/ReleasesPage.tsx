import { graphql } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { Pages } from "../table/Pages.tsx";
import { pageAsked, rowsOfPage } from "../table/page-asked.ts";
import type { Route } from "./+types/ReleasesPage";
import { RecordPage } from "./RecordPage.tsx";
import { ReleaseTable, releaseRowFields } from "./ReleaseTable.tsx";
import { readRecord } from "./read-record.server.ts";
import { recordFrame } from "./record-frame.ts";

const releasesPage = graphql(
  `
    query ReleasesPage($body: String!, $first: Int!, $offset: Int!, $asAt: AsAt!) {
      ...RecordFrame
      releases(body: $body, first: $first, offset: $offset) {
        totalCount
        nodes { ...ReleaseRowFields }
      }
    }
  `,
  [recordFrame, releaseRowFields],
);

export async function loader(page: Route.LoaderArgs) {
  const number = pageAsked(page.request);
  return { record: await readRecord(page, releasesPage, rowsOfPage(number)), number };
}

export default function ReleasesPage({
  loaderData: { record, number },
  params: { body },
}: Route.ComponentProps) {
  const { nodes, totalCount } = record.releases;
  return (
    <RecordPage record={record} title="Published versions" section="Published versions">
      <p className="lead">
        Each version is the whole record as it was published. It never changes afterwards, and each page of
        this site can be read in any of them.
      </p>
      <ReleaseTable body={body} releases={nodes} />
      <Pages path={paths.releases(body)} current={number} rows={totalCount} />
    </RecordPage>
  );
}
