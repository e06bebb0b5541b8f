import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { Stated } from "../text/Stated.tsx";
import { AmountText, amountFields } from "./AmountText.tsx";

export const trancheFields = graphql(
  `
    fragment TrancheFields on Tranche {
      number
      releasedOn
      financialYear
      amount { ...AmountFields }
    }
  `,
  [amountFields],
);

const columns: readonly Column<ResultOf<typeof trancheFields>>[] = [
  { heading: "Tranche", cell: ({ number }) => `Tranche ${number}` },
  { heading: "Released", cell: ({ releasedOn }) => <DateText date={releasedOn} /> },
  { heading: "Financial year", cell: ({ financialYear }) => <Stated>{financialYear}</Stated> },
  { heading: "Amount", cell: ({ amount }) => <AmountText amount={amount} />, numeric: true },
];

interface Props {
  fund: string;
  tranches: FragmentOf<typeof trancheFields>[];
}

/** The parts of a fund, each released at its own time. */
export function TrancheTable({ fund, tranches }: Props) {
  return (
    <DataTable
      caption={`Tranches of the ${fund}`}
      columns={columns}
      rows={readFragment(trancheFields, tranches)}
      rowKey={({ number }) => String(number)}
    />
  );
}
