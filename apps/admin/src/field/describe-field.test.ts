import { decisionFields, fundFields, planFields, projectFields, ragSchemeFields } from "@frankpledge/domain";
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

test("a value is checked by the domain", () => {
  expect(describeField(projectFields, "forecastEnd")?.check("2020-13")).toContain("2020-01");
  expect(describeField(projectFields, "forecastEnd")?.check("2020-12")).toBeUndefined();
  expect(describeField(projectFields, "title")?.check("x".repeat(301))).toBe("At most 300 characters.");
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
