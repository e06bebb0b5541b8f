import { graphql } from "@frankpledge/schema";
import { atRelease, paths } from "../paths.ts";
import type { Route } from "./+types/ReleasePage";
import { missingPage } from "./missing-page.server.ts";
import { RecordPage } from "./RecordPage.tsx";
import { ReleaseFacts, releaseFactsFields } from "./ReleaseFacts.tsx";
import { readRecord } from "./read-record.server.ts";
import { recordFrame } from "./record-frame.ts";

const releasePage = graphql(
  `
    query ReleasePage($body: String!, $asAt: AsAt!) {
      ...RecordFrame
      releases(body: $body, first: 500) {
        nodes { number title ...ReleaseFactsFields }
      }
    }
  `,
  [recordFrame, releaseFactsFields],
);

export async function loader(page: Route.LoaderArgs) {
  const record = await readRecord(page, releasePage, {});
  const release = record.releases.nodes.find(({ number }) => String(number) === page.params.number);
  if (!release) throw await missingPage(page);
  return { record, release };
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
