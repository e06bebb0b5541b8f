import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { countWords } from "../../text/count-words.ts";
import { sentenceCase } from "../../text/sentence-case.ts";
import { moneyWords } from "../amount-words.ts";

export const spendingSumFields = graphql(`
  fragment SpendingSumFields on Spending {
    count
    sum
    notLinked
    undated
    withheld
  }
`);

interface Props {
  spending: FragmentOf<typeof spendingSumFields>;
  /** True where dates are asked for, so that what bears none is not in the list. */
  dated: boolean;
}

/** How many payments a question finds, what they sum to, and what must be known of them. */
export function SpendingSums({ spending, dated }: Props) {
  const { count, sum, notLinked, undated, withheld } = readFragment(spendingSumFields, spending);
  const more = [
    notLinked > 0 && `${countWords(notLinked, "payment")} not yet linked to a project`,
    undated > 0 && `${countWords(undated, "payment")} without a date`,
    withheld > 0 && `${countWords(withheld, "supplier’s name", "suppliers’ names")} withheld`,
  ].filter((words) => words !== false);
  return (
    <>
      <h2 className="heading sums">
        {count === 0
          ? "No payments found"
          : `${sentenceCase(countWords(count, "payment"))}, ${moneyWords(sum)} in all`}
      </h2>
      {more.length > 0 && <p className="hint">{`Among them: ${more.join("; ")}.`}</p>}
      {dated && (
        <p className="hint">Payments whose date is not stated are in no list that is asked for by date.</p>
      )}
    </>
  );
}
