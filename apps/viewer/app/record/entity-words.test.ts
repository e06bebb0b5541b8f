import { expect, test } from "vitest";
import { entityName, groupByEntity } from "./entity-words.ts";

test("changes stand under the words for what they are, and none is lost", () => {
  const rows = ["Decision", "Plan", "Novelty", "Plan"].map((entity) => ({ entity }));
  expect(groupByEntity(rows).map(({ title, rows }) => [title, rows.length])).toEqual([
    ["Plans", 2],
    ["Decisions", 1],
    ["Other", 1],
  ]);
});

test("a row has a word for what it is, also when it is of a new kind", () => {
  expect(["Commitment", "Fund", "Novelty"].map(entityName)).toEqual(["Pledge", "Fund or reserve", "Other"]);
});
