import { expect, test } from "vitest";
import type { PartialDate } from "../partial-date.ts";
import { type ComparedProject, tellProjectChanges, tellQuestionChanges } from "./tell-changes.ts";

const buildCompared = (project: Partial<ComparedProject> = {}): ComparedProject => ({
  title: "Lamp posts",
  stage: "CURRENT",
  baselineEnd: "2026-03" as PartialDate,
  forecastEnd: "2026-03" as PartialDate,
  completedOn: null,
  rag: "On course",
  budget: 1_000_000n,
  ...project,
});

const told = (after: Partial<ComparedProject>, before: Partial<ComparedProject> = {}) =>
  tellProjectChanges(buildCompared(before), buildCompared(after)).map(({ sentence }) => sentence);

test("of what stayed nothing is told", () => {
  expect(told({})).toEqual([]);
});

test.each<[string, Partial<ComparedProject>, Partial<ComparedProject>, string[]]>([
  ["a rating that moved", { rag: "Off course" }, {}, ["“Lamp posts” went from On course to Off course."]],
  ["a first rating", {}, { rag: null }, ["“Lamp posts” was rated for the first time: On course."]],
  [
    "an end that slipped",
    { forecastEnd: "2026-04" as PartialDate },
    {},
    ["“Lamp posts” is now expected to end in April 2026, 1 month later than March 2026."],
  ],
  [
    "an end that came nearer",
    { forecastEnd: "2025-12-31" as PartialDate },
    {},
    ["“Lamp posts” is now expected to end on 31 December 2025, 3 months sooner than March 2026."],
  ],
  [
    "an end of which only the day moved",
    { forecastEnd: "2026-03-20" as PartialDate },
    { forecastEnd: "2026-03-10" as PartialDate },
    ["“Lamp posts” is now expected to end on 20 March 2026, later than 10 March 2026."],
  ],
  [
    "a new baseline",
    { baselineEnd: "2026-09" as PartialDate },
    {},
    ["The end that “Lamp posts” is held against was set to September 2026; it was March 2026."],
  ],
  [
    "completion, and no expected end beside it",
    { stage: "COMPLETED", completedOn: "2026-02" as PartialDate, forecastEnd: null },
    {},
    ["“Lamp posts” was completed in February 2026."],
  ],
  ["withdrawal", { stage: "WITHDRAWN" }, {}, ["“Lamp posts” was withdrawn."]],
  ["more money", { budget: 1_250_000n }, {}, ["The budget of “Lamp posts” rose by £2,500 to £12,500."]],
  [
    "a budget of nil, which is not none",
    { budget: 0n },
    { budget: null },
    ["“Lamp posts” has a budget: £0."],
  ],
])("%s", (_, after, before, sentences) => {
  expect(told(after, before)).toEqual(sentences);
});

test("what is new, and what is no longer listed", () => {
  expect(tellProjectChanges(null, buildCompared())).toEqual([
    { kind: "NEW", sentence: "“Lamp posts” is new: expected to end in March 2026." },
  ]);
  expect(tellProjectChanges(buildCompared(), null)).toEqual([
    { kind: "NO_LONGER_LISTED", sentence: "“Lamp posts” is no longer listed." },
  ]);
});

test("a question is told when it is asked and when it is answered", () => {
  const open = { about: "Dark streets", answer: null };
  const answered = { ...open, answer: "In June." };
  expect(tellQuestionChanges(null, open)[0]?.sentence).toBe("A question was asked: “Dark streets”.");
  expect(tellQuestionChanges(open, answered)[0]?.kind).toBe("ANSWERED");
  expect(tellQuestionChanges(null, answered)[0]?.kind).toBe("ANSWERED");
  expect(tellQuestionChanges(answered, { ...answered, answer: "In July." })).toEqual([]);
});
