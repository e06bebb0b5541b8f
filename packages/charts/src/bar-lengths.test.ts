import { expect, test } from "vitest";
import { barLengths, longestBar } from "./bar-lengths.ts";

test("parts stand one after the other, and the longest bar is as long as the chart is wide", () => {
  expect(barLengths([25n, 75n], 100n)).toEqual([
    { start: 0, length: 25 },
    { start: 25, length: 75 },
  ]);
});

test("what is nil or below has no length, and takes none from the others", () => {
  expect(barLengths([-50n, 0n, 50n], 100n).map(({ length }) => length)).toEqual([0, 0, 50]);
  expect(longestBar([[-50n, 50n], [40n]])).toBe(50n);
});

test("a chart of nothing has no bars", () => {
  expect(longestBar([])).toBe(0n);
  expect(barLengths([0n, -1n], longestBar([[0n, -1n]]))).toEqual([
    { start: 0, length: 0 },
    { start: 0, length: 0 },
  ]);
});

test("sums beyond what a float holds exactly keep their proportion", () => {
  expect(barLengths([99_999_999_999_999n], 99_999_999_999_999n)).toEqual([{ start: 0, length: 100 }]);
});
