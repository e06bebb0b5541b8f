import { expect, test } from "vitest";
import { overUnderWords, percentWords } from "./over-under.ts";

test("a difference is told in words, without a sign", () => {
  expect([1_200_000n, -500_050n, 0n].map((pence) => overUnderWords(pence))).toEqual([
    "£12,000 over",
    "£5,000.50 under",
    "On budget",
  ]);
});

test("a percentage stands with the sum it is of", () => {
  expect(percentWords(1_200_000n, 48_000_000n)).toBe("2.5% of £480,000");
  expect(percentWords(-1n, 48_000_000n)).toBe("under 0.1% of £480,000");
  expect(percentWords(0n, 48_000_000n)).toBe("0.0% of £480,000");
  expect(percentWords(2n, 3n)).toBe("66.7% of £0.03");
});

test("nothing is a percentage of nil or of income", () => {
  expect(percentWords(100n, 0n)).toBeNull();
  expect(percentWords(100n, -5n)).toBeNull();
});
