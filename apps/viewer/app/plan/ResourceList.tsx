import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { AmountText, amountFields } from "../money/AmountText.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { Stated } from "../text/Stated.tsx";
import { resourceStateWords } from "./plan-words.ts";

export const resourceFields = graphql(
  `
    fragment ResourceFields on ResourceAssessment {
      assessedBy
      assessedOn
      state
      people
      posts
      cost { ...AmountFields }
      note
    }
  `,
  [amountFields],
);

interface Props {
  resources: FragmentOf<typeof resourceFields>[];
  /** Who answers for what is assessed, where an assessment does not say whose it is. */
  owner: string | null;
}

/** What its owner says it takes, and whether that is there (S0.6), the latest assessment first. */
export function ResourceList({ resources, owner }: Props) {
  if (resources.length === 0) return <p className="govuk-body gap">No assessment on this record</p>;
  const columns: readonly Column<ResultOf<typeof resourceFields>>[] = [
    {
      heading: "Assessed by",
      cell: ({ assessedBy, assessedOn }) => (
        <>
          <Stated>{assessedBy ?? owner}</Stated>
          {assessedOn && (
            <span className="lines__more">
              <DateText date={assessedOn} />
            </span>
          )}
        </>
      ),
    },
    {
      heading: "What there is",
      cell: ({ state, note }) => (
        <>
          <span className={state === "SHORT" ? "overdue" : undefined}>{resourceStateWords[state]}</span>
          {note && <span className="lines__more">{note}</span>}
        </>
      ),
    },
    { heading: "Who is needed", cell: ({ people }) => <Stated>{people}</Stated> },
    { heading: "Their time", cell: ({ posts }) => <Stated>{posts && postWords(posts)}</Stated> },
    { heading: "Money beside it", cell: ({ cost }) => <AmountText amount={cost} /> },
  ];
  return (
    <DataTable
      caption="What it takes, the latest assessment first"
      captionHidden
      columns={columns}
      rows={readFragment(resourceFields, resources).toReversed()}
      rowKey={({ assessedOn, assessedBy, state }) => `${assessedOn} ${assessedBy} ${state}`}
    />
  );
}

const postWords = (posts: string): string => `${posts} full-time ${posts === "1" ? "post" : "posts"}`;
