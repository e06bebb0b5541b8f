import type { PartialDate } from "@frankpledge/domain";
import { type Block, heading } from "../../document/document.ts";
import type { PackSource } from "../pack-source.ts";
import { dateCell, waitingFor } from "./cells.ts";

interface Recommendation {
  position: number;
  text: string;
  madeBy: string | null;
  madeTo: string | null;
  outcome: keyof typeof OUTCOME_WORDS | null;
  response: string | null;
  respondedOn: PartialDate | null;
  dueBy: PartialDate | null;
  overdue: boolean;
  meeting: { title: string; heldOn: PartialDate | null } | null;
}

const RECOMMENDATIONS = `query($body: String!, $asAt: AsAt, $first: Int!, $after: String) {
  list: recommendations(body: $body, asAt: $asAt, first: $first, after: $after) {
    nodes {
      position text madeBy madeTo outcome response respondedOn dueBy overdue meeting { title heldOn }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const OUTCOME_WORDS = {
  ACCEPTED: "Accepted",
  PARTLY_ACCEPTED: "Accepted in part",
  REJECTED: "Not accepted",
  NOTED: "Noted",
} as const;

/** What was recommended and has no response yet, and what had one since the period began or on no known day (S0.15, S4.10). */
export async function recommendationBlocks(source: PackSource): Promise<Block[]> {
  const { from } = source.period();
  const all = await source.askAll<Recommendation>(RECOMMENDATIONS);
  const shown = all
    .filter((one) => isOpen(one) || one.respondedOn === null || one.respondedOn >= from)
    .toSorted(
      (a, b) => (b.meeting?.heldOn ?? "").localeCompare(a.meeting?.heldOn ?? "") || a.position - b.position,
    );
  return [
    heading(2, "Recommendations and responses"),
    {
      kind: "table",
      name: "recommendations",
      caption:
        "Recommendations without a response yet, and those that had one since the period began or on a day that is not stated",
      columns: [
        { heading: "Recommendation", kind: "text" },
        { heading: "Made by", kind: "text" },
        { heading: "Made to", kind: "text" },
        { heading: "Made at", kind: "text" },
        { heading: "Outcome", kind: "text" },
        { heading: "Response", kind: "text" },
        { heading: "Responded", kind: "date" },
      ],
      rows: shown.map((one) => [
        one.text,
        one.madeBy ?? "Not stated",
        one.madeTo ?? "Not stated",
        one.meeting?.title ?? "Not stated",
        one.outcome ? OUTCOME_WORDS[one.outcome] : "Not stated",
        one.response ?? (isOpen(one) ? waitingFor("response", one.dueBy, one.overdue) : "Not stated"),
        isOpen(one) ? "No response yet" : dateCell(one.respondedOn),
      ]),
      whenEmpty: "none on this record.",
    },
  ];
}

const isOpen = ({ outcome, response }: Recommendation): boolean => outcome === null && response === null;
