import { expect, test } from "vitest";
import { countWords } from "./count-words.ts";
import { paragraphsOf } from "./paragraphs.ts";

test("blank lines part paragraphs; single line breaks do not", () => {
  const paragraphs = paragraphsOf("One,\nstill one.\n\n \nTwo.\n\n\n");
  expect(paragraphs.map(({ paragraph }) => paragraph)).toEqual(["One,\nstill one.", "Two."]);
});

test("a count has its noun", () => {
  expect([0, 1, 1200].map((count) => countWords(count, "pledge"))).toEqual([
    "no pledges",
    "1 pledge",
    "1,200 pledges",
  ]);
});
