import type { recommendationFields } from "@frankpledge/domain";
import type { z } from "zod";
import { recommendation } from "../../scrutiny/recommendation.entity.ts";
import type { ExampleStep } from "../example-record.ts";
import { SYNTHETIC } from "./synthetic.ts";
import type { WessexRows } from "./wessex-rows.ts";

type Response = Required<Pick<z.input<typeof recommendationFields>, "outcome" | "response" | "respondedOn">>;

interface Recommended {
  text: string;
  /** Absent while there is none. */
  answer?: Response;
}

/** What the Panel recommended at a meeting, and the Commissioner's responses. */
interface MeetingRecommended {
  meeting: string;
  /** When its minutes, and so its recommendations, are entered. */
  enteredAt: string;
  respondedAt?: string;
  recommended: readonly Recommended[];
}

/** @param drafts the ids of rows that wait to be cleared with the papers of the next meeting */
export function recommendationSteps(rows: WessexRows, drafts: Set<string>): ExampleStep[] {
  return RECOMMENDED.flatMap((at) => [enter(rows, drafts, at), ...respond(rows, drafts, at)]);
}

function enter(rows: WessexRows, drafts: Set<string>, at: MeetingRecommended): ExampleStep {
  return {
    kind: "revision",
    effectiveAt: at.enteredAt,
    reason: `Recommendations of the Panel at its meeting of ${at.meeting}`,
    async write(revising) {
      for (const [index, { text }] of at.recommended.entries()) {
        const row = await revising.create(recommendation, {
          meetingId: rows.id(`meeting ${at.meeting}`),
          position: index + 1,
          text,
          madeBy: "Wessex Police and Crime Panel",
          madeTo: "Police and Crime Commissioner for Wessex",
          source: SYNTHETIC,
        });
        rows.keep(keyOf(at.meeting, index), row);
        drafts.add(row.id);
      }
    },
  };
}

function respond(rows: WessexRows, drafts: Set<string>, at: MeetingRecommended): ExampleStep[] {
  if (!at.respondedAt) return [];
  return [
    {
      kind: "revision",
      effectiveAt: at.respondedAt,
      reason: "Responses to the Panel's recommendations",
      async write(revising) {
        for (const [index, { answer }] of at.recommended.entries()) {
          if (!answer) continue;
          const id = rows.id(keyOf(at.meeting, index));
          await revising.update(recommendation, id, answer);
          drafts.add(id);
        }
      },
    },
  ];
}

const keyOf = (meeting: string, index: number) => `recommendation ${meeting} ${index + 1}`;

const RECOMMENDED: readonly MeetingRecommended[] = [
  {
    meeting: "2025-07-24",
    enteredAt: "2025-07-29T11:30:00+01:00",
    respondedAt: "2025-09-18T12:30:00+01:00",
    recommended: [
      {
        text: "That every percentage in the reports stands beside the count that it comes from.",
        answer: {
          outcome: "ACCEPTED",
          response: "Every report since September gives both.",
          respondedOn: "2025-09-18",
        },
      },
    ],
  },
  {
    meeting: "2025-10-23",
    enteredAt: "2025-10-28T11:30:00Z",
    respondedAt: "2025-12-11T12:30:00Z",
    recommended: [
      {
        text: "That the Commissioner reports each month how many 999 calls are answered within ten seconds.",
        answer: {
          outcome: "ACCEPTED",
          response: "The monthly figures are on this record since November.",
          respondedOn: "2025-12-11",
        },
      },
      {
        text: "That the General Reserve is not used for posts that stay after the year.",
        answer: {
          outcome: "PARTLY_ACCEPTED",
          response:
            "The reserve pays for hiring and training alone. From April 2026 the posts are in the budget of the control room.",
          respondedOn: "2025-12-11",
        },
      },
    ],
  },
  {
    meeting: "2026-01-29",
    enteredAt: "2026-02-03T11:30:00Z",
    respondedAt: "2026-03-26T12:30:00Z",
    recommended: [
      {
        text: "That the programme for children before a charge also opens in Port Selwyn.",
        answer: {
          outcome: "REJECTED",
          response: "Not before the city council's own programme and ours have been compared in the autumn.",
          respondedOn: "2026-03-26",
        },
      },
      { text: "That the Commissioner writes to each council about beds for children held overnight." },
    ],
  },
  {
    meeting: "2026-04-23",
    enteredAt: "2026-04-28T11:30:00+01:00",
    respondedAt: "2026-06-11T12:30:00+01:00",
    recommended: [
      {
        text: "That the financial update is published with the other papers.",
        answer: {
          outcome: "ACCEPTED",
          response: "The figures close two days earlier since May.",
          respondedOn: "2026-06-11",
        },
      },
    ],
  },
];
