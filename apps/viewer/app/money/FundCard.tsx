import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { priorityName } from "../plan/priority-name.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { Facts } from "../text/Facts.tsx";
import { Prose } from "../text/Prose.tsx";
import { Source } from "../text/Source.tsx";
import { AmountText, amountFields } from "./AmountText.tsx";
import { moneyWords } from "./amount-words.ts";
import { FundMovements, fundMovementsFields } from "./FundMovements.tsx";
import { fundKindWords } from "./kind-words.ts";
import { Pounds } from "./Pounds.tsx";
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
      openingBalance
      openingYear
      balance
      overdrawn
      ...FundMovementsFields
      priorities { id slug position title plan { slug } }
      grants { id title financialYear amount kind partner { name } }
    }
  `,
  [amountFields, trancheFields, fundMovementsFields],
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
          ...(fund.openingBalance === null
            ? []
            : [
                [
                  `Balance at the start of ${fund.openingYear ?? "its movements"}`,
                  <Pounds key="opening" of={fund.openingBalance} />,
                ] as const,
                [
                  "Balance after its movements",
                  <span className="lines" key="balance">
                    <Pounds of={fund.balance} />
                    {fund.overdrawn && (
                      <span className="lines__more">
                        Below nil, as it may be for a time where a grant is claimed after the money is spent.
                      </span>
                    )}
                  </span>,
                ] as const,
              ]),
          ...(fund.priorities.length === 0
            ? []
            : [
                [
                  "Meant for",
                  <ul className="govuk-list" key="priorities">
                    {fund.priorities.map((priority) => (
                      <li key={priority.id}>
                        {priority.plan ? (
                          <RecordLink to={paths.priority(body, priority.plan.slug, priority.slug)}>
                            {priorityName(priority)}
                          </RecordLink>
                        ) : (
                          priorityName(priority)
                        )}
                      </li>
                    ))}
                  </ul>,
                ] as const,
              ]),
          ...(fund.grants.length === 0
            ? []
            : [
                [
                  "Grants from it",
                  <ul className="govuk-list" key="grants">
                    {fund.grants.map(({ id, title, partner, financialYear, amount, kind }) => (
                      <li key={id}>
                        {`${partner.name}: ${title}, ${financialYear}, `}
                        <span className="figure">{moneyWords(amount)}</span>
                        {kind === "INFLUENCE_ONLY" && " (the partner’s own money)"}
                      </li>
                    ))}
                  </ul>,
                ] as const,
              ]),
        ]}
      />
      <FundMovements fund={fund} />
      {fund.tranches.length > 0 && <TrancheTable fund={fund.name} tranches={fund.tranches} />}
      <Source of={fund.source} />
    </section>
  );
}
