import { formatQualifiedSum } from "@frankpledge/domain";
import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { countWords } from "../text/count-words.ts";
import { sentenceCase } from "../text/sentence-case.ts";
import { moneyKindWords } from "./kind-words.ts";
import { type KindTotal, totalByKind } from "./total-by-kind.ts";

export const kindTotalFields = graphql(`
  fragment KindTotalFields on DecisionLine {
    kind
    stated { value state qualifier }
  }
`);

const columns: readonly Column<KindTotal>[] = [
  {
    heading: "Kind of money",
    cell: ({ kind }) => (
      <>
        {moneyKindWords[kind].name}
        <span className="lines__more">{moneyKindWords[kind].meaning}</span>
      </>
    ),
  },
  { heading: "Made of", cell: ({ stated, unstated }) => madeOf(stated, unstated) },
  {
    heading: "Total",
    cell: ({ stated, ...sum }) =>
      stated > 0 ? <span className="figure">{sentenceCase(formatQualifiedSum(sum))}</span> : "Not stated",
    numeric: true,
  },
];

const madeOf = (stated: number, unstated: number): string =>
  unstated === 0
    ? countWords(stated, "amount")
    : `${countWords(stated, "amount")}; ${unstated} more not stated`;

interface Props {
  lines: FragmentOf<typeof kindTotalFields>[];
}

/** What decisions move, a total for each kind of money and none across them. */
export function KindTotals({ lines }: Props) {
  const totals = totalByKind(readFragment(kindTotalFields, lines));
  if (totals.length === 0) return <p className="govuk-body gap">No decision on this record moves money</p>;
  return (
    <>
      <DataTable
        caption="Money decided, by kind"
        captionHidden
        columns={columns}
        rows={totals}
        rowKey={({ kind }) => kind}
      />
      <p className="hint">These kinds of money are different things. They are never added together.</p>
    </>
  );
}
