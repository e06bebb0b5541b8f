import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { AmountText, amountFields } from "./AmountText.tsx";

export const influencedMoneyFields = graphql(
  `
    fragment InfluencedMoneyFields on Plan {
      slug
      title
      directions { lead purpose influenceOnly note budget { ...AmountFields } }
    }
  `,
  [amountFields],
);

type Direction = ResultOf<typeof influencedMoneyFields>["directions"][number];

const columns: readonly Column<Direction>[] = [
  { heading: "Whose money", cell: ({ purpose }) => purpose },
  {
    heading: "As the papers state it",
    cell: ({ budget, note }) => (
      <>
        <AmountText amount={budget} />
        {note && <span className="lines__more">{note}</span>}
      </>
    ),
  },
];

interface Props {
  plans: FragmentOf<typeof influencedMoneyFields>[];
}

/** Partners' money that a plan's papers name: it is beside the body's own, and never inside a total. */
export function InfluencedMoney({ plans }: Props) {
  const named = readFragment(influencedMoneyFields, plans)
    .map(({ directions, ...plan }) => ({
      ...plan,
      directions: directions.filter(({ influenceOnly }) => influenceOnly),
    }))
    .filter(({ directions }) => directions.length > 0);
  if (named.length === 0) return null;
  return (
    <div className="apart">
      <h2 className="heading">Partners’ money that the plans’ papers name</h2>
      <p className="govuk-body">
        The Commissioner may influence this money and does not hold it: it is in no other figure of this page.
      </p>
      {named.map(({ slug, title, directions }) => (
        <DataTable
          key={slug}
          caption={`Partners’ money: ${title}`}
          columns={columns}
          rows={directions}
          rowKey={({ lead, purpose }) => `${lead} ${purpose}`}
        />
      ))}
    </div>
  );
}
