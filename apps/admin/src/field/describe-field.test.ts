import {
  decisionFields,
  fundFields,
  measureFields,
  planFields,
  projectFields,
  ragSchemeFields,
  readingFields,
  targetFields,
} from "@frankpledge/domain";
import { expect, test } from "vitest";
import { describeField } from "./describe-field.ts";

test.each([
  [projectFields, "title", "line", "Title"],
  [projectFields, "objective", "prose", "Objective"],
  [projectFields, "statutory", "boolean", "Statutory"],
  [projectFields, "stage", "enum", "Stage"],
  [projectFields, "planId", "reference", "Plan"],
  [projectFields, "priorityIds", "references", "Priorities"],
  [projectFields, "forecastEnd", "partialDate", "Forecast end"],
  [projectFields, "cost", "amount", "Cost"],
  [decisionFields, "tags", "lines", "Tags"],
  [decisionFields, "lines", "list", "Lines"],
  [fundFields, "tranches", "list", "Tranches"],
  [targetFields, "value", "decimal", "Value"],
  [targetFields, "financialYear", "financialYear", "Financial year"],
  [readingFields, "value", "decimal", "Value"],
  [readingFields, "count", "integer", "Count"],
  [measureFields, "suppressBelow", "integer", "Withhold counts below"],
  [measureFields, "definitions", "list", "Definitions"],
] as const)("the domain tells how to enter a field (%#: %s)", (fields, source, kind, label) => {
  expect(describeField(fields, source)).toMatchObject({ kind, label });
});

test("a field is needed when the domain has no value to start from", () => {
  expect(describeField(projectFields, "title")?.required).toBe(true);
  expect(describeField(projectFields, "stage")).toMatchObject({ required: false, initial: "PROPOSED" });
  expect(describeField(projectFields, "ownerId")?.required).toBe(false);
});

test("help is the domain's, without the requirement's number", () => {
  expect(describeField(projectFields, "cost")?.help).toBe("What the papers say it costs.");
});

test("help says to leave empty where the domain says null", () => {
  expect(describeField(readingFields, "area")?.help).toBe(
    "The other force, or the country, that it was counted for; leave empty: the body's own area.",
  );
});

test("a value is checked by the domain", () => {
  expect(describeField(projectFields, "forecastEnd")?.check("2020-13")).toContain("2020-01");
  expect(describeField(projectFields, "forecastEnd")?.check("2020-12")).toBeUndefined();
  expect(describeField(projectFields, "title")?.check("x".repeat(301))).toBe("At most 300 characters.");
});

test("a number is checked by the domain, whose sentence says how to write it", () => {
  const value = describeField(targetFields, "value");
  expect(value).toMatchObject({ required: true });
  expect(value?.check("12.5")).toBeUndefined();
  expect(value?.check("a dozen")).toBe("“a dozen” is not a number: write it as 1234 or 1234.5.");
  expect(describeField(readingFields, "value")?.required).toBe(false);
});

test("the parts of a list describe themselves", () => {
  const ratings = describeField(ragSchemeFields, "ratings");
  expect(ratings?.item && describeField(ratings.item, "colour")?.options).toEqual([
    "RED",
    "AMBER",
    "GREEN",
    "BLUE",
  ]);
  expect(describeField(planFields, "nothing")).toBeUndefined();
});
