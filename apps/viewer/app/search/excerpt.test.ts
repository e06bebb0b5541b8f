import { expect, test } from "vitest";
import { excerptBeside } from "./excerpt.ts";

test("a passage does not repeat the name above it", () => {
  expect(excerptBeside("Victims' Fund", "Victims' Fund · Support for victims")).toBe("Support for victims");
  expect(excerptBeside("One service for victims", "service for victims · To replace five contracts")).toBe(
    "To replace five contracts",
  );
  expect(excerptBeside("2A.1 Victims will have one place.", "2A.1 · Victims will have one place")).toBe("");
});

test("a passage is one line, without a list's marks at the start", () => {
  expect(excerptBeside("Minutes", "• First\n\n• second · third")).toBe("First • second · third");
});

test("a passage shows that it starts within a sentence", () => {
  expect(excerptBeside("June 2025", "samples show less · Project owner")).toBe(
    "… samples show less · Project owner",
  );
});
