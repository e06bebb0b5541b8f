import { expect, test } from "vitest";
import type { CalendarDate } from "../calendar-date.ts";
import type { PartialDate } from "../partial-date.ts";
import { type Answering, answerDueBy, answerState } from "./answer-due.ts";

const asked = (given: Partial<Record<keyof Answering, unknown>> = {}): Answering =>
  ({
    setDay: null,
    nextMeeting: "2026-07-23",
    answered: false,
    answeredOn: null,
    ...given,
  }) as Answering;
const on = (day: string) => day as CalendarDate;

test("S2.6 an answer is due before the next meeting: the day before it, or within the month that is all it says", () => {
  expect(answerDueBy(asked())).toBe("2026-07-22");
  expect(answerDueBy(asked({ nextMeeting: "2026-07" as PartialDate }))).toBe("2026-07");
  expect(answerDueBy(asked({ nextMeeting: null }))).toBeNull();
});

test("a day that the Panel set goes before it", () => {
  expect(answerDueBy(asked({ setDay: "2026-05-01" }))).toBe("2026-05-01");
  expect(answerDueBy(asked({ setDay: "2026-05-01", nextMeeting: null }))).toBe("2026-05-01");
});

test("it is overdue from the day of the meeting on, and never where no day is known", () => {
  expect(answerState(asked(), on("2026-07-22"))).toBe("AWAITED");
  expect(answerState(asked(), on("2026-07-23"))).toBe("OVERDUE");
  expect(answerState(asked({ nextMeeting: null }), on("2036-01-01"))).toBe("AWAITED");
});

test("one that came late says so for ever, and one without a day is taken to be in time", () => {
  const answered = (answeredOn: string | null) =>
    answerState(asked({ answered: true, answeredOn }), on("2026-12-01"));
  expect(answered("2026-07-22")).toBe("ANSWERED");
  expect(answered("2026-07-23")).toBe("ANSWERED_LATE");
  expect(answered("2026-07")).toBe("ANSWERED");
  expect(answered(null)).toBe("ANSWERED");
});
