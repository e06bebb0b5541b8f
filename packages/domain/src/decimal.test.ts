import fc from "fast-check";
import { expect, test } from "vitest";
import {
  compareDecimals,
  type Decimal,
  formatDecimal,
  parseDecimal,
  percentOf,
  scaleDecimal,
  sumDecimals,
} from "./decimal.ts";

const d = (text: string) => text as Decimal;

test.each(["0", "12", "-3.5", "0.00000001", "999999999999999"])("%s is a number as it is kept", (text) => {
  expect(parseDecimal(text)).toEqual({ ok: true, value: text });
});

test.each(["", "1,234", "1e3", "007", ".5", "5.", "-0", "1.234567891", "£3", "1 000"])(
  "“%s” is not",
  (text) => {
    expect(parseDecimal(text)).toEqual({
      ok: false,
      reason: `“${text}” is not a number: write it as 1234 or 1234.5.`,
    });
  },
);

test("sums are exact", () => {
  expect(sumDecimals([d("0.1"), d("0.2")])).toBe("0.3");
  expect(sumDecimals([])).toBe("0");
});

test("a sum of whole numbers is that of whole numbers, whatever their order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (numbers) => {
      const sum = numbers.reduce((a, b) => a + BigInt(b), 0n);
      expect(sumDecimals(numbers.map((n) => d(String(n))))).toBe(String(sum));
    }),
  );
});

test("order goes by worth, and not by text", () => {
  expect([d("10"), d("9.5"), d("-1"), d("9.50")].sort(compareDecimals)).toEqual(["-1", "9.5", "9.50", "10"]);
});

test("a part of a year is scaled to the whole, halves away from nil", () => {
  expect(scaleDecimal(d("125"), 12, 5, 0)).toBe("300");
  expect(scaleDecimal(d("1"), 1, 8, 2)).toBe("0.13");
  expect(scaleDecimal(d("-1"), 1, 8, 2)).toBe("-0.13");
});

test("per cent of nil is not known", () => {
  expect(percentOf(d("5"), d("0"))).toBeNull();
  expect(percentOf(d("1"), d("3"))).toBe(33.3);
});

test.each([
  ["1234567.5", undefined, "1,234,567.5"],
  ["-1234", undefined, "-1,234"],
  ["0.125", 2, "0.13"],
  ["12", 1, "12.0"],
])("%s is shown as %s", (value, places, shown) => {
  expect(formatDecimal(d(value), places)).toBe(shown);
});
