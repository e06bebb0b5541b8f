import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { Stated } from "../text/Stated.tsx";
import { paperTimeWords } from "./paper-time-words.ts";

export const meetingPaperFields = graphql(`
  fragment MeetingPaperFields on Meeting {
    papers { item title contact publishedOn location }
    paperTimes { clearDays state }
    papersDueOn
    clearDaysRequired
  }
`);

interface PaperRow {
  item: string | null;
  title: string;
  contact: string | null;
  publishedOn: string | null;
  location: string | null;
  time: string | null;
  isLate: boolean;
}

const columns: readonly Column<PaperRow>[] = [
  { heading: "Paper", cell: ({ title }) => title },
  { heading: "Item", cell: ({ item }) => <Stated>{item}</Stated> },
  { heading: "Contact", cell: ({ contact }) => <Stated>{contact}</Stated> },
  {
    heading: "Published",
    cell: ({ publishedOn, time, isLate }) => (
      <>
        <DateText date={publishedOn} />
        {time && <span className={isLate ? "lines__more overdue" : "lines__more"}>{time}</span>}
      </>
    ),
  },
  { heading: "Where it can be read", cell: ({ location }) => <Stated>{location}</Stated> },
];

interface Props {
  meeting: FragmentOf<typeof meetingPaperFields>;
}

/** The papers before a meeting. Locations are as printed: many of these addresses are gone. */
export function PaperTable({ meeting }: Props) {
  const { papers, paperTimes, papersDueOn, clearDaysRequired } = readFragment(meetingPaperFields, meeting);
  const rows = papers.map((paper, index) => {
    const time = paperTimes[index];
    return {
      ...paper,
      time: time ? paperTimeWords(time) : null,
      isLate: time?.state === "LATE" || time?.state === "OVERDUE",
    };
  });
  return (
    <>
      {papersDueOn && clearDaysRequired && (
        <p className="hint">
          {`The law asks for ${clearDaysRequired} clear working days: papers must be public by `}
          <DateText date={papersDueOn} />. Neither that day nor the day of the meeting counts.
        </p>
      )}
      {papers.length === 0 ? (
        <p className="govuk-body gap">None on this record</p>
      ) : (
        <DataTable
          caption="Papers before the meeting"
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ item, title }) => `${item} ${title}`}
        />
      )}
    </>
  );
}
