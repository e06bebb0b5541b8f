import { expect, test } from "vitest";
import { comparisonAsked } from "./comparison-asked.ts";

const asked = (search: string, reading = 4) => comparisonAsked(new URLSearchParams(search), reading);

test("without a choice, the version read is compared with the one before it", () => {
  expect(asked("")).toEqual({ from: 3, to: 4 });
  expect(asked("?to=2")).toEqual({ from: 1, to: 2 });
  expect(asked("", 1)).toEqual({ from: 0, to: 1 });
});

test("two versions are compared in the order in which they were published", () => {
  expect(asked("?from=1&to=3")).toEqual({ from: 1, to: 3 });
  expect(asked("?from=3&to=1")).toEqual({ from: 1, to: 3 });
});

test.each(["?from=x", "?to=0", "?from=1&to=-2"])("%s cannot be compared", (search) => {
  expect(asked(search)).toBeNull();
});
