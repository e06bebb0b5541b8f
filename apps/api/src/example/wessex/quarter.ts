import type { ExampleRevision, ExampleStep } from "../example-record.ts";
import { writeDecisions } from "./decisions.ts";
import { releaseTranche } from "./funds.ts";
import { type PanelMeeting, writeMinutes, writePanelMeeting } from "./meetings.ts";
import { type Position, writePosition } from "./position.ts";
import { writeAnswers, writeQuestions } from "./questions.ts";
import type { WessexRows } from "./wessex-rows.ts";

/** One turn of the office's year: from the minutes of one Panel meeting to the published papers of the next. */
export interface Quarter {
  /** Counted from April to June 2025. */
  number: number;
  position: Position;
  panel: PanelMeeting;
  /** The meetings whose questions may be answered in the quarter, the last one last. */
  meetingsBefore: readonly PanelMeeting[];
  /** The moments at which each part is entered, in this order. */
  at: {
    minutes?: string;
    answers?: string;
    position: string;
    papers: string;
    cleared: string;
    released: string;
  };
  /** What is entered in this quarter alone, between the position and the papers. */
  also?: readonly ExampleRevision[];
}

/**
 * The steps of a quarter.
 * @param drafts the ids of rows that wait to be cleared; the quarter adds its own, and clears all of them
 */
export function quarterSteps(rows: WessexRows, drafts: Set<string>, quarter: Quarter): ExampleStep[] {
  const { number, position, panel, at } = quarter;
  return [
    ...aftermathOfLastMeeting(rows, drafts, quarter),
    {
      kind: "revision",
      effectiveAt: at.position,
      reason: `Reports of the project owners for ${position.date}, and the decisions of the quarter`,
      async write(revising) {
        for (const id of await writePosition(revising, rows, position)) drafts.add(id);
        for (const id of await writeDecisions(revising, rows, number)) drafts.add(id);
        await releaseTranche(revising, rows, number);
      },
    },
    ...(quarter.also ?? []),
    {
      kind: "revision",
      effectiveAt: at.papers,
      reason: `Papers for the Panel meeting of ${panel.title}`,
      write: (revising) => writePanelMeeting(revising, rows, panel),
    },
    {
      kind: "revision",
      effectiveAt: at.cleared,
      reason: `Cleared for the Panel meeting of ${panel.title}`,
      async write(revising) {
        await revising.clear([...drafts]);
        drafts.clear();
      },
    },
    { kind: "release", effectiveAt: at.released, title: `Report to the Panel meeting of ${panel.title}` },
  ];
}

function aftermathOfLastMeeting(rows: WessexRows, drafts: Set<string>, quarter: Quarter): ExampleRevision[] {
  const { meetingsBefore, at } = quarter;
  const last = meetingsBefore.at(-1);
  if (!last || !at.minutes || !at.answers) return [];
  const { answers } = at;
  return [
    minutesStep(rows, drafts, last, at.minutes),
    {
      kind: "revision",
      effectiveAt: answers,
      reason: "Answers to the Panel's questions",
      async write(revising) {
        for (const { heldOn } of meetingsBefore) {
          for (const id of await writeAnswers(revising, rows, heldOn, last.heldOn, answers.slice(0, 10)))
            drafts.add(id);
        }
      },
    },
  ];
}

/** Enters the minutes of a meeting and what was asked there. */
export function minutesStep(
  rows: WessexRows,
  drafts: Set<string>,
  panel: PanelMeeting,
  effectiveAt: string,
): ExampleRevision {
  return {
    kind: "revision",
    effectiveAt,
    reason: `Minutes and questions of the Panel meeting of ${panel.title}`,
    async write(revising) {
      await writeMinutes(revising, rows, panel);
      for (const id of await writeQuestions(revising, rows, panel.heldOn)) drafts.add(id);
    },
  };
}
