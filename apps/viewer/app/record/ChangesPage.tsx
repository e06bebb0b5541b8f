import { graphql } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { Pages } from "../table/Pages.tsx";
import { pageAsked } from "../table/page-asked.ts";
import { countWords } from "../text/count-words.ts";
import type { Route } from "./+types/ChangesPage";
import { CHANGES_ON_A_PAGE, ChangeGroups } from "./ChangeGroups.tsx";
import { ChangesInWords } from "./ChangesInWords.tsx";
import { ComparisonForm, releaseOptionFields } from "./ComparisonForm.tsx";
import { changesBetween } from "./changes-between.server.ts";
import { comparisonAsked } from "./comparison-asked.ts";
import { LineChanges } from "./LineChanges.tsx";
import { unknownComparison } from "./missing-page.server.ts";
import { RecordPage } from "./RecordPage.tsx";
import { readRecord } from "./read-record.server.ts";
import { latestOf, recordFrame } from "./record-frame.ts";

const changesPage = graphql(
  `
    query ChangesPage($body: String!, $asAt: AsAt!) {
      ...RecordFrame
      body: policingBody(slug: $body, asAt: $asAt) {
        readAt { release }
      }
      releases(body: $body, first: 500) {
        nodes { ...ReleaseOptionFields }
      }
    }
  `,
  [recordFrame, releaseOptionFields],
);

export async function loader(page: Route.LoaderArgs) {
  const record = await readRecord(page, changesPage, {});
  const releases = record.releases.nodes;
  const reading = record.body?.readAt.release ?? 0;
  const comparison = comparisonAsked(new URL(page.request.url).searchParams, reading);
  if (!comparison) throw unknownComparison(page);
  const latest = latestOf(record);
  if (comparison.to < 1 || comparison.to > latest) throw unknownComparison(page);
  const isFirst = comparison.from === 0;
  const number = pageAsked(page.request);
  return {
    record,
    releases,
    comparison,
    latest,
    number,
    changed: isFirst ? null : await changesBetween(page.params.body, comparison, number),
  };
}

export default function ChangesPage({ loaderData, params: { body } }: Route.ComponentProps) {
  const { record, releases, comparison, latest, number, changed } = loaderData;
  const { from, to } = comparison;
  return (
    <RecordPage record={record} title="What changed" section="What changed">
      {changed ? (
        <p className="lead">
          {`From published version ${from} to version ${to}: ${countWords(changed.totalCount, "change")}.`}
        </p>
      ) : (
        <p className="lead">
          Version 1 is the first published version: nothing stands before it to compare with.
        </p>
      )}
      <ComparisonForm body={body} releases={releases} latest={latest} comparison={comparison} />
      {changed && (
        <>
          <ChangesInWords told={changed.told} more={changed.moreTold} places={changed.places} />
          <LineChanges body={body} comparison={comparison} lines={changed.lines} />
          <ChangeGroups changes={changed.changes} places={changed.places} />
          <Pages
            path={paths.changesBetween(body, from, to)}
            current={number}
            rows={changed.totalCount}
            length={CHANGES_ON_A_PAGE}
          />
        </>
      )}
    </RecordPage>
  );
}
