import { expect, test } from "vitest";
import { targetQuestion } from "./target-question.ts";

test("a target below nothing is asked about, and no other", () => {
  expect(targetQuestion("-500.00")).toBe(
    "A target of −£500 says that more is to be spent, not less. Is that so?",
  );
  for (const target of ["500.00", "0.00", null, "lots"]) expect(targetQuestion(target)).toBeNull();
});
