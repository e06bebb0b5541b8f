import { expect, test } from "vitest";
import { riskScore } from "./risk.ts";

test.each([
  [1, 5, 5, "LOW"],
  [2, 3, 6, "MEDIUM"],
  [3, 4, 12, "MEDIUM"],
  [3, 5, 15, "HIGH"],
  [5, 5, 25, "HIGH"],
])("likelihood %i and impact %i make %i, %s", (likelihood, impact, score, level) => {
  expect(riskScore({ likelihood, impact })).toEqual({ score, level });
});
