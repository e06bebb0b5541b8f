import { graphql } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { missingPage } from "../record/missing-page.server.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import type { Route } from "./+types/PackPage";
import { PackFiles } from "./PackFiles.tsx";
import { packKindWords } from "./pack-words.ts";

const packPage = graphql(
  `
    query PackPage($body: String!, $pack: String!, $asAt: AsAt!) {
      ...RecordFrame
      packs(body: $body, filter: { slug: { eq: $pack } }, first: 1, asAt: $asAt) {
        nodes { kind edition replacedBy { slug title edition } }
      }
      packDocument(body: $body, slug: $pack, asAt: $asAt) {
        title
        subject
        html
        tables { name caption }
      }
    }
  `,
  [recordFrame],
);

export async function loader(page: Route.LoaderArgs) {
  const { packs, packDocument, ...record } = await readRecord(page, packPage, { pack: page.params.pack });
  const [pack] = packs.nodes;
  if (!pack) throw await missingPage(page);
  return { record, pack, document: packDocument };
}

export default function PackPage({
  loaderData: { record, pack, document },
  params: { body, pack: slug },
}: Route.ComponentProps) {
  const [later] = pack.replacedBy;
  return (
    <RecordPage
      record={record}
      title={document.title}
      kind={packKindWords[pack.kind]}
      section="Reports"
      trail={[{ text: "Reports to the Panel", to: paths.packs(body) }]}
    >
      <p className="lead">{document.subject}</p>
      {later && (
        <p className="govuk-inset-text">
          A mistake was found in it.{" "}
          <RecordLink
            to={paths.pack(body, later.slug)}
          >{`Edition ${later.edition} stands in its place`}</RecordLink>
          {" and says what it puts right."}
        </p>
      )}
      <PackFiles body={body} pack={slug} tables={document.tables} />
      {/* The API writes it from the report's own blocks and escapes every text: the page and the file are then alike. */}
      <article className="pack" dangerouslySetInnerHTML={{ __html: document.html }} />
    </RecordPage>
  );
}
