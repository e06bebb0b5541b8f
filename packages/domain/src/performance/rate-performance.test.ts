import { expect, test } from "vitest";
import type { Decimal } from "../decimal.ts";
import type { Direction } from "./measure.ts";
import { ratePerformance } from "./rate-performance.ts";

const d = (text: string) => text as Decimal;
const rated = (direction: Direction, outcome: string, actual = false) =>
  ratePerformance(
    direction,
    { value: d("100"), amberLimit: d(direction === "UP" ? "95" : "105") },
    { value: d(outcome), actual },
  );

test.each([
  ["UP", "101", "GREEN", "The target is expected to be exceeded."],
  ["UP", "100.0", "GREEN", "The target is expected to be met."],
  ["UP", "95", "AMBER", "The target is expected to be missed, within the limit agreed for it."],
  ["UP", "94.9", "RED", "The target is expected to be missed."],
  ["DOWN", "99", "GREEN", "The target is expected to be bettered."],
  ["DOWN", "105", "AMBER", "The target is expected to be missed, within the limit agreed for it."],
  ["DOWN", "106", "RED", "The target is expected to be missed."],
] as const)("of a target of 100, %s is good: %s is %s", (direction, outcome, colour, reason) => {
  expect(rated(direction, outcome)).toEqual({ colour, reason });
});

test("without a limit for amber, a miss is red", () => {
  const target = { value: d("100"), amberLimit: null };
  expect(ratePerformance("UP", target, { value: d("99"), actual: true })).toEqual({
    colour: "RED",
    reason: "The target is missed.",
  });
});

test("what has no direction, no target or no outcome is not rated, and says so", () => {
  const target = { value: d("100"), amberLimit: null };
  const outcome = { value: d("99"), actual: true };
  expect(ratePerformance("NEITHER", target, outcome).colour).toBeNull();
  expect(ratePerformance("UP", null, outcome).reason).toBe("Not rated: there is no target for the year.");
  expect(ratePerformance("UP", target, null).reason).toBe("Not rated: too little is known of the year.");
});
