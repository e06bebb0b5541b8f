import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { DecisionLines, decisionLineFields } from "./DecisionLines.tsx";
import { Tags } from "./Tags.tsx";

export const decisionRowFields = graphql(
  `
    fragment DecisionRowFields on Decision {
      id
      reference
      title
      stage
      plannedFor
      approvedOn
      tags
      lines { ...DecisionLineFields }
    }
  `,
  [decisionLineFields],
);

interface Props {
  body: string;
  decisions: FragmentOf<typeof decisionRowFields>[];
  caption: string;
}

/** Decisions with what each moves. */
export function DecisionTable({ body, decisions, caption }: Props) {
  if (decisions.length === 0) return <p className="govuk-body gap">No decisions on this record</p>;
  const columns: readonly Column<ResultOf<typeof decisionRowFields>>[] = [
    {
      heading: "Decision",
      cell: ({ title, reference, tags }) => (
        <>
          <RecordLink to={paths.decision(body, reference)}>{title}</RecordLink>
          <Tags tags={tags} />
        </>
      ),
    },
    { heading: "Reference", cell: ({ reference }) => <span className="code">{reference}</span> },
    {
      heading: "Approved",
      cell: ({ stage, plannedFor, approvedOn }) =>
        stage === "PLANNED" ? (
          <>
            Planned for <DateText date={plannedFor} otherwise="a day not stated" />
          </>
        ) : (
          <DateText date={approvedOn} />
        ),
    },
    { heading: "Money", cell: ({ lines }) => <DecisionLines lines={lines} /> },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={readFragment(decisionRowFields, decisions)}
      rowKey={({ id }) => id}
    />
  );
}
