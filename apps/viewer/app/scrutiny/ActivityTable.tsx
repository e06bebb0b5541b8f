import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { Stated } from "../text/Stated.tsx";

export const activityFields = graphql(`
  fragment ActivityFields on ScrutinyActivity {
    id
    title
    through
    doneOn
    found
    outcome
  }
`);

const columns: readonly Column<ResultOf<typeof activityFields>>[] = [
  {
    heading: "What was looked at",
    cell: ({ title, through }) => (
      <>
        {title}
        {through && <span className="lines__more">{through}</span>}
      </>
    ),
  },
  { heading: "When", cell: ({ doneOn }) => <DateText date={doneOn} otherwise="Date not stated" /> },
  { heading: "What was found", cell: ({ found }) => <Stated>{found}</Stated> },
  { heading: "What came of it", cell: ({ outcome }) => <Stated otherwise="Nothing yet">{outcome}</Stated> },
];

interface Props {
  activities: FragmentOf<typeof activityFields>[];
  caption: string;
}

/** What was looked at, what was found and what came of it. */
export function ActivityTable({ activities, caption }: Props) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={readFragment(activityFields, activities)}
      rowKey={({ id }) => id}
    />
  );
}
