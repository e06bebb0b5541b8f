import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { SearchForRest } from "../record/SearchForRest.tsx";
import { CutNote } from "../table/CutNote.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { Stated } from "../text/Stated.tsx";

export const plannedDecisionFields = graphql(`
  fragment PlannedDecisionFields on Decision {
    id
    reference
    title
    plannedFor
    leadOfficer
    summary
  }
`);

interface Props {
  body: string;
  planned: FragmentOf<typeof plannedDecisionFields>[];
}

/** The decisions that are planned and not taken: apart from those that are, and in no sum. */
export function ForwardPlan({ body, planned }: Props) {
  if (planned.length === 0) return null;
  const columns: readonly Column<ResultOf<typeof plannedDecisionFields>>[] = [
    {
      heading: "Decision",
      cell: ({ title, reference, summary }) => (
        <>
          <RecordLink to={paths.decision(body, reference)}>{title}</RecordLink>
          {summary && <span className="lines__more">{summary}</span>}
        </>
      ),
    },
    { heading: "Planned for", cell: ({ plannedFor }) => <DateText date={plannedFor} /> },
    { heading: "Lead officer", cell: ({ leadOfficer }) => <Stated>{leadOfficer}</Stated> },
  ];
  return (
    <>
      <h2 className="heading">Forward plan</h2>
      <p className="hint">Decisions that are planned and not taken yet. No sum on this page counts them.</p>
      <CutNote given={planned.length} things="planned decisions">
        <SearchForRest body={body} />
      </CutNote>
      <DataTable
        caption="Decisions that are planned"
        captionHidden
        columns={columns}
        rows={readFragment(plannedDecisionFields, planned)}
        rowKey={({ id }) => id}
      />
    </>
  );
}
