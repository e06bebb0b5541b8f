import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { missingWords } from "./missing-words.ts";

export const inRoundFields = graphql(`
  fragment InRoundFields on ProjectInRound {
    id
    title
    dueOn
    state
    receivedOn
  }
`);

interface Props {
  rounds: FragmentOf<typeof inRoundFields>[];
}

/** The updates that the office asked for and that are missing, late or still to come; nothing where all came in time. */
export function MissingUpdates({ rounds }: Props) {
  const said = readFragment(inRoundFields, rounds).flatMap(({ id, ...call }) => {
    const words = missingWords(call);
    return words ? [{ id, words, isMissing: call.state === "MISSING" }] : [];
  });
  if (said.length === 0) return null;
  return (
    <ul className="govuk-list">
      {said.map(({ id, words, isMissing }) => (
        <li key={id} className={isMissing ? "overdue" : undefined}>
          {words}
        </li>
      ))}
    </ul>
  );
}
