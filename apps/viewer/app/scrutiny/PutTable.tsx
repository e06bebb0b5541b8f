import type { AnswerState } from "@frankpledge/domain";
import { paths } from "../paths.ts";
import { RecordLink } from "../record/RecordLink.tsx";
import { type Column, DataTable } from "../table/DataTable.tsx";
import { DateText } from "../text/DateText.tsx";
import { answerStateWords } from "./scrutiny-words.ts";

/** What was put at a meeting: a question or a recommendation. */
export interface Put {
  id: string;
  slug: string;
  isQuestion: boolean;
  kind: string;
  words: string;
  meeting: string;
  meetingTitle: string;
  heldOn: string | null;
  answeredOn: string | null;
  dueBy: string | null;
  state: AnswerState;
}

interface Props {
  body: string;
  put: readonly Put[];
  caption: string;
}

/** What was put at meetings, by when an answer was due, and where it stands. */
export function PutTable({ body, put, caption }: Props) {
  const columns: readonly Column<Put>[] = [
    {
      heading: "About",
      cell: ({ words, kind, meeting, slug, isQuestion }) => (
        <>
          <RecordLink to={(isQuestion ? paths.question : paths.recommendation)(body, meeting, slug)}>
            {words}
          </RecordLink>
          <span className="lines__more">{kind}</span>
        </>
      ),
    },
    {
      heading: "Meeting",
      cell: ({ meetingTitle, meeting }) => (
        <RecordLink to={paths.meeting(body, meeting)}>{meetingTitle}</RecordLink>
      ),
    },
    {
      heading: "Answer due by",
      cell: ({ dueBy }) => <DateText date={dueBy} otherwise="No further meeting is on this record" />,
    },
    {
      heading: "Answer",
      cell: ({ state, answeredOn }) => (
        <>
          <span className={state === "OVERDUE" ? "overdue" : undefined}>{answerStateWords[state]}</span>
          {answeredOn && (
            <span className="lines__more">
              <DateText date={answeredOn} />
            </span>
          )}
        </>
      ),
    },
  ];
  return <DataTable caption={caption} captionHidden columns={columns} rows={put} rowKey={({ id }) => id} />;
}
