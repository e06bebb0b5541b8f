import fc from "fast-check";
import { expect, it } from "vitest";
import { textOfCell } from "./cell-text.ts";

it.each([
  [null, ""],
  [" as it is ", " as it is "],
  [true, "TRUE"],
  [false, "FALSE"],
  [{ date: "2020-04-04T23:00:00" }, "2020-04-04T23:00:00"],
  [1234.5, "1234.5"],
  [0.1 + 0.2, "0.3"],
  [1.1 * 3, "3.3"],
  [-0, "0"],
  [-0.07, "-0.07"],
  [1e21, "1000000000000000000000"],
  [1e-7, "0.0000001"],
  [9007199254740991, "9007199254740991"],
  [598.30000000000007, "598.3"],
])("shows %j as %j", (cell, text) => {
  expect(textOfCell(cell)).toBe(text);
});

it("shows any sum of pence with exactly its pence", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), (pence) => {
      const [pounds = "", decimals = ""] = textOfCell(pence / 100).split(".");
      expect(BigInt(pounds.replace("-", "") + decimals.padEnd(2, "0"))).toBe(BigInt(Math.abs(pence)));
    }),
  );
});
