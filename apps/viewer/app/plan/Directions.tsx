import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { AmountText, amountFields } from "../money/AmountText.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { leadWords } from "./plan-words.ts";

export const directionFields = graphql(
  `
    fragment DirectionFields on PlanDirection {
      lead
      purpose
      influenceOnly
      note
      budget { ...AmountFields }
    }
  `,
  [amountFields],
);

type Direction = ResultOf<typeof directionFields>;

const columns: readonly Column<Direction>[] = [
  { heading: "Purpose", cell: ({ purpose }) => purpose },
  { heading: "For whom", cell: ({ lead }) => leadWords[lead] },
  {
    heading: "Budget as the papers state it",
    cell: ({ budget, note }) => (
      <>
        <AmountText amount={budget} />
        {note && <span className="lines__more">{note}</span>}
      </>
    ),
  },
];

interface Props {
  directions: FragmentOf<typeof directionFields>[];
}

/** The directions a plan sets. Money that the Commissioner may only influence stands apart from money that is held. */
export function Directions({ directions }: Props) {
  const all = readFragment(directionFields, directions);
  const held = all.filter((direction) => !direction.influenceOnly);
  const influenced = all.filter((direction) => direction.influenceOnly);
  if (all.length === 0) return <p className="govuk-body gap">Not stated</p>;
  return (
    <>
      {held.length > 0 && (
        <DataTable
          caption="Budgets, as written"
          columns={columns}
          rows={held}
          rowKey={({ lead, purpose }) => `${lead} ${purpose}`}
        />
      )}
      {influenced.length > 0 && (
        <div className="apart">
          <DataTable
            caption="Partners’ money: influence only, never in any total here"
            columns={columns}
            rows={influenced}
            rowKey={({ lead, purpose }) => `${lead} ${purpose}`}
          />
        </div>
      )}
    </>
  );
}
