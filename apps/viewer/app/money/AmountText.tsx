import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { Stated } from "../text/Stated.tsx";
import { sentenceCase } from "../text/sentence-case.ts";
import { amountWords } from "./amount-words.ts";

export const amountFields = graphql(`
  fragment AmountFields on Amount {
    value
    state
    qualifier
    asWritten
    note
  }
`);

interface Props {
  amount: FragmentOf<typeof amountFields> | null;
}

/** Money as a document states it: the figure, the document's own words where they differ, and what to know of it. */
export function AmountText({ amount }: Props) {
  if (amount === null) return <Stated>{null}</Stated>;
  const stated = readFragment(amountFields, amount);
  const words = sentenceCase(amountWords(stated));
  const { asWritten, note } = stated;
  return (
    <span className="lines">
      {stated.state === "UNKNOWN" ? <Stated>{null}</Stated> : <span className="figure">{words}</span>}
      {asWritten && asWritten.toLowerCase() !== words.toLowerCase() && (
        <span className="lines__more">Written “{asWritten}”</span>
      )}
      {note && <span className="lines__more">{note}</span>}
    </span>
  );
}
