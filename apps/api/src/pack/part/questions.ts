import type { PartialDate } from "@frankpledge/domain";
import { type Block, heading } from "../../document/document.ts";
import type { PackSource } from "../pack-source.ts";
import { dateCell, waitingFor } from "./cells.ts";

interface Question {
  kind: keyof typeof KIND_WORDS;
  position: number;
  askedBy: string | null;
  topic: string | null;
  text: string | null;
  answer: string | null;
  answeredOn: PartialDate | null;
  dueBy: PartialDate | null;
  overdue: boolean;
  meeting: { title: string; heldOn: PartialDate | null } | null;
}

const QUESTIONS = `query($body: String!, $asAt: AsAt, $first: Int!, $after: String) {
  list: questions(body: $body, asAt: $asAt, first: $first, after: $after) {
    nodes { kind position askedBy topic text answer answeredOn dueBy overdue meeting { title heldOn } }
    pageInfo { hasNextPage endCursor }
  }
}`;

const KIND_WORDS = {
  QUESTION: "Question",
  SUGGESTION: "Suggestion",
  CONCERN: "Concern",
  INFORMATION_REQUEST: "Request for information",
} as const;

/** What was asked and is not answered yet, and what was answered since the period began. */
export async function questionBlocks(source: PackSource): Promise<Block[]> {
  const { from } = source.period();
  const asked = await source.askAll<Question>(QUESTIONS);
  const shown = asked
    .filter(({ answer, answeredOn }) => answer === null || (answeredOn !== null && answeredOn >= from))
    .toSorted(
      (a, b) => (b.meeting?.heldOn ?? "").localeCompare(a.meeting?.heldOn ?? "") || a.position - b.position,
    );
  return [
    heading(2, "Questions and answers"),
    {
      kind: "table",
      name: "questions",
      caption: "Questions not answered yet, and those answered since the period began",
      columns: [
        { heading: "About", kind: "text" },
        { heading: "Kind", kind: "text" },
        { heading: "Asked by", kind: "text" },
        { heading: "Asked at", kind: "text" },
        { heading: "Question", kind: "text" },
        { heading: "Answer", kind: "text" },
        { heading: "Answered", kind: "date" },
      ],
      rows: shown.map(({ kind, askedBy, topic, text, answer, answeredOn, dueBy, overdue, meeting }) => [
        topic ?? KIND_WORDS[kind],
        KIND_WORDS[kind],
        askedBy ?? "Not stated",
        meeting?.title ?? "Not stated",
        text ?? "The minutes give only the answer.",
        answer ?? waitingFor("answer", dueBy, overdue),
        answer === null ? "No answer yet" : dateCell(answeredOn),
      ]),
      whenEmpty: "none on this record.",
    },
  ];
}
