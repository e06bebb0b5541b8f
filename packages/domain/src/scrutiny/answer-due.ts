import { addDays, type CalendarDate } from "../calendar-date.ts";
import { firstDayOf, isPassed, type PartialDate, precisionOf } from "../partial-date.ts";

/** Where an answer, or a response to a recommendation, stands on a day. */
export const ANSWER_STATES = ["ANSWERED", "ANSWERED_LATE", "OVERDUE", "AWAITED"] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** When an answer was asked for and when it came. */
export interface Answering {
  /** The day that the Panel set; null where it set none. */
  setDay: PartialDate | null;
  /** The next meeting of the same kind after the one at which it was put; null while none is called. */
  nextMeeting: PartialDate | null;
  answered: boolean;
  answeredOn: PartialDate | null;
}

/**
 * The last day for an answer (S2.6). A Panel may set one: it can ask for a written response within a reasonable
 * period that it determines (Police Reform and Social Responsibility Act 2011, s.29). Where it set none, the answer is
 * due before the next meeting of the same kind: on the day before it, or, where the meeting is dated to a month or a
 * year alone, within that.
 * @returns null where no day was set and no further meeting is on the record
 */
export function answerDueBy({ setDay, nextMeeting }: Pick<Answering, "setDay" | "nextMeeting">) {
  if (setDay !== null || nextMeeting === null) return setDay;
  return precisionOf(nextMeeting) === "DAY" ? addDays(firstDayOf(nextMeeting), -1) : nextMeeting;
}

/** Where an answer stands on a day. One whose day of answering is not stated is taken to have come in time. */
export function answerState(answering: Answering, onDate: CalendarDate): AnswerState {
  const dueBy = answerDueBy(answering);
  const { answered, answeredOn } = answering;
  if (answered)
    return dueBy !== null && answeredOn !== null && isPassed(dueBy, firstDayOf(answeredOn))
      ? "ANSWERED_LATE"
      : "ANSWERED";
  return dueBy !== null && isPassed(dueBy, onDate) ? "OVERDUE" : "AWAITED";
}
