import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { Stated } from "../text/Stated.tsx";

export const paperFields = graphql(`
  fragment PaperFields on Paper {
    item
    title
    contact
    publishedOn
    location
  }
`);

const columns: readonly Column<ResultOf<typeof paperFields>>[] = [
  { heading: "Paper", cell: ({ title }) => title },
  { heading: "Item", cell: ({ item }) => <Stated>{item}</Stated> },
  { heading: "Contact", cell: ({ contact }) => <Stated>{contact}</Stated> },
  { heading: "Published", cell: ({ publishedOn }) => <DateText date={publishedOn} /> },
  { heading: "Where it can be read", cell: ({ location }) => <Stated>{location}</Stated> },
];

interface Props {
  papers: FragmentOf<typeof paperFields>[];
}

/** The papers before a meeting. Locations are as printed: many of these addresses are gone. */
export function PaperTable({ papers }: Props) {
  if (papers.length === 0) return <p className="govuk-body gap">None on this record</p>;
  return (
    <DataTable
      caption="Papers before the meeting"
      captionHidden
      columns={columns}
      rows={readFragment(paperFields, papers)}
      rowKey={({ item, title }) => `${item} ${title}`}
    />
  );
}
