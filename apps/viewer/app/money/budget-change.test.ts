import { expect, test } from "vitest";
import { budgetChangeWords } from "./budget-change.ts";

test("a reduced budget says by how much, and one that is not stated is not compared (S1.6)", () => {
  const budgets = new Map([
    ["2024-25", null],
    ["2025-26", "1796000.00"],
    ["2026-27", "1215000.00"],
    ["2027-28", "1215000.00"],
    ["2028-29", "1300000.50"],
  ]);
  expect([...budgets.keys()].map((year) => budgetChangeWords(year, budgets))).toEqual([
    null,
    null,
    "£581,000 less than in 2025-26",
    "The same as in 2026-27",
    "£85,000.50 more than in 2027-28",
  ]);
});
