import { describe, expect, test } from "vitest";
import type { CalendarDate } from "../calendar-date.ts";
import type { PartialDate } from "../partial-date.ts";
import {
  commitmentExceptions,
  EXCEPTION_KINDS,
  EXCEPTION_RULES,
  measureExceptions,
  type ProjectFacts,
  projectExceptions,
} from "./exception.ts";

const TODAY = "2026-02-07" as CalendarDate;
const date = (text: string) => text as PartialDate;

/** A project of which nothing is to be said. */
const buildFacts = (facts: Partial<ProjectFacts> = {}): ProjectFacts => ({
  stage: "CURRENT",
  ownerId: "somebody",
  baselineEnd: date("2026-06"),
  forecastEnd: date("2026-06"),
  updates: [{ positionDate: date("2025-12-31"), colour: "GREEN", label: "On track" }],
  budget: 10_000_000n,
  costState: null,
  year: { budget: 10_000_000n, forecast: 10_000_000n, actual: 7_000_000n },
  resources: [],
  ...facts,
});

const kindsOf = (facts: Partial<ProjectFacts>) =>
  projectExceptions(buildFacts(facts), TODAY).map(({ kind }) => kind);

const rated = (...ratings: [string, "RED" | "AMBER" | "GREEN" | "BLUE" | null, string | null][]) => ({
  updates: ratings.map(([on, colour, label]) => ({ positionDate: date(on), colour, label })),
});

test("a project on course that lacks nothing needs no attention", () => {
  expect(kindsOf({})).toEqual([]);
});

test("one that is over needs none, however it ended", () => {
  const late = { forecastEnd: date("2025-01"), ownerId: null, updates: [], budget: null };
  expect(kindsOf({ ...late, stage: "COMPLETED" })).toEqual([]);
  expect(kindsOf({ ...late, stage: "WITHDRAWN" })).toEqual([]);
});

describe("ratings", () => {
  test("red, and worse than before, in the words of the scheme", () => {
    const facts = buildFacts(rated(["2025-12", "RED", "Off course"], ["2025-09", "GREEN", "On course"]));
    expect(projectExceptions(facts, TODAY)).toEqual([
      { kind: "RED", sentence: "Rated “Off course” as at December 2025." },
      { kind: "WORSENED", sentence: "Went from “On course” to “Off course” as at December 2025." },
    ]);
  });

  test("an update without a rating neither betters nor worsens", () => {
    expect(kindsOf(rated(["2025-09", "GREEN", null], ["2025-12", null, null]))).toEqual([]);
  });

  test("better is no exception, and red that stays red is not worse", () => {
    expect(kindsOf(rated(["2025-09", "RED", null], ["2025-12", "AMBER", null]))).toEqual([]);
    expect(kindsOf(rated(["2025-09", "RED", null], ["2025-12", "RED", null]))).toEqual(["RED"]);
  });
});

describe("dates", () => {
  test("a month is tolerated, two are slipped", () => {
    expect(kindsOf({ forecastEnd: date("2026-07") })).toEqual([]);
    expect(kindsOf({ forecastEnd: date("2026-08") })).toEqual(["SLIPPED"]);
  });

  test("an end is passed when the month that it names is over", () => {
    expect(kindsOf({ baselineEnd: date("2026-02"), forecastEnd: date("2026-02") })).toEqual([]);
    expect(kindsOf({ baselineEnd: date("2026-01"), forecastEnd: date("2026-01") })).toEqual(["END_PASSED"]);
  });

  test("four months without an update are too many, counted from the date that it speaks of", () => {
    expect(kindsOf(rated(["2025-10-07", "GREEN", null]))).toEqual([]);
    expect(kindsOf(rated(["2025-10-06", "GREEN", null]))).toEqual(["NO_UPDATE"]);
    expect(kindsOf({ updates: [] })).toEqual(["NO_UPDATE"]);
  });

  test("of what is proposed no update and no baseline is expected yet", () => {
    expect(kindsOf({ stage: "PROPOSED", updates: [], baselineEnd: null, budget: null })).toEqual([]);
  });
});

describe("money", () => {
  const year = (budget: bigint | null, forecast: bigint | null, actual: bigint | null) => ({
    year: { budget, forecast, actual },
  });

  test("over and under the budget of the year, beyond both tolerances", () => {
    expect(kindsOf(year(10_000_000n, 11_000_000n, null))).toEqual([]);
    expect(kindsOf(year(10_000_000n, 11_000_001n, null))).toEqual(["OVERSPENT"]);
    expect(kindsOf(year(10_000_000n, 8_900_000n, null))).toEqual(["UNDERSPENT"]);
    expect(kindsOf(year(100_000_000n, 104_000_000n, null))).toEqual([]);
  });

  test("money that is not spent yet is no underspend; spent over the budget is, without a forecast", () => {
    expect(kindsOf(year(10_000_000n, null, 1_000_000n))).toEqual([]);
    expect(kindsOf(year(10_000_000n, null, 12_000_000n))).toEqual(["OVERSPENT"]);
  });

  test("an unknown budget is not nil: nothing is over it", () => {
    expect(kindsOf(year(null, 12_000_000n, null))).toEqual([]);
  });

  test("business as usual without a cost is no gap; unknown and not costed are, in their own words", () => {
    expect(kindsOf({ budget: null, costState: "BUSINESS_AS_USUAL" })).toEqual([]);
    const sentences = (["UNKNOWN", "NOT_COSTED"] as const).map(
      (costState) => projectExceptions(buildFacts({ budget: null, costState }), TODAY)[0]?.sentence,
    );
    expect(sentences).toEqual(["No budget and no cost is stated.", "It is not costed."]);
  });
});

test("a measure is told by its latest year that is rated", () => {
  const year = (financialYear: string, colour: "RED" | "GREEN" | null) => ({
    financialYear,
    colour,
    reason: "57 against a target of 60.",
  });
  expect(measureExceptions([year("2025-26", null), year("2024-25", "RED")])).toEqual([
    { kind: "TARGET_MISSED", sentence: "2024-25: 57 against a target of 60." },
  ]);
  expect(measureExceptions([year("2025-26", "GREEN"), year("2024-25", "RED")])).toEqual([]);
});

test("a pledge without a code or an owner cannot be followed (S2.2)", () => {
  expect(commitmentExceptions({ code: null, ownerId: null, resources: [] }).map(({ kind }) => kind)).toEqual([
    "NO_CODE",
    "NO_OWNER",
  ]);
});

test("every rule is written down with its tolerance", () => {
  for (const kind of EXCEPTION_KINDS) expect(EXCEPTION_RULES[kind].rule).toMatch(/\.$/);
  expect(EXCEPTION_RULES.OVERSPENT.rule).toContain("£10,000");
});

test("resources are short by the last assessment alone, in its own words (S0.6)", () => {
  const short = { state: "SHORT" as const, note: "One more fitter is needed." };
  const enough = { state: "ENOUGH" as const, note: null };
  expect(projectExceptions(buildFacts({ resources: [enough, short] }), TODAY)).toEqual([
    { kind: "SHORT_OF_RESOURCES", sentence: "One more fitter is needed." },
  ]);
  expect(kindsOf({ resources: [short, enough] })).toEqual([]);
  expect(kindsOf({ resources: [short, { state: "NOT_ASSESSED", note: null }] })).toEqual([]);
  const pledge = { code: "C1", ownerId: "somebody", resources: [{ state: "SHORT" as const, note: null }] };
  expect(commitmentExceptions(pledge)[0]?.sentence).toContain("short of what it takes");
});
