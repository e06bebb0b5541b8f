import { describe, expect, test } from "vitest";
import { readingOfQuestion, surveyFields, surveyQuestionFields } from "./survey.ts";

const SURVEY = "0197a000-0000-7000-8000-000000000001";
const MEASURE = "0197a000-0000-7000-8000-000000000002";
const answers = (...counts: (number | null)[]) =>
  counts.map((count, place) => ({ text: `Answer ${place}`, count }));
const problem = (given: object): string | undefined =>
  surveyQuestionFields.safeParse({ surveyId: SURVEY, position: 1, text: "Is it well lit?", ...given }).error
    ?.issues[0]?.message;

describe("the answers of a question", () => {
  test("add up to how many answered, unless several could be given", () => {
    expect(problem({ base: 100, answers: answers(60, 40) })).toBeUndefined();
    expect(problem({ base: 100, answers: answers(60, 39) })).toContain("do not add up");
    expect(problem({ base: 100, several: true, answers: answers(60, 70) })).toBeUndefined();
    expect(problem({ base: 100, answers: answers(60, null) })).toBeUndefined();
  });

  test("are given by no more than were asked", () => {
    expect(problem({ base: 100, several: true, answers: answers(101) })).toContain(
      "more people than the question",
    );
  });

  test("have a percentage beside their count only where it is weighted", () => {
    const both = [{ text: "Yes", count: 60, percent: "57.4" }];
    expect(problem({ base: 60, answers: both })).toContain("worked out of it");
    expect(problem({ base: 60, weighted: true, answers: both })).toBeUndefined();
  });

  test("that a measure counts are named, with the period that they are the reading of", () => {
    const counted = answers(60, 40).map((answer) => ({ ...answer, counted: true }));
    expect(problem({ base: 100, measureId: MEASURE, answers: counted })).toContain("and its period");
    expect(
      problem({ base: 100, measureId: MEASURE, period: "2026-27 Q1", answers: answers(60, 40) }),
    ).toContain("which answers");
    expect(
      problem({ base: 100, measureId: MEASURE, period: "2026-27 Q1", answers: counted }),
    ).toBeUndefined();
  });
});

describe("the reading that a question is", () => {
  const one = (count: number | null, percent: string | null, counted: boolean) =>
    ({ count, percent, counted }) as never;

  test("is the share of its counted answers", () => {
    const question = {
      base: 200,
      weighted: false,
      answers: [one(50, null, true), one(70, null, true), one(80, null, false)],
    };
    expect(readingOfQuestion(question)).toEqual({ value: "60", count: 120, of: 200 });
  });

  test("keeps weighted percentages beside the counts from before weighting", () => {
    const question = { base: 200, weighted: true, answers: [one(50, "27.5", true), one(70, "33.1", true)] };
    expect(readingOfQuestion(question)).toEqual({ value: "60.6", count: 120, of: 200 });
  });

  test("is not known while a count is not, and is no nought", () => {
    const question = { base: 200, weighted: false, answers: [one(50, null, true), one(null, null, true)] };
    expect(readingOfQuestion(question)).toEqual({ value: null, count: null, of: null });
    expect(readingOfQuestion({ base: 0, weighted: false, answers: [one(0, null, true)] }).value).toBeNull();
  });
});

test("more answers than people asked, and fieldwork that ends before it begins, are refused", () => {
  const first = (given: object) =>
    surveyFields.safeParse({ title: "Survey", ...given }).error?.issues[0]?.message;
  expect(first({ invited: 100, responses: 101 })).toBe("More have answered than were asked.");
  expect(first({ fieldworkFrom: "2026-05", fieldworkTo: "2026-04" })).toBe(
    "The fieldwork ends before it begins.",
  );
});
