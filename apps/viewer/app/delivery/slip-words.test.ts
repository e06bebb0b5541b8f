import { expect, test } from "vitest";
import { slipWords } from "./slip-words.ts";

test.each([
  [1, "1 month later than first planned"],
  [3, "3 months later than first planned"],
  [-2, "2 months earlier than first planned"],
  [0, null],
  [null, null],
])("%s months: %s", (months, words) => {
  expect(slipWords(months)).toBe(words);
});
