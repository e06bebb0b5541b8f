import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { stageStateWords } from "./scrutiny-words.ts";

export const stageFields = graphql(`
  fragment StageFields on ProcedureStage {
    stage
    requires
    by
    law
    dueOn
    doneOn
    evidence
    note
    state
  }
`);

const columns: readonly Column<ResultOf<typeof stageFields>>[] = [
  {
    heading: "What the law asks",
    cell: ({ requires, law }) => (
      <>
        {requires}
        <span className="lines__more">{law}</span>
      </>
    ),
  },
  { heading: "Of whom", cell: ({ by }) => by },
  { heading: "Last day", cell: ({ dueOn }) => <DateText date={dueOn} otherwise="No day fixed" /> },
  {
    heading: "Done",
    cell: ({ doneOn, evidence, note, state }) => (
      <>
        <span className={state === "OVERDUE" || state === "DONE_LATE" ? "overdue" : undefined}>
          {stageStateWords[state]}
        </span>
        {doneOn && (
          <span className="lines__more">
            <DateText date={doneOn} />
          </span>
        )}
        {evidence && <span className="lines__more">{evidence}</span>}
        {note && <span className="lines__more">{note}</span>}
      </>
    ),
  },
];

interface Props {
  stages: FragmentOf<typeof stageFields>[];
  caption: string;
}

/** The stages of a procedure in the law's order, each with what is asked, of whom and until when. */
export function StageTable({ stages, caption }: Props) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={readFragment(stageFields, stages)}
      rowKey={({ stage }) => stage}
    />
  );
}
