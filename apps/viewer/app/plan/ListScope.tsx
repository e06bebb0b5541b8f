import { RecordLink } from "../record/RecordLink.tsx";
import { countWords } from "../text/count-words.ts";
import { sentenceCase } from "../text/sentence-case.ts";
import { priorityName } from "./priority-name.ts";

interface Props {
  count: number;
  /** What is counted: "pledge". */
  thing: string;
  /** The one whose list this is; null for all of the plan's. */
  priority: { position: number; title: string | null } | null;
  /** Where the list of the whole plan is. */
  whole: string;
}

/** How many a list of a plan holds, and of which part of the plan. */
export function ListScope({ count, thing, priority, whole }: Props) {
  const counted = sentenceCase(countWords(count, thing));
  if (priority === null) return <p className="lead">{counted} in this plan.</p>;
  return (
    <>
      <p className="lead">{`${counted} under “${priorityName(priority)}”.`}</p>
      <p className="govuk-body">
        <RecordLink to={whole}>{`All ${thing}s of the plan`}</RecordLink>
      </p>
    </>
  );
}
