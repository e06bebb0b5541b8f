import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { officer } from "../testing/accounts.ts";
import {
  buildFeedbackTheme,
  buildMeasure,
  buildReading,
  buildSurvey,
  buildSurveyQuestion,
} from "../testing/builders.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  return () => api.close();
});

let made = 0;
let survey = "";
beforeEach(async () => {
  made += 1;
  survey = (await api.create("Survey", buildSurvey({ title: `Survey ${made}`, series: `Series ${made}` })))
    .id;
});

const newQuestion = async (given: object = {}): Promise<string> =>
  (await api.create("SurveyQuestion", buildSurveyQuestion(survey, given))).id;
const newMeasure = async (given: object = {}): Promise<string> =>
  (
    await api.create(
      "Measure",
      buildMeasure({ title: `Content ${made}`, yearToDate: "SHARE", outturn: "NONE", ...given }),
    )
  ).id;

async function refusal(given: object): Promise<string | undefined> {
  const { errors } = await api.ask(
    "mutation ($input: CreateSurveyQuestionInput!) { createSurveyQuestion(input: $input) { id } }",
    { as: officer, variables: { input: buildSurveyQuestion(survey, given) } },
  );
  return errors[0]?.message;
}

/** What the public reads of the survey's questions, by their texts. */
const publicQuestions = async (): Promise<string[]> => {
  const { surveys } = await api.read(
    'query ($id: ID!) { surveys(body: "testshire", filter: { id: { eq: $id } }) { nodes { questions { text } } } }',
    { variables: { id: survey } },
  );
  return surveys.nodes.flatMap(({ questions }: { questions: { text: string }[] }) =>
    questions.map(({ text }) => text),
  );
};

const seriesOf = async (id: string, as?: typeof officer) =>
  (
    await api.read(
      "query ($id: ID!) { measureById(id: $id) { series { period value } years { toDate performanceRag { reason } } } }",
      { variables: { id }, ...(as ? { as } : {}) },
    )
  ).measureById;

describe("a survey and its questions (S2.13)", () => {
  test("are drafts until they are cleared, and a question waits for its survey", async () => {
    const question = await newQuestion({ text: "Is it light?" });
    await api.clear([question]);
    await api.publish("The question alone");
    expect(await publicQuestions()).toEqual([]);
    await api.clear([survey]);
    await api.publish("With its survey");
    expect(await publicQuestions()).toEqual(["Is it light?"]);
  });

  test("of so few that an answer could tell who gave it stay with the officers", async () => {
    const answers = (...counts: number[]) =>
      counts.map((count, place) => ({ text: `Answer ${place}`, count }));
    const cases = {
      "four of all": { base: 4, answers: answers(4, 0) },
      "three of fifty": { base: 50, answers: answers(47, 3) },
      "three of a thousand": { base: 1000, answers: answers(997, 3) },
      "five of fifty": { base: 50, answers: answers(45, 5) },
      "nobody asked": { base: 0, answers: answers(0, 0) },
    };
    const ids: string[] = [];
    for (const [place, [text, given]] of Object.entries(cases).entries())
      ids.push(await newQuestion({ ...given, text, position: place + 1 }));
    await api.clear([survey, ...ids]);
    await api.publish("Few and many");
    expect(await publicQuestions()).toEqual(["three of a thousand", "five of fifty", "nobody asked"]);
  });

  test("lead from wave to wave by the series and the code", async () => {
    const first = await newQuestion({ code: "Q1", text: "Is it light?" });
    await newQuestion({ code: "Q2", text: "Is it warm?", position: 2 });
    survey = (await api.create("Survey", buildSurvey({ title: "A later wave", series: `Series ${made}` })))
      .id;
    await newQuestion({ code: "Q1", text: "Is it light now?" });
    survey = (await api.create("Survey", buildSurvey({ title: "Another survey", series: "Another series" })))
      .id;
    await newQuestion({ code: "Q1", text: "Is it wet?" });
    const { surveyQuestionById } = await api.read(
      "query ($id: ID!) { surveyQuestionById(id: $id) { waves { text } } }",
      { as: officer, variables: { id: first } },
    );
    expect(surveyQuestionById.waves.map(({ text }: { text: string }) => text).sort()).toEqual([
      "Is it light now?",
      "Is it light?",
    ]);
  });
});

describe("a question that is a measure's reading", () => {
  test("is one of its values, once the public may see it", async () => {
    const measure = await newMeasure();
    const question = await newQuestion({ measureId: measure, period: "2025-04" });
    expect((await seriesOf(measure, officer)).series).toEqual([{ period: "2025-04", value: "60" }]);
    await api.publish("While it is a draft");
    expect((await seriesOf(measure)).series).toEqual([]);
    await api.clear([survey, question]);
    await api.publish("When it is cleared");
    expect(await seriesOf(measure)).toMatchObject({
      series: [{ period: "2025-04", value: "60" }],
      years: [{ toDate: "60" }],
    });
  });

  test("is of a period that the measure is read by, and no second reading of it", async () => {
    const measureId = await newMeasure();
    expect(await refusal({ measureId, period: "2025-26 Q1" })).toContain('"2025-26 Q1" is not of that kind');
    await api.create(
      "Reading",
      buildReading(measureId, { period: "2025-04", value: "60", count: 6, of: 10 }),
    );
    expect(await refusal({ measureId, period: "2025-04" })).toContain("has a reading of April 2025 already");
  });

  test("has counts where the measure is a share, which weighted percentages are not", async () => {
    const measureId = await newMeasure();
    const answers = [{ text: "Yes", percent: "61.5", count: 120, counted: true }];
    expect(await refusal({ measureId, period: "2025-04", weighted: true, several: true, answers })).toContain(
      "let its year be the last reading of it",
    );
    expect(
      await refusal({ measureId, period: "2025-04", base: null, answers: [{ text: "Yes", counted: true }] }),
    ).toContain("state how many answered");
    const position = await newMeasure({ yearToDate: "LATEST" });
    await newQuestion({ measureId: position, period: "2025-04", weighted: true, several: true, answers });
    expect((await seriesOf(position, officer)).series).toEqual([{ period: "2025-04", value: "61.5" }]);
  });
});

test("feedback that fewer than five gave is published without their number or not at all", async () => {
  const few = (await api.create("FeedbackTheme", buildFeedbackTheme({ theme: "Few", said: 3, of: 40 }))).id;
  const many = (await api.create("FeedbackTheme", buildFeedbackTheme({ theme: "Many", said: 12, of: 40 })))
    .id;
  await api.clear([few, many]);
  await api.publish("Feedback");
  const themes = async () =>
    (await api.read(`{ feedbackThemes(body: "testshire") { nodes { theme said } } }`)).feedbackThemes.nodes;
  expect(await themes()).toEqual([{ theme: "Many", said: 12 }]);
  await api.update("FeedbackTheme", few, { said: null });
  await api.clear([few]);
  await api.publish("Without the number");
  expect(await themes()).toContainEqual({ theme: "Few", said: null });
});

test("a year whose definition changes has no sum and no rating, and says why", async () => {
  const measure = await newMeasure({
    yearToDate: "SUM",
    definitions: [
      { text: "Lamps" },
      { from: "2025-06", text: "Lamps and signs", change: "Signs are counted too." },
    ],
  });
  await api.create("Target", { measureId: measure, financialYear: "2025-26", value: "120" });
  for (const [period, value] of [
    ["2025-06", "30"],
    ["2025-04", "10"],
    ["2025-05", "12"],
  ] as const)
    await api.create("Reading", buildReading(measure, { period, value }));
  const { measureById } = await api.read(
    "query ($id: ID!) { measureById(id: $id) { series { period } years { toDate outturn changed performanceRag { colour reason } } } }",
    { as: officer, variables: { id: measure } },
  );
  const changed = "What is counted changed with June 2025: the two parts of the year are not added.";
  expect(measureById.years).toEqual([
    {
      toDate: null,
      outturn: null,
      changed,
      performanceRag: { colour: null, reason: `Not rated. ${changed}` },
    },
  ]);
  // However they came in, they stand in the order of time.
  expect(measureById.series.map(({ period }: { period: string }) => period)).toEqual([
    "2025-04",
    "2025-05",
    "2025-06",
  ]);
});
