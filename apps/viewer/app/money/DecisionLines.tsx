import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { sentenceCase } from "../text/sentence-case.ts";
import { amountWords, moneyWords } from "./amount-words.ts";
import { moneyKindWords } from "./kind-words.ts";

export const decisionLineFields = graphql(`
  fragment DecisionLineFields on DecisionLine {
    kind
    stated { value state qualifier }
    partnershipTotal
    financialYear
    fund { name }
  }
`);

interface Props {
  lines: FragmentOf<typeof decisionLineFields>[];
}

/** What a decision moves, each kind of money for itself. */
export function DecisionLines({ lines }: Props) {
  if (lines.length === 0) return <span className="gap">No money</span>;
  return (
    <ul className="govuk-list money-lines">
      {readFragment(decisionLineFields, lines).map((line) => (
        <li key={`${line.kind} ${line.fund?.name} ${line.financialYear} ${line.stated.value}`}>
          <span className="figure">{sentenceCase(amountWords(line.stated))}</span>
          <span className="lines__more">{whatItIs(line)}</span>
        </li>
      ))}
    </ul>
  );
}

interface LineContext {
  kind: keyof typeof moneyKindWords;
  partnershipTotal: string | null;
  financialYear: string | null;
  fund: { name: string } | null;
}

/** "Allocation, of £350,000 that partners fund together, for 2020-21". */
function whatItIs({ kind, partnershipTotal, financialYear, fund }: LineContext): string {
  return [
    moneyKindWords[kind].name,
    partnershipTotal && `of ${moneyWords(partnershipTotal)} that partners fund together`,
    financialYear && `for ${financialYear}`,
    fund && `${fund.name}`,
  ]
    .filter(Boolean)
    .join(", ");
}
