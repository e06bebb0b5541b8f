import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { dateWords } from "../text/date-words.ts";
import { meetingKindWords } from "./scrutiny-words.ts";

export const meetingRowFields = graphql(`
  fragment MeetingRowFields on Meeting {
    slug
    kind
    title
    heldOn
    moves { calledFor }
  }
`);

interface Props {
  body: string;
  meetings: FragmentOf<typeof meetingRowFields>[];
  caption: string;
}

/** Meetings at which delivery was looked at. */
export function MeetingTable({ body, meetings, caption }: Props) {
  if (meetings.length === 0) return <p className="govuk-body gap">No meetings on this record</p>;
  const columns: readonly Column<ResultOf<typeof meetingRowFields>>[] = [
    {
      heading: "Meeting",
      cell: ({ slug, title }) => <RecordLink to={paths.meeting(body, slug)}>{title}</RecordLink>,
    },
    {
      heading: "Date",
      cell: ({ heldOn, moves }) => (
        <>
          <DateText date={heldOn} otherwise="Date not stated" />
          {moves.map(({ calledFor }) => (
            <span className="lines__more" key={calledFor}>{`Moved from ${dateWords(calledFor)}`}</span>
          ))}
        </>
      ),
    },
    { heading: "Kind", cell: ({ kind }) => meetingKindWords[kind] },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={readFragment(meetingRowFields, meetings)}
      rowKey={({ slug }) => slug}
    />
  );
}
