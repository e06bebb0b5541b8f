import type { questionFields } from "@frankpledge/domain";
import type { z } from "zod";
import type { Revising } from "../../record/revising.ts";
import { question } from "../../scrutiny/question.entity.ts";
import { SYNTHETIC } from "./synthetic.ts";
import type { WessexRows } from "./wessex-rows.ts";

interface Asked extends Pick<z.input<typeof questionFields>, "kind" | "askedBy" | "askedFor"> {
  topic: string;
  text: string;
  /** Absent while nobody has answered. */
  answer?: { on: string; text: string };
}

/** Enters what was asked at a meeting, unanswered as yet. @returns the ids of the questions */
export async function writeQuestions(
  revising: Revising,
  rows: WessexRows,
  meeting: string,
): Promise<string[]> {
  const written: string[] = [];
  for (const [index, { answer: _, ...fields }] of askedAt(meeting).entries()) {
    const row = await revising.create(question, {
      askedBy: "Member of the Panel",
      ...fields,
      meetingId: rows.id(`meeting ${meeting}`),
      position: index + 1,
      source: SYNTHETIC,
    });
    rows.keep(`question ${fields.topic}`, row);
    written.push(row.id);
  }
  return written;
}

/**
 * Enters the answers that were given to a meeting's questions between two days, the later one included.
 * @returns the ids of the questions answered
 */
export async function writeAnswers(
  revising: Revising,
  rows: WessexRows,
  meeting: string,
  after: string,
  until: string,
): Promise<string[]> {
  const answered: string[] = [];
  for (const { topic, answer } of askedAt(meeting)) {
    if (!answer || answer.on <= after || answer.on > until) continue;
    const id = rows.id(`question ${topic}`);
    await revising.update(question, id, { answer: answer.text, answeredOn: answer.on });
    answered.push(id);
  }
  return answered;
}

const askedAt = (meeting: string): readonly Asked[] => ASKED[meeting] ?? [];

/** What was asked at each meeting of the Panel, by the day of the meeting. */
const ASKED: Readonly<Record<string, readonly Asked[]>> = {
  "2025-07-24": [
    {
      topic: "Why 999 calls wait",
      text: "What keeps the control room from answering nine in ten calls within ten seconds now?",
      answer: {
        on: "2025-09-18",
        text: "Vacancies. The room has 14 of 96 posts empty, and it takes five months to train a call handler. The Commissioner will look at what extra posts would cost.",
      },
    },
    {
      kind: "INFORMATION_REQUEST",
      topic: "Wards without a named officer",
      text: "The Panel asked for a list of the wards that have no named officer yet, and when each will have one.",
      answer: {
        on: "2025-09-04",
        text: "The list was sent to members on 4 September. It names 87 wards; the last of them will have an officer by March 2026.",
      },
    },
    {
      kind: "SUGGESTION",
      askedBy: "Vice-chair of the Panel",
      topic: "Counts beside percentages",
      text: "Every percentage in the report should stand beside the count that it comes from.",
      answer: { on: "2025-09-18", text: "Agreed. The reports since September give both." },
    },
  ],
  "2025-10-23": [
    {
      kind: "CONCERN",
      topic: "Fewer calls answered in time",
      text: "Members were concerned that 79 per cent of 999 calls were answered within ten seconds in the summer, against 84 per cent in the spring.",
      answer: {
        on: "2025-12-11",
        text: "The Commissioner shares the concern. She has approved £425,000 for 18 call handlers, who begin training in January (decision 108).",
      },
    },
    {
      topic: "The case for using the General Reserve",
      text: "How far does decision 108 bring the General Reserve down, and when is it made good?",
      answer: {
        on: "2026-02-05",
        text: "From £9,380,000 to £8,955,000, which is 3.3 per cent of net revenue. It is made good over two years from the savings in overtime.",
      },
    },
    {
      topic: "Victims who wait to hear",
      text: "Do victims of some crimes wait longer than others to hear how their case is going?",
      answer: {
        on: "2025-12-11",
        text: "Yes. In the sample, victims of burglary heard least often. The small team that takes over the updates begins with them.",
      },
    },
  ],
  "2026-01-29": [
    {
      topic: "Children held overnight",
      text: "How many children were held in custody overnight in 2025, and why?",
      answer: {
        on: "2026-03-12",
        text: "There were 148. In 61 cases the council had no bed to offer. The councils and the police meet each month to bring that down.",
      },
    },
    {
      topic: "Help before a charge in Port Selwyn",
      text: "Why is the programme not open in Port Selwyn, where most children live?",
      answer: {
        on: "2026-03-12",
        text: "The city council runs a programme of its own. The two will be compared in the autumn.",
      },
    },
    {
      kind: "SUGGESTION",
      askedBy: "Chair of the Panel",
      topic: "The Forum at every meeting",
      text: "A member of the Young People's Forum should have a seat at each meeting of the Panel.",
      answer: {
        on: "2026-03-26",
        text: "The Commissioner would welcome it. The seat is for the Panel to give.",
      },
    },
    {
      kind: "INFORMATION_REQUEST",
      askedFor: "The working group on young people",
      topic: "Council beds for children",
      text: "The working group asked how many beds each council keeps for children who would else be held overnight.",
    },
  ],
  "2026-04-23": [
    {
      topic: "Who repairs the walking routes",
      text: "Seventy-nine faults were still not repaired in March. Which councils do they belong to?",
      answer: {
        on: "2026-06-11",
        text: "Fifty-one are in Port Selwyn, nineteen in Aldermere and nine on the Sarn Coast. All are in the crews' plan for the summer.",
      },
    },
    {
      topic: "The cost of the failed data test",
      text: "What does the failed data test cost, and who pays for it?",
    },
    {
      kind: "CONCERN",
      askedBy: "Chair of the Panel",
      topic: "Papers that come late",
      text: "The financial update was published three days before the meeting, so members could not prepare.",
      answer: {
        on: "2026-05-21",
        text: "The Chief Finance Officer regrets it. The figures now close two days earlier, and the update goes out with the other papers.",
      },
    },
  ],
  "2026-07-23": [
    {
      topic: "Asbestos in shared buildings",
      text: "Could the asbestos have been found before the buildings were chosen?",
    },
  ],
};
