import { graphql } from "@frankpledge/schema";
import { askApi } from "../api/ask-api.server.ts";
import { atRelease, paths } from "../paths.ts";
import type { Route } from "./+types/ReleasePage";
import { missingPage } from "./missing-page.server.ts";
import { RecordPage } from "./RecordPage.tsx";
import { ReleaseFacts, releaseFactsFields } from "./ReleaseFacts.tsx";
import { readRecord } from "./read-record.server.ts";
import { latestOf, recordFrame } from "./record-frame.ts";

const releasePage = graphql(
  `
    query ReleasePage($body: String!, $asAt: AsAt!) {
      ...RecordFrame
    }
  `,
  [recordFrame],
);

const releasesFrom = graphql(
  `
    query ReleasesFrom($body: String!, $offset: Int!) {
      releases(body: $body, first: 10, offset: $offset) {
        nodes { number title ...ReleaseFactsFields }
      }
    }
  `,
  [releaseFactsFields],
);

export async function loader(page: Route.LoaderArgs) {
  const record = await readRecord(page, releasePage, {});
  const release = await findRelease(page.params, latestOf(record));
  if (!release) throw await missingPage(page);
  return { record, release };
}

/** Versions are numbered without gaps and listed from the latest, so a number tells its place in the list. */
async function findRelease({ body, number }: { body: string; number: string }, latest: number) {
  const offset = latest - Number(number);
  if (!(offset >= 0)) return undefined;
  const { releases } = await askApi(releasesFrom, { body, offset });
  return releases.nodes.find((release) => String(release.number) === number);
}

export default function ReleasePage({
  loaderData: { record, release },
  params: { body },
}: Route.ComponentProps) {
  const { number, title } = release;
  return (
    <RecordPage
      record={record}
      title={`Published version ${number}`}
      section="Published versions"
      trail={[{ text: "Published versions", to: paths.releases(body) }]}
    >
      <p className="lead">{title}</p>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={atRelease(paths.body(body), number)}>
            {`Read the record in version ${number}`}
          </a>
        </li>
        {number > 1 && (
          <li>
            <a className="govuk-link" href={paths.changesBetween(body, number - 1, number)}>
              {`What changed since version ${number - 1}`}
            </a>
          </li>
        )}
      </ul>
      <ReleaseFacts release={release} />
    </RecordPage>
  );
}
