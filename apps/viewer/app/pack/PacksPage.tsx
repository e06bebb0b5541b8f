import { graphql, type ResultOf } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { RecordPage } from "../record/RecordPage.tsx";
import { readRecord } from "../record/read-record.server.ts";
import { recordFrame } from "../record/record-frame.ts";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { Pages } from "../table/Pages.tsx";
import { pageAsked, rowsOfPage } from "../table/page-asked.ts";
import { DateText } from "../text/DateText.tsx";
import type { Route } from "./+types/PacksPage";
import { packKindWords } from "./pack-words.ts";

const packsPage = graphql(
  `
    query PacksPage($body: String!, $first: Int!, $offset: Int!, $asAt: AsAt!) {
      ...RecordFrame
      packs(body: $body, first: $first, offset: $offset, asAt: $asAt) {
        totalCount
        nodes {
          slug
          kind
          title
          periodFrom
          periodTo
          edition
          replacedBy { edition }
          meeting { title }
        }
      }
    }
  `,
  [recordFrame],
);

type Pack = ResultOf<typeof packsPage>["packs"]["nodes"][number];

export async function loader(page: Route.LoaderArgs) {
  const number = pageAsked(page.request);
  return { record: await readRecord(page, packsPage, rowsOfPage(number)), number };
}

export default function PacksPage({
  loaderData: { record, number },
  params: { body },
}: Route.ComponentProps) {
  const { nodes, totalCount } = record.packs;
  return (
    <RecordPage record={record} title="Reports to the Panel" section="Reports">
      <p className="lead">
        What the Commissioner brought to the Panel. Each report is made from this record as one published
        version has it, and says the same for ever; a mistake is put right by a new edition.
      </p>
      {nodes.length === 0 ? (
        <p className="govuk-body gap">No reports on this record</p>
      ) : (
        <DataTable
          caption="All reports, the latest first"
          captionHidden
          columns={columns(body)}
          rows={nodes}
          rowKey={({ slug }) => slug}
        />
      )}
      <Pages path={paths.packs(body)} current={number} rows={totalCount} />
    </RecordPage>
  );
}

const columns = (body: string): Column<Pack>[] => [
  {
    heading: "Report",
    cell: ({ slug, title }) => <RecordLink to={paths.pack(body, slug)}>{title}</RecordLink>,
  },
  { heading: "Kind", cell: ({ kind }) => packKindWords[kind] },
  {
    heading: "Period",
    cell: ({ periodFrom, periodTo }) => (
      <>
        <DateText date={periodFrom} /> to <DateText date={periodTo} />
      </>
    ),
  },
  { heading: "Brought to", cell: ({ meeting }) => meeting?.title ?? "Not stated" },
  {
    heading: "Edition",
    cell: ({ edition, replacedBy: [later] }) =>
      later ? `${edition}, replaced by edition ${later.edition}` : String(edition),
  },
];
