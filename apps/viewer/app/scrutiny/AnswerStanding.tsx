import type { AnswerState } from "@frankpledge/domain";
import { dateWords } from "../text/date-words.ts";
import { answerStateWords } from "./scrutiny-words.ts";

interface Props {
  state: AnswerState;
  dueBy: string | null;
}

/**
 * Where an answer stands, and by when it was due. Nothing where it came in time, as its own date then says so, nor
 * where none is on the record and no day for one, as the gap then says so.
 */
export function AnswerStanding({ state, dueBy }: Props) {
  if (state === "ANSWERED" || (state === "AWAITED" && dueBy === null)) return null;
  const due = dueBy ? `, due by ${dateWords(dueBy)}` : "";
  return (
    <p className={state === "OVERDUE" ? "standing overdue" : "standing"}>
      {`${answerStateWords[state]}${due}`}
    </p>
  );
}
