import { expect, test } from "vitest";
import { decimalFault, readDecimal, showDecimal } from "./decimal-typed.ts";

test.each([
  ["1,234.5", "1234.5"],
  [" 12 ", "12"],
  ["-1,234,567", "-1234567"],
])("%s is kept as %s", (typed, kept) => {
  expect(readDecimal(typed)).toBe(kept);
  expect(decimalFault(kept)).toBeUndefined();
});

test("text that is no number stays as it was typed, with the domain's sentence on why", () => {
  expect(readDecimal("12,34")).toBe("12,34");
  expect(decimalFault("12,34")).toBe("“12,34” is not a number: write it as 1234 or 1234.5.");
  expect(decimalFault("about 12")).toContain("is not a number");
  expect(decimalFault("")).toBeUndefined();
});

test("a number is shown in groups of three, with the places asked for", () => {
  expect(showDecimal("12345.5")).toBe("12,345.5");
  expect(showDecimal("12345.5", 0)).toBe("12,346");
});
