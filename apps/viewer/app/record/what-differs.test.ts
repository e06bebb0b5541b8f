import { expect, test } from "vitest";
import { whatDiffers } from "./what-differs.ts";

test("short texts stand as they are", () => {
  expect(whatDiffers("current", "completed")).toEqual({ before: "current", after: "completed" });
});

test("paragraphs that are alike at both ends are left out", () => {
  expect(whatDiffers("One.\n\nTwo.\n\nThree.", "One.\n\nTwo, rather.\n\nThree.")).toEqual({
    before: "[…]\n\nTwo.\n\n[…]",
    after: "[…]\n\nTwo, rather.\n\n[…]",
  });
});

test("a paragraph added between two that are alike is the only one shown", () => {
  expect(whatDiffers("One.\n\nOne.", "One.\n\nOne.\n\nOne.")).toEqual({
    before: "[…]",
    after: "[…]\n\nOne.",
  });
});
