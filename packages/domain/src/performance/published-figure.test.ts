import { expect, test } from "vitest";
import { asPercent, readPublishedFigure } from "./published-figure.ts";

const read = (text: string) => {
  const figure = readPublishedFigure(text);
  return figure.ok ? figure.value : figure.reason;
};

test.each([
  [" 2 ", "2"],
  ["1,364", "1364"],
  ["1 364.5", "1364.5"],
  ["-00 ", "0"],
  ["-1", "-1"],
  ["0.06", "0.06"],
  [".5", "0.5"],
  ["1.2E-3", "0.0012"],
  ["45.1%", "45.1"],
])("“%s” is %s", (text, value) => {
  expect(read(text)).toMatchObject({ value, mark: null, rounded: false });
});

test.each(["..", "-", "–", "*", "n/a", "[c]", ":", "suppressed"])("“%s” is a mark, and no nil", (text) => {
  expect(read(text)).toMatchObject({ value: null, mark: text });
});

test("an empty cell says nothing, and words are no figure", () => {
  expect(read(" ")).toBeNull();
  expect(read("about 5")).toBe("“about 5” is not a figure.");
});

test("what is provisional or revised, and what has more places than are kept, is told", () => {
  expect(read("123 [p]")).toMatchObject({ value: "123", provisional: true, revised: false });
  expect(read("123r")).toMatchObject({ value: "123", provisional: false, revised: true });
  expect(read("19.664411273748776")).toMatchObject({ value: "19.66441127", rounded: true });
});

test("a share is per cent of one", () => {
  expect(asPercent("0.13325489" as never)).toBe("13.325489");
});
