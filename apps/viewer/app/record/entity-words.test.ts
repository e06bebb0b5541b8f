import { expect, test } from "vitest";
import { groupByEntity } from "./entity-words.ts";

test("changes stand under the words for what they are, and none is lost", () => {
  const rows = ["Decision", "Plan", "Novelty", "Plan"].map((entity) => ({ entity }));
  expect(groupByEntity(rows).map(({ title, rows }) => [title, rows.length])).toEqual([
    ["Plans", 2],
    ["Decisions", 1],
    ["Other", 1],
  ]);
});
