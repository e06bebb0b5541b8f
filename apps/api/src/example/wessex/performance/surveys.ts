import type { feedbackThemeFields, surveyFields, surveyQuestionFields } from "@frankpledge/domain";
import type { z } from "zod";

/** A question as the example writes it; its measure is named by its code. */
interface WessexQuestion
  extends Omit<z.input<typeof surveyQuestionFields>, "surveyId" | "position" | "measureId"> {
  measure?: string;
}

/** A survey, entered with the figures of a quarter. */
interface WessexSurvey extends Omit<z.input<typeof surveyFields>, "planId" | "source"> {
  slug: string;
  quarter: number;
  questions: readonly WessexQuestion[];
}

const CONFIDENCE = {
  series: "Residents' confidence survey",
  commissionedBy: "Office of the Police and Crime Commissioner for Wessex (fictional)",
  conductedBy: "Sarnside Research (fictional)",
  method: "By telephone, fifteen minutes each.",
  population:
    "Residents of 16 years and older, drawn at random from telephone numbers until each of the five areas had its part.",
  limits:
    "With 750 people asked, a share may be three or four points off by chance alone. Who has no telephone was not asked.",
};

/** The question that measure M8 is read from, wave by wave: how many said excellent, good, fair and poor, or had no view. */
const confidence = (period: string, counts: readonly number[]): WessexQuestion => ({
  code: "Q1",
  text: "Taking everything into account, how good a job do you think the police in Wessex are doing?",
  base: counts.reduce((sum, count) => sum + count, 0),
  answers: ["Excellent", "Good", "Fair", "Poor", "No view"].map((text, place) => ({
    text,
    count: counts[place] ?? null,
    counted: place < 2,
  })),
  measure: "M8",
  period,
});

const SAFETY = {
  series: "Yearly survey of residents",
  commissionedBy: "Office of the Police and Crime Commissioner for Wessex (fictional)",
  conductedBy: "Hartsmoor University (fictional)",
  method: "Online, or on paper for those who asked for it.",
  population:
    "Households drawn at random from the list of addresses; one person of each, of 16 years or older.",
  weighting: "By age, sex and area, to the census.",
  limits: "Who feels unsafe may be the likelier to answer. How safe people feel is not how safe they are.",
};

const safety = (
  answers: readonly (readonly [text: string, count: number, percent: string])[],
): WessexQuestion => ({
  code: "S1",
  text: "How safe do you feel when you walk alone in your neighbourhood after dark?",
  base: answers.reduce((sum, [, count]) => sum + count, 0),
  weighted: true,
  answers: answers.map(([text, count, percent]) => ({ text, count, percent })),
});

export const SURVEYS: readonly WessexSurvey[] = [
  {
    ...CONFIDENCE,
    slug: "residents-confidence-spring-2025",
    title: "Residents' confidence survey, spring 2025",
    quarter: 1,
    fieldworkFrom: "2025-05-06",
    fieldworkTo: "2025-06-13",
    invited: 2210,
    responses: 749,
    questions: [confidence("2025-26 Q1", [121, 358, 172, 71, 27])],
  },
  {
    ...CONFIDENCE,
    slug: "residents-confidence-summer-2025",
    title: "Residents' confidence survey, summer 2025",
    quarter: 2,
    fieldworkFrom: "2025-08-04",
    fieldworkTo: "2025-09-12",
    invited: 2240,
    responses: 750,
    questions: [confidence("2025-26 Q2", [118, 354, 178, 74, 26])],
  },
  {
    ...CONFIDENCE,
    slug: "residents-confidence-autumn-2025",
    title: "Residents' confidence survey, autumn 2025",
    quarter: 3,
    fieldworkFrom: "2025-11-03",
    fieldworkTo: "2025-12-12",
    invited: 2260,
    responses: 747,
    questions: [confidence("2025-26 Q3", [114, 354, 181, 73, 25])],
  },
  {
    ...SAFETY,
    slug: "how-safe-residents-feel-2025",
    title: "How safe residents feel, 2025",
    quarter: 3,
    fieldworkFrom: "2025-09",
    fieldworkTo: "2025-10",
    invited: 9000,
    responses: 3012,
    questions: [
      safety([
        ["Very safe", 512, "16.4"],
        ["Fairly safe", 1310, "43.1"],
        ["A bit unsafe", 812, "27.3"],
        ["Very unsafe", 378, "13.2"],
      ]),
      {
        code: "S2",
        text: "What would make you feel safer?",
        base: 3012,
        several: true,
        answers: [
          { text: "Officers on foot", count: 1655 },
          { text: "Better lighting", count: 1402 },
          { text: "Cameras", count: 604 },
          { text: "Something else", count: 411 },
        ],
      },
    ],
  },
  {
    ...CONFIDENCE,
    slug: "residents-confidence-winter-2026",
    title: "Residents' confidence survey, winter 2026",
    quarter: 4,
    fieldworkFrom: "2026-02-02",
    fieldworkTo: "2026-03-13",
    invited: 2190,
    responses: 752,
    questions: [confidence("2025-26 Q4", [120, 357, 176, 72, 27])],
  },
  {
    ...CONFIDENCE,
    slug: "residents-confidence-spring-2026",
    title: "Residents' confidence survey, spring 2026",
    quarter: 5,
    fieldworkFrom: "2026-05-04",
    fieldworkTo: "2026-06-12",
    invited: 2205,
    responses: 750,
    questions: [
      confidence("2026-27 Q1", [126, 360, 168, 70, 26]),
      {
        code: "Q2",
        text: "How content were you with what the police did when you told them of a crime?",
        askedOf: "those who had told the police of a crime in the year before",
        base: 84,
        answers: [
          { text: "Content", count: 46 },
          { text: "Neither content nor discontent", count: 17 },
          { text: "Discontent", count: 21 },
        ],
      },
      {
        code: "Q3",
        text: "Was it said to you why you were stopped?",
        askedOf: "those who had been stopped and searched in the year before",
        base: 4,
        answers: [
          { text: "Yes", count: 1 },
          { text: "No", count: 3 },
        ],
        note: "Only four of those who were asked had been stopped, so the office keeps their answers.",
      },
    ],
  },
  {
    ...SAFETY,
    slug: "how-safe-residents-feel-2026",
    title: "How safe residents feel, 2026",
    quarter: 5,
    fieldworkFrom: "2026-04",
    fieldworkTo: "2026-05",
    invited: 9000,
    responses: 2987,
    questions: [
      safety([
        ["Very safe", 548, "17.6"],
        ["Fairly safe", 1342, "44.5"],
        ["A bit unsafe", 761, "25.9"],
        ["Very unsafe", 336, "12.0"],
      ]),
    ],
  },
];

/** A theme of what people said, entered with the figures of a quarter. */
interface WessexTheme
  extends Omit<z.input<typeof feedbackThemeFields>, "planId" | "priorityId" | "surveyId" | "source"> {
  quarter: number;
  priority: string;
  /** The survey that it was said in. */
  survey?: string;
}

export const FEEDBACK: readonly WessexTheme[] = [
  {
    quarter: 3,
    priority: "4",
    survey: "how-safe-residents-feel-2025",
    theme: "The way home after dark",
    summary:
      "People go a longer way round, or pay for a taxi, where the path from the stop is not lit. Women say so twice as often as men.",
    said: 263,
    of: 1184,
    heardThrough: "The open question of the yearly survey of residents",
    heardFrom: "2025-09",
    heardTo: "2025-10",
  },
  {
    quarter: 5,
    priority: "1",
    theme: "Knowing who the officer is",
    summary:
      "Since each ward has a named officer, people know whom to turn to. They ask what becomes of it when the officer is on leave.",
    heardThrough: "The public forum in Carrow Vale",
    heardFrom: "2026-05-19",
    heardTo: "2026-05-19",
  },
  {
    quarter: 5,
    priority: "2",
    theme: "Being told how a case goes",
    summary:
      "Victims say that a short call which tells them that there is no news is better than none. Some were told the same twice by two officers.",
    said: 31,
    of: 58,
    heardThrough: "Letters and calls to the office",
    heardFrom: "2026-04",
    heardTo: "2026-06",
  },
];
