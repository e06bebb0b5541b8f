import fc from "fast-check";
import { expect, test } from "vitest";
import { type ProcessPoint, plotOf } from "./plot-process.ts";

const point = (value: number | null, given: Partial<ProcessPoint> = {}): ProcessPoint => ({
  key: String(Math.random()),
  value,
  provisional: false,
  restarts: false,
  limits: null,
  signal: false,
  ...given,
});

test("nil is on the scale of what comes near it, and not of what would be flattened", () => {
  expect(plotOf([point(10), point(40)]).ticks[0]?.value).toBe(0);
  expect(plotOf([point(1_000), point(1_010)]).ticks[0]?.value).toBe(1_000);
});

test("what is not known leaves a gap in the line", () => {
  const { lines, marks } = plotOf([point(1), point(2), point(null), point(3), point(4)]);
  expect(marks).toHaveLength(4);
  expect(lines.join("").match(/M/g)).toHaveLength(2);
});

test("a new definition begins a line and a band of its own", () => {
  const limits = { centre: 2, lower: 1, upper: 3 };
  const plot = plotOf([point(2, { limits }), point(2, { limits }), point(5, { restarts: true }), point(6)]);
  expect(plot.lines).toHaveLength(2);
  expect(plot.bands).toHaveLength(1);
  expect(plot.restarts).toHaveLength(1);
});

test("no values, one value and equal values can be plotted", () => {
  for (const points of [[], [point(null)], [point(7)], [point(7), point(7)]])
    for (const { y } of plotOf(points).marks) expect(Number.isFinite(y)).toBe(true);
});

test("every mark lies within the frame, and a greater value is never lower", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 60 }), (numbers) => {
      const values = numbers.map((number) => number / 100);
      const { marks, frame } = plotOf(values.map((value) => point(value)));
      marks.forEach(({ x, y }, place) => {
        expect(x >= frame.left && x <= frame.right && y >= frame.top && y <= frame.bottom).toBe(true);
        const before = marks[place - 1];
        if (before && (values[place] ?? 0) > (values[place - 1] ?? 0)) expect(y <= before.y).toBe(true);
      });
    }),
  );
});
