import { exemptionNumber } from "@frankpledge/domain";
import { type FragmentOf, graphql, readFragment } from "@frankpledge/schema";
import { exemptionWords } from "./scrutiny-words.ts";

export const withheldFields = graphql(`
  fragment WithheldFields on Withheld {
    what
    exemption
  }
`);

interface Props {
  withheld: FragmentOf<typeof withheldFields>[];
}

/** What the public may not read, and the exemption that keeps it back. */
export function WithheldList({ withheld }: Props) {
  return (
    <ul className="govuk-list">
      {readFragment(withheldFields, withheld).map(({ what, exemption }) => (
        <li key={what}>
          {`${what}: withheld because ${exemptionWords[exemption]}`}
          <span className="lines__more">
            {`Local Government Act 1972, Schedule 12A, paragraph ${exemptionNumber(exemption)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
