import { z } from "zod";
import { type Decimal, sumDecimals } from "../decimal.ts";
import { code, decimalField, line, partialDate, prose, referenceTo, source } from "../field.ts";
import { inOrder } from "../partial-date.ts";
import { percentOfShare } from "./share.ts";

/** Of fewer people than this an answer could tell who gave it, so a question with such a base is not published. */
export const FEWEST_TO_PUBLISH = 5;

/** Of fewer people than this a percentage moves by a point or more with each of them, so the reader is told. */
export const SMALL_BASE = 100;

const isPart = (part: number | null, whole: number | null): boolean =>
  part === null || whole === null || part <= whole;

/** A survey of what people think or have lived through, or one wave of it (S2.13). */
export const surveyFields = z
  .object({
    planId: referenceTo("Plan", "plan").nullable().default(null),
    title: line().describe("The survey, or the wave of it, such as Residents' survey, summer 2025."),
    series: line()
      .nullable()
      .default(null)
      .describe(
        "The name that every wave of it bears: questions of the same code are set beside one another by it.",
      ),
    commissionedBy: line().nullable().default(null),
    conductedBy: line().nullable().default(null).describe("Who asked, where it is not who commissioned it."),
    fieldworkFrom: partialDate().nullable().default(null).describe("When asking began; blank: not stated."),
    fieldworkTo: partialDate().nullable().default(null).describe("When asking ended; blank: not stated."),
    method: prose(2_000).nullable().default(null).describe("How people were asked, such as by telephone."),
    population: prose(2_000).nullable().default(null).describe("Who was asked, and how they were chosen."),
    invited: z.int().min(0).nullable().default(null).describe("How many were asked; blank: not stated."),
    responses: z.int().min(0).nullable().default(null).describe("How many answered; blank: not stated."),
    responseAsWritten: line()
      .nullable()
      .default(null)
      .describe("What a paper says of the response, where it gives no counts."),
    weighting: prose(2_000)
      .nullable()
      .default(null)
      .describe("How answers were weighted, so that those who answered stand for all."),
    limits: prose(5_000).nullable().default(null).describe("What the answers cannot tell."),
    publishedAt: line(1_000).nullable().default(null).describe("Where its results are published in full."),
    source: source(),
  })
  .refine(({ fieldworkFrom, fieldworkTo }) => inOrder(fieldworkFrom, fieldworkTo), {
    message: "The fieldwork ends before it begins.",
    path: ["fieldworkTo"],
  })
  .refine(({ invited, responses }) => isPart(responses, invited), {
    message: "More have answered than were asked.",
    path: ["responses"],
  })
  .meta({
    id: "Survey",
    description: "A survey, or one wave of it: who was asked, how, and how many answered.",
  });

/** One of the answers that a question offers, or into which what was said is put. */
export const surveyAnswerFields = z
  .object({
    text: line().describe("The answer, in the words of the questionnaire."),
    count: z
      .int()
      .min(0)
      .nullable()
      .default(null)
      .describe("How many gave it, before weighting; blank: not stated."),
    percent: decimalField()
      .nullable()
      .default(null)
      .describe("Weighted per cent, as the survey states it; blank where it is that of the counts."),
    counted: z
      .boolean()
      .default(false)
      .describe("True where the measure that the question is read for counts this answer."),
  })
  .meta({ id: "SurveyAnswer", description: "An answer, with how many gave it." });

export type SurveyAnswer = z.infer<typeof surveyAnswerFields>;

/** A question of a survey with its answers, as counts beside percentages. */
export const surveyQuestionFields = z
  .object({
    surveyId: referenceTo("Survey", "survey"),
    position: z.int().min(1).describe("Its place in the survey, from 1."),
    code: code()
      .nullable()
      .default(null)
      .describe("What the questionnaire calls it. In every wave that asks it in the same words, the same."),
    text: prose(2_000).describe("The question, in the words of the questionnaire."),
    askedOf: line().nullable().default(null).describe("Who of them was asked; blank: all."),
    base: z
      .int()
      .min(0)
      .nullable()
      .default(null)
      .describe("How many answered it, before weighting; blank: not stated."),
    weighted: z.boolean().default(false).describe("True where the percentages are weighted."),
    several: z.boolean().default(false).describe("True where more than one answer could be given."),
    answers: z.array(surveyAnswerFields).default([]),
    measureId: referenceTo("Measure", "measure")
      .nullable()
      .default(null)
      .describe("The measure whose reading its counted answers are."),
    period: line(12)
      .nullable()
      .default(null)
      .describe("The period of the measure that it is the reading of, such as 2026-27 Q1."),
    note: prose(2_000).nullable().default(null).describe("What a reader must know before using the answers."),
    source: source(),
  })
  .refine(({ base, answers }) => answers.every(({ count }) => isPart(count, base)), {
    message: "An answer has more people than the question.",
    path: ["answers"],
  })
  .refine(({ base, several, answers }) => several || base === null || addsUp(answers, base), {
    message:
      "The answers do not add up to how many answered: correct them, or say that several could be given.",
    path: ["answers"],
  })
  .refine(
    ({ weighted, answers }) =>
      weighted || answers.every(({ count, percent }) => !(count !== null && percent)),
    {
      message:
        "A percentage beside its count is worked out of it: leave it open, or say that it is weighted.",
      path: ["answers"],
    },
  )
  .refine(({ measureId, period }) => (measureId === null) === (period === null), {
    message: "A reading of a measure has the measure and its period.",
    path: ["period"],
  })
  .refine(({ measureId, answers }) => measureId === null || answers.some(({ counted }) => counted), {
    message: "Say which answers the measure counts.",
    path: ["answers"],
  })
  .meta({ id: "SurveyQuestion", description: "A question of a survey, with its answers." });

function addsUp(answers: readonly SurveyAnswer[], base: number): boolean {
  const counts = answers.flatMap(({ count }) => count ?? []);
  return counts.length < answers.length || counts.length === 0 || sum(counts) === base;
}

/** What people said in their own words, put together by theme: never who said it. */
export const feedbackThemeFields = z
  .object({
    planId: referenceTo("Plan", "plan").nullable().default(null),
    priorityId: referenceTo("Priority", "priority").nullable().default(null),
    surveyId: referenceTo("Survey", "survey")
      .nullable()
      .default(null)
      .describe("The survey that it was said in, where it was."),
    theme: line().describe("What it was about, in a few words."),
    summary: prose(5_000).describe("What was said, in words that name nobody and let nobody be known."),
    said: z.int().min(0).nullable().default(null).describe("How many said so; blank: not counted."),
    of: z.int().min(0).nullable().default(null).describe("Of how many; blank: not stated."),
    heardThrough: line().describe("How it was heard: a survey, a public forum, letters."),
    heardFrom: partialDate().nullable().default(null).describe("From when; blank: not stated."),
    heardTo: partialDate().nullable().default(null).describe("To when; blank: not stated."),
    source: source(),
  })
  .refine(({ heardFrom, heardTo }) => inOrder(heardFrom, heardTo), {
    message: "It ends before it begins.",
    path: ["heardTo"],
  })
  .refine(({ said, of }) => isPart(said, of), {
    message: "A part is not more than its whole.",
    path: ["said"],
  })
  .meta({ id: "FeedbackTheme", description: "What people said on a theme, in words that name nobody." });

/** What the percentages of an answer are: of its counts, or weighted as the survey states it; null where neither is known. */
export function answerPercent(
  { count, percent }: Pick<SurveyAnswer, "count" | "percent">,
  base: number | null,
): Decimal | null {
  if (percent !== null) return percent as Decimal;
  return count === null || base === null ? null : percentOfShare({ count, of: base });
}

/** A question as the measure reads it that it is bound to. */
export interface QuestionRead {
  base: number | null;
  weighted: boolean;
  answers: readonly Pick<SurveyAnswer, "count" | "percent" | "counted">[];
}

/**
 * The reading that a question's counted answers make together: their percentages added, with the counts that stand
 * behind them. Weighted percentages keep the counts from before weighting, so the one is not the share of the other.
 */
export function readingOfQuestion({ base, weighted, answers }: QuestionRead): {
  value: Decimal | null;
  count: number | null;
  of: number | null;
} {
  const counted = answers.filter((answer) => answer.counted);
  const counts = counted.flatMap(({ count }) => count ?? []);
  const known = base !== null && counts.length === counted.length;
  const share = known ? { count: sum(counts), of: base } : null;
  const percents = counted.flatMap((answer) => answerPercent(answer, base) ?? []);
  const value =
    share && !weighted
      ? percentOfShare(share)
      : percents.length === counted.length
        ? sumDecimals(percents)
        : null;
  return { value, count: share?.count ?? null, of: share?.of ?? null };
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
