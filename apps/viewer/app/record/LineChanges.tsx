import { type FragmentOf, graphql, type ResultOf, readFragment } from "@frankpledge/schema";
import { moneyWords } from "../money/amount-words.ts";
import { atRelease, paths } from "../paths.ts";
import { countWords } from "../text/count-words.ts";
import type { Comparison } from "./comparison-asked.ts";
import { RecordLink } from "./RecordLink.tsx";

export const lineChangeFields = graphql(`
  fragment LineChangeFields on ChangeOfLines {
    ledger
    kind
    count
    sum
  }
`);

type LineChange = ResultOf<typeof lineChangeFields>;

const kindWords: Record<LineChange["kind"], string> = {
  ADDED: "added",
  TAKEN_BACK: "taken back, because they were wrong",
  RELINKED: "linked anew",
};

interface Props {
  body: string;
  comparison: Comparison;
  lines: FragmentOf<typeof lineChangeFields>[];
}

/** What changed of the ledgers, whose lines are too many to be told one by one. */
export function LineChanges({ body, comparison: { from, to }, lines }: Props) {
  const changes = readFragment(lineChangeFields, lines).filter(({ count }) => count > 0);
  if (changes.length === 0) return null;
  return (
    <section aria-label="Spending">
      <h2 className="heading">Spending</h2>
      <ul className="govuk-list">
        {changes.map((change) => (
          <li key={`${change.ledger} ${change.kind}`}>
            {wordsOf(change)}
            {change.ledger === "Payment" && change.kind === "TAKEN_BACK" && (
              <>
                {": "}
                <a
                  className="govuk-link"
                  href={atRelease(paths.spending(body, { takenBackBy: String(to) }), from)}
                >
                  {`see ${change.count === 1 ? "it" : "them"} as in published version ${from}`}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <RecordLink to={paths.spending(body)}>See all payments to suppliers</RecordLink>
      </p>
    </section>
  );
}

function wordsOf({ ledger, kind, count, sum }: LineChange): string {
  const things =
    ledger === "Payment"
      ? countWords(count, "payment to suppliers", "payments to suppliers")
      : countWords(count, "line of the ledger", "lines of the ledger");
  return `${things}, ${moneyWords(sum)} in all, ${kindWords[kind]}`;
}
