import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { Facts } from "../text/Facts.tsx";
import { Prose } from "../text/Prose.tsx";
import { Source } from "../text/Source.tsx";
import { AmountText, amountFields } from "./AmountText.tsx";
import { fundKindWords } from "./kind-words.ts";
import { TrancheTable, trancheFields } from "./TrancheTable.tsx";

export const fundFields = graphql(
  `
    fragment FundFields on Fund {
      slug
      kind
      code
      name
      purpose
      source
      budget { ...AmountFields }
      usedToDate { ...AmountFields }
      plan { slug title }
      tranches { ...TrancheFields }
    }
  `,
  [amountFields, trancheFields],
);

interface Props {
  body: string;
  fund: FragmentOf<typeof fundFields>;
}

/** A fund or reserve: what it is for, and what the papers say of its money. */
export function FundCard({ body, fund: masked }: Props) {
  const fund = readFragment(fundFields, masked);
  return (
    <section className="fund" aria-labelledby={fund.slug}>
      <h3 className="fund__name" id={fund.slug}>
        <span className="heading__kind">{fundKindWords[fund.kind]}</span>
        {fund.code && <span className="code">{fund.code}</span>}
        {fund.name}
      </h3>
      {fund.purpose && <Prose text={fund.purpose} />}
      <Facts
        of={[
          [fund.kind === "RESERVE" ? "Size" : "Whole fund", <AmountText key="budget" amount={fund.budget} />],
          ["Used to date", <AmountText key="used" amount={fund.usedToDate} />],
          [
            "Plan",
            fund.plan && <RecordLink to={paths.plan(body, fund.plan.slug)}>{fund.plan.title}</RecordLink>,
          ],
        ]}
      />
      {fund.tranches.length > 0 && <TrancheTable fund={fund.name} tranches={fund.tranches} />}
      <Source of={fund.source} />
    </section>
  );
}
