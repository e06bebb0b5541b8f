import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { slipWords } from "./slip-words.ts";

export const milestoneFields = graphql(`
  fragment MilestoneFields on Milestone {
    id
    title
    baselineDate
    forecastDate
    reachedOn
    deadline
    note
    state
    monthsSlipped
  }
`);

interface Props {
  milestones: FragmentOf<typeof milestoneFields>[];
}

const stateWords = {
  REACHED: "Reached",
  PASSED: "Date passed, not reported as reached",
  AHEAD: "Ahead",
  NO_DATE: "No date stated",
} as const;

const columns: readonly Column<ResultOf<typeof milestoneFields>>[] = [
  {
    heading: "Milestone",
    cell: ({ title, note }) => (
      <>
        {title}
        {note && <span className="lines__more">{note}</span>}
      </>
    ),
  },
  {
    heading: "First planned",
    cell: ({ baselineDate }) => <DateText date={baselineDate} otherwise="Not stated" />,
  },
  {
    heading: "Reached or expected",
    cell: ({ reachedOn, forecastDate, baselineDate, deadline, monthsSlipped }) => (
      <>
        <DateText date={reachedOn ?? forecastDate ?? baselineDate} otherwise="Not stated" />
        {slipWords(monthsSlipped) && <span className="lines__more">{slipWords(monthsSlipped)}</span>}
        {deadline && (
          <span className="lines__more">
            Deadline: <DateText date={deadline} />
          </span>
        )}
      </>
    ),
  },
  {
    heading: "State",
    cell: ({ state }) => (
      <span className={state === "PASSED" ? "overdue" : undefined}>{stateWords[state]}</span>
    ),
  },
];

/** The points that a project is to reach, in the order first planned, and how far they have moved. */
export function MilestoneTable({ milestones }: Props) {
  if (milestones.length === 0) return <p className="govuk-body gap">No milestones on this record</p>;
  return (
    <DataTable
      caption="Milestones in the order first planned"
      captionHidden
      columns={columns}
      rows={readFragment(milestoneFields, milestones)}
      rowKey={({ id }) => id}
    />
  );
}
