import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { moneyWords } from "./amount-words.ts";
import { fundMovementWords } from "./kind-words.ts";

export const fundMovementsFields = graphql(`
  fragment FundMovementsFields on Fund {
    name
    kind
    balance
    movements { kind financialYear movedOn amount note }
  }
`);

type Movement = ResultOf<typeof fundMovementsFields>["movements"][number];

const columns: readonly Column<Movement>[] = [
  {
    heading: "What",
    cell: ({ kind, note }) => (
      <>
        {fundMovementWords[kind]}
        {note && <span className="lines__more">{note}</span>}
      </>
    ),
  },
  { heading: "Financial year", cell: ({ financialYear }) => financialYear },
  { heading: "Date", cell: ({ movedOn }) => <DateText date={movedOn} /> },
  {
    heading: "Amount",
    cell: ({ amount }) => <span className="figure">{moneyWords(amount)}</span>,
    numeric: true,
  },
];

interface Props {
  fund: FragmentOf<typeof fundMovementsFields>;
}

/** What changed the balance of a fund or reserve. An addition is no spending, and a use of it no income. */
export function FundMovements({ fund: masked }: Props) {
  const { name, kind, balance, movements } = readFragment(fundMovementsFields, masked);
  if (movements.length === 0) return null;
  return (
    <>
      <DataTable
        caption={`What changed the ${name}`}
        columns={columns}
        rows={movements.map((movement, place) => ({ ...movement, place }))}
        rowKey={(movement) => `${(movement as Movement & { place: number }).place}`}
      />
      <p className="hint">
        {kind === "RESERVE"
          ? "Money added to a reserve is not spent, and money used from it is not income."
          : balance === null
            ? "No opening balance is stated, so what it holds now cannot be told."
            : null}
      </p>
    </>
  );
}
