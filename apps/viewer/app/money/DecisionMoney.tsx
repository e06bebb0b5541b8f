import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { Stated } from "../text/Stated.tsx";
import { AmountText, amountFields } from "./AmountText.tsx";
import { moneyWords } from "./amount-words.ts";
import { moneyKindWords } from "./kind-words.ts";

export const decisionMoneyFields = graphql(
  `
    fragment DecisionMoneyFields on DecisionLine {
      kind
      financialYear
      partnershipTotal
      fund { slug name }
      stated { value ...AmountFields }
    }
  `,
  [amountFields],
);

interface Props {
  body: string;
  lines: FragmentOf<typeof decisionMoneyFields>[];
}

/** Everything a decision says of money, each kind in a row of its own. */
export function DecisionMoney({ body, lines }: Props) {
  if (lines.length === 0) return <p className="govuk-body">This decision moves no money.</p>;
  const columns: readonly Column<ResultOf<typeof decisionMoneyFields>>[] = [
    {
      heading: "Kind",
      cell: ({ kind }) => (
        <>
          {moneyKindWords[kind].name}
          <span className="lines__more">{moneyKindWords[kind].meaning}</span>
        </>
      ),
    },
    { heading: "For the year", cell: ({ financialYear }) => <Stated>{financialYear}</Stated> },
    {
      heading: "Fund or reserve",
      cell: ({ fund }) => (
        <Stated>{fund && <RecordLink to={paths.fund(body, fund.slug)}>{fund.name}</RecordLink>}</Stated>
      ),
    },
    {
      heading: "Whole that partners fund together",
      cell: ({ partnershipTotal }) => <Stated>{partnershipTotal && moneyWords(partnershipTotal)}</Stated>,
      numeric: true,
    },
    { heading: "Amount", cell: ({ stated }) => <AmountText amount={stated} />, numeric: true },
  ];
  return (
    <DataTable
      caption="What the decision moves"
      captionHidden
      columns={columns}
      rows={readFragment(decisionMoneyFields, lines)}
      rowKey={({ kind, fund, financialYear, stated }) =>
        `${kind} ${fund?.slug} ${financialYear} ${stated.value}`
      }
    />
  );
}
