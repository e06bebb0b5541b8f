import { expect, test } from "vitest";
import { readShare, sharesSum } from "./share-words.ts";

test.each([
  ["100", 10_000],
  ["33.33 %", 3333],
  ["0.5", 50],
  ["0", undefined],
  ["100.01", undefined],
  ["-5", undefined],
  ["half", undefined],
])("%s is a share of %s", (text, share) => {
  expect(readShare(text)).toBe(share);
});

test("the shares say what is left, and what is too much", () => {
  expect(sharesSum([6000, 3000, undefined]).words).toBe("90 % together: 10 % stays not yet linked.");
  expect(sharesSum([6000, 4050])).toEqual({ words: "100.5 % together: take away 0.5 %.", isFault: true });
});
