import { graphql, type ResultOf } from "@frankpledge/schema";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { figureStateWords } from "./kind-words.ts";
import { quarterOf, updateName } from "./period-words.ts";

export const updateLinkFields = graphql(`
  fragment UpdateLinkFields on FinancialUpdate @_unmask {
    financialYear
    toPeriod
    state
  }
`);

interface Props {
  body: string;
  updates: ResultOf<typeof updateLinkFields>[];
}

/** The quarterly financial updates, the latest of each quarter. */
export function UpdateLinks({ body, updates }: Props) {
  if (updates.length === 0) return <p className="govuk-body gap">None on this record</p>;
  const quarters = new Map(
    updates.map((update) => [`${update.financialYear} ${quarterOf(update.toPeriod)}`, update]),
  );
  return (
    <ul className="govuk-list">
      {[...quarters].map(([key, { financialYear, toPeriod, state }]) => (
        <li key={key}>
          <RecordLink to={paths.financialUpdate(body, financialYear, quarterOf(toPeriod))}>
            {updateName({ financialYear, toPeriod })}
          </RecordLink>{" "}
          <span className="tag">{figureStateWords[state].name}</span>
        </li>
      ))}
    </ul>
  );
}
