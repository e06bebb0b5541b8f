import type { PUBLICATION_PAGES } from "@frankpledge/domain";
import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { Stated } from "../text/Stated.tsx";
import { cadenceWords } from "./scrutiny-words.ts";

export const dutyFields = graphql(`
  fragment DutyFields on PublicationDuty {
    id
    title
    provision
    cadence
    lastPublishedOn
    nextDue
    overdue
    shownOn
    location
    note
  }
`);

type Page = (typeof PUBLICATION_PAGES)[number];

const pageWords: Readonly<Record<Page, { name: string; path: (body: string) => string }>> = {
  SPENDING_OVER_500: { name: "Spending over £500", path: (body) => paths.over500(body) },
  GRANTS: { name: "Grants", path: (body) => paths.grants(body) },
  MONEY: { name: "Money", path: (body) => paths.money(body) },
  DECISIONS: { name: "Decisions", path: paths.decisions },
  MEETINGS: { name: "Meetings", path: paths.meetings },
  MEASURES: { name: "Measures", path: paths.measures },
  PLANS: { name: "Plans", path: paths.body },
};

interface Props {
  body: string;
  duties: FragmentOf<typeof dutyFields>[];
}

/** What must be published: how often, when it was last, when it is next, and where to find it. */
export function DutyTable({ body, duties }: Props) {
  if (duties.length === 0) return <p className="govuk-body gap">No list of it is on this record</p>;
  const columns: readonly Column<ResultOf<typeof dutyFields>>[] = [
    {
      heading: "What",
      cell: ({ title, provision, note }) => (
        <>
          {title}
          {provision && <span className="lines__more">{provision}</span>}
          {note && <span className="lines__more">{note}</span>}
        </>
      ),
    },
    { heading: "How often", cell: ({ cadence }) => cadenceWords[cadence] },
    { heading: "Last published", cell: ({ lastPublishedOn }) => <DateText date={lastPublishedOn} /> },
    {
      heading: "Next due",
      cell: ({ nextDue, overdue, cadence }) => (
        <>
          <DateText
            date={nextDue}
            otherwise={cadence === "ON_CHANGE" ? "When it changes" : "Not known: no publication is logged"}
          />
          {overdue && <span className="lines__more overdue">Overdue</span>}
        </>
      ),
    },
    {
      heading: "Where it is",
      cell: ({ shownOn, location }) => (
        <>
          {shownOn && (
            <RecordLink
              to={pageWords[shownOn].path(body)}
            >{`On this record: ${pageWords[shownOn].name}`}</RecordLink>
          )}
          {location && <span className="lines__more">{location}</span>}
          {!shownOn && !location && <Stated>{null}</Stated>}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption="What must be published"
      captionHidden
      columns={columns}
      rows={readFragment(dutyFields, duties)}
      rowKey={({ id }) => id}
    />
  );
}
