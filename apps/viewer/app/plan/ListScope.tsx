import { RecordLink } from "../record/RecordLink.tsx";
import { countWords } from "../text/count-words.ts";
import { sentenceCase } from "../text/sentence-case.ts";

interface Props {
  count: number;
  /** What is counted: "pledge". */
  thing: string;
  /** The part of the plan whose list this is: "under “Safer streets”"; null for all of the plan's. */
  within: string | null;
  /** Where the list of the whole plan is. */
  whole: string;
}

/** How many a list of a plan holds, and of which part of the plan. */
export function ListScope({ count, thing, within, whole }: Props) {
  const counted = sentenceCase(countWords(count, thing));
  if (within === null) return <p className="lead">{counted} in this plan.</p>;
  return (
    <>
      <p className="lead">{`${counted} ${within}.`}</p>
      <p className="govuk-body">
        <RecordLink to={whole}>{`All ${thing}s of the plan`}</RecordLink>
      </p>
    </>
  );
}
