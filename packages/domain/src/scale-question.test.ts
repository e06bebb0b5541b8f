import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { QualifiedSum } from "./money.ts";
import { parseAmount } from "./parse-amount.ts";
import { questionScale } from "./scale-question.ts";

describe("a thousandfold slip is questioned at entry (S1.2)", () => {
  test("the police budget of paragraph 1.2 beside that of paragraph 3.1", () => {
    expect(questionScale(sum("c £300k"), [{ ...sum("c£300m"), statedIn: "paragraph 3.1" }])).toBe(
      "about £300,000 looks a thousand times too small beside about £300,000,000 (paragraph 3.1). Is the unit right?",
    );
  });

  test("commissioning of paragraph 1.2 beside that of paragraph 5.2, although the figures are round", () => {
    expect(questionScale(sum("c£3k"), [{ ...sum("over £2million"), statedIn: "paragraph 5.2" }])).toContain(
      "a thousand times too small",
    );
  });

  test("a millionfold slip, and one that is too large", () => {
    expect(questionScale(sum("£300"), [{ ...sum("£300m"), statedIn: "the budget" }])).toContain(
      "a million times",
    );
    expect(questionScale(sum("£300m"), [{ ...sum("£300k"), statedIn: "the budget" }])).toContain("too large");
  });

  test.each(["£250m", "£30m", "£3bn", "£0", "£299m"])("%s beside £300m is not questioned", (text) => {
    expect(questionScale(sum(text), [{ ...sum("£300m"), statedIn: "the budget" }])).toBeNull();
  });

  test("nothing to compare with, nothing to ask", () => {
    expect(questionScale(sum("£300k"), [])).toBeNull();
  });
});

test("a sum is questioned beside another exactly when the other is beside it", () => {
  const sums = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
  const beside = (one: bigint, other: bigint) =>
    questionScale({ pence: one, qualifier: "EXACT" }, [
      { pence: other, qualifier: "EXACT", statedIn: "the budget" },
    ]);
  fc.assert(
    fc.property(sums, fc.constantFrom(1n, 10n, 1_000n, 1_500n, 1_000_000n), (one, times) => {
      const questioned = beside(one, one * times) !== null;
      expect(beside(one * times, one) !== null).toBe(questioned);
      expect(questioned).toBe(one !== 0n && times >= 1_000n);
    }),
  );
});

function sum(text: string): QualifiedSum {
  const amount = parseAmount(text);
  if (!amount.ok) throw new Error(amount.reason);
  return amount.value;
}
