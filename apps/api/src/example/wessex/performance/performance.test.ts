import { type QuestionRead, readingOfQuestion } from "@frankpledge/domain";
import { beforeAll, describe, expect, test } from "vitest";
import { measure } from "../../../performance/measure.entity.ts";
import { reading } from "../../../performance/reading.entity.ts";
import { survey } from "../../../performance/survey.entity.ts";
import { surveyQuestion } from "../../../performance/survey-question.entity.ts";
import { target } from "../../../performance/target.entity.ts";
import { InMemoryRecord } from "../../in-memory-record.ts";
import { wessex } from "../wessex.ts";
import { BY_AREA } from "./figures.ts";
import { READINGS } from "./readings.ts";

let now: InMemoryRecord;
beforeAll(async () => {
  now = await InMemoryRecord.of(wessex);
});

/** The readings of a measure for Wessex itself, in the order of time. */
function readingsOf(code: string, record = now) {
  const id = record.all(measure).find((row) => row.values.code === code)?.id;
  return record
    .all(reading)
    .map((row) => row.values)
    .filter((row) => row.measureId === id && row.area === null && row.localAreaId === null);
}
const valuesOf = (code: string) => readingsOf(code).map(({ value }) => Number(value));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test("each priority of the plan is measured, in every direction and by month and quarter", () => {
  const measures = now.all(measure).map((row) => row.values);
  expect(measures.map(({ code }) => code)).toEqual([
    "M1",
    "M2",
    "M3",
    "M4",
    "M5",
    "M6",
    "M7",
    "M8",
    "M9",
    "M10",
  ]);
  expect(new Set(measures.map(({ priorityId }) => priorityId)).size).toBe(5);
  expect(new Set(measures.map(({ direction }) => direction))).toEqual(new Set(["UP", "DOWN", "NEITHER"]));
  expect(new Set(measures.map(({ frequency }) => frequency))).toEqual(new Set(["MONTH", "QUARTER"]));
});

test("every measure is read from April 2024 to June 2026 without a gap", () => {
  for (const code of ["M2", "M5", "M6", "M7"]) {
    const periods = readingsOf(code).map(({ period }) => period);
    expect([periods.length, periods[0], periods.at(-1)]).toEqual([27, "2024-04", "2026-06"]);
  }
  for (const code of ["M1", "M3", "M4", "M9", "M10"]) {
    const periods = readingsOf(code).map(({ period }) => period);
    expect([periods.length, periods[0], periods.at(-1)]).toEqual([9, "2024-25 Q1", "2026-27 Q1"]);
  }
});

describe("what the reports and answers state is the same in the readings", () => {
  test("of calls in time", () => {
    const calls = readingsOf("M1");
    expect(calls.slice(4).map(({ count, of }) => [count, of])).toEqual([
      [38_140, 45_410],
      [40_020, 50_660],
      [37_250, 45_990],
      [38_700, 45_000],
      [42_240, 48_000],
    ]);
    expect(calls.slice(4).map(({ value }) => Math.round(Number(value)))).toEqual([84, 79, 81, 86, 88]);
  });

  test("of anti-social behaviour in the twelve places", () => {
    const reports = valuesOf("M2");
    expect([sum(reports.slice(0, 12)), sum(reports.slice(12, 24))]).toEqual([2316, 1974]);
    expect([sum(reports.slice(0, 9)), sum(reports.slice(12, 21))]).toEqual([1685, 1466]);
  });

  test("of children held overnight in 2025", () => {
    expect(sum(valuesOf("M5").slice(9, 21))).toBe(148);
  });
});

test("an amber limit lies five per cent beyond its target, as the scheme of the plan defines amber", () => {
  for (const { values } of now.all(target)) {
    const { direction } = now.all(measure).find((row) => row.id === values.measureId)?.values ?? {};
    const beyond = Number(values.value) * (direction === "UP" ? 0.95 : 1.05);
    expect(Math.abs(Number(values.amberLimit) - beyond)).toBeLessThan(0.5);
  }
});

test("the last month of a quarter is provisional, and the next report revises it", async () => {
  const june = async (release: number) =>
    readingsOf("M7", await InMemoryRecord.of(wessex, release)).find(({ period }) => period === "2025-06");
  expect(await june(1)).toMatchObject({ value: "1309", status: "PROVISIONAL", note: null });
  expect(await june(2)).toMatchObject({
    value: "1334",
    status: "FINAL",
    note: "Provisional at first: 1309.",
  });
  const waiting = readingsOf("M7").filter(({ status }) => status === "PROVISIONAL");
  expect(waiting.map(({ period }) => period)).toEqual(["2026-06"]);
});

test("a definition changes with the plan, with twelve months or more on both sides", () => {
  const changed = now.all(measure).filter((row) => row.values.definitions.length > 1);
  expect(changed.map((row) => [row.values.code, row.values.definitions[1]?.from])).toEqual([
    ["M7", "2025-04"],
  ]);
  const periods = readingsOf("M7").map(({ period }) => period);
  expect(periods.filter((period) => period < "2025-04")).toHaveLength(12);
});

test("small counts are there to be withheld, and others to compare with", () => {
  expect(valuesOf("M6").filter((count) => count > 0 && count < 5)).toHaveLength(5);
  const beside = READINGS.filter(({ area }) => area !== null);
  expect(new Set(beside.map(({ measure, area }) => `${measure} ${area}`))).toEqual(
    new Set(["M1 Most similar forces", "M1 England and Wales", "M4 Most similar forces"]),
  );
});

describe("the surveys", () => {
  const questions = () => now.all(surveyQuestion).map((row) => row.values);

  test("are the readings of confidence from April 2025 on, wave after wave", () => {
    expect(readingsOf("M8").map(({ period }) => period)).toEqual([
      "2024-25 Q1",
      "2024-25 Q2",
      "2024-25 Q3",
      "2024-25 Q4",
    ]);
    const read = questions().filter(({ measureId }) => measureId !== null);
    expect(read.map(({ period }) => period)).toEqual([
      "2025-26 Q1",
      "2025-26 Q2",
      "2025-26 Q3",
      "2025-26 Q4",
      "2026-27 Q1",
    ]);
    expect(read.map((question) => readingOfQuestion(question as QuestionRead).count)).toEqual([
      479, 472, 468, 477, 486,
    ]);
  });

  test("say who was asked and how many answered, and weighted percentages add up to all", () => {
    for (const { values } of now.all(survey)) {
      expect(values.population).not.toBeNull();
      expect(Number(values.responses)).toBeLessThan(Number(values.invited));
    }
    const weighted = questions().filter((question) => question.weighted);
    expect(weighted).toHaveLength(2);
    for (const { answers } of weighted)
      expect(sum(answers.map(({ percent }) => Number(percent)))).toBeCloseTo(100, 5);
  });
});

test("the parts of an area make its whole", () => {
  const whole = (period: string) => readingsOf("M2").find((row) => row.period === period)?.value;
  for (const { period, parts } of BY_AREA) expect(String(sum(Object.values(parts)))).toBe(whole(period));
});
